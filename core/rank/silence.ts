/** Decides when nothing fits: a shared word or two is no reason to show a note. */

import type { NoteIndex } from './index-notes.ts'
import type { PassageQuery } from './passage-query.ts'
import type { Candidate, Ranking } from './rank-passage.ts'
import { CONFIDENCE, FULL_PASSAGE, LEAST_CONFIDENCE, LEAST_CONFIDENCE_NEXT } from './weights.ts'

/** No note holds it, so its rarity is the greatest there is. */
const UNKNOWN_KEY = ''

const keysOf = (...concepts: readonly string[]) => concepts.map((concept) => `@${concept}`)

/** A passage with one of these speaks of drugs. */
const DRUGS = keysOf('fentanyl', 'opioid', 'carfentanil', 'drug', 'heroin', 'morphine', 'overdose', 'dealer', 'cartel', 'marijuana')
/** These may stand for drugs or for something else: batteries have precursors, too. */
const PERHAPS_DRUGS = keysOf('precursor', 'chemical', 'analog', 'pill', 'addiction', 'darknet', 'prescription')
/** Where doctors and nurses give a drug, only these words say that the passage is about more than its lawful use. */
const UNLAWFUL = keysOf('dealer', 'overdose', 'cartel', 'seize', 'arrest', 'border', 'darknet', 'china', 'mexico', 'precursor', 'analog')

/** How sure one must be of the best note, given what the passage speaks of. */
function leastConfidence(index: NoteIndex, { weights, inText }: PassageQuery): number {
  // Without concepts nothing is known of what the passage speaks of.
  if (index.weights.concept === 0) return LEAST_CONFIDENCE.anySubject
  const hasAny = (keys: readonly string[]) => keys.some((key) => inText.has(key))
  if (weights.has('@medicine') && !hasAny(UNLAWFUL)) return LEAST_CONFIDENCE.lawfulMedicine
  if (inText.has('@mourning')) return LEAST_CONFIDENCE.mourning
  if (hasAny(DRUGS)) return LEAST_CONFIDENCE.drugs
  return hasAny(PERHAPS_DRUGS) ? LEAST_CONFIDENCE.perhapsDrugs : LEAST_CONFIDENCE.offTopic
}

/** Weighed rarity of all that the passage says: the most that words could score. */
function queryMass(index: NoteIndex, query: PassageQuery): number {
  let mass = 0
  for (const [key, weight] of query.weights) mass += weight * index.rarity(key)
  return mass || 1
}

/** How sure one may be that a note fits, much the same for any length of passage and size of corpus; about 0 to 1. */
export function confidence(index: NoteIndex, query: PassageQuery, candidate: Candidate): number {
  const { evidence, words } = candidate
  const mass = queryMass(index, query)
  // A few words agree by chance: what they say counts in full only once there is a sentence of them.
  const fullness = Math.min(1, mass / (FULL_PASSAGE * index.rarity(UNKNOWN_KEY)))
  return (
    fullness * (CONFIDENCE.words * (words / mass) + CONFIDENCE.wording * evidence.wording) +
    CONFIDENCE.quotation * evidence.quotation +
    CONFIDENCE.number * evidence.number +
    CONFIDENCE.speaker * evidence.speaker
  )
}

/** The candidates that may be shown: none where even the best is in doubt; those after it must still fit in themselves. */
export function fittingOnly(index: NoteIndex, { query, candidates }: Ranking): readonly Candidate[] {
  const [best] = candidates
  if (best === undefined) return []
  if (confidence(index, query, best) < leastConfidence(index, query)) return []
  return candidates.filter((candidate) => candidate === best || confidence(index, query, candidate) >= LEAST_CONFIDENCE_NEXT)
}
