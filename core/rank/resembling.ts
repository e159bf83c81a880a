/** Words of a passage that no note holds, mapped to the word of the corpus that resembles them: "vaccinatoin", "Covid19". */

import { editDistance } from '../text/edits.ts'
import type { NoteIndex } from './index-notes.ts'

/** Shorter words resemble too many others. */
const SHORTEST_UNKNOWN = 5
/** Words that share less than this part of their trigrams are mostly other words. */
const LEAST_RESEMBLANCE = 0.6
/** So many of the likest words are looked at for a single slip. */
const SHORTLIST = 5

/** The weights with those of resembling words added, at `share` of the unknown word's own and by how much they resemble it. */
export function withResembling(
  index: NoteIndex,
  weights: ReadonlyMap<string, number>,
  writtenAs: ReadonlyMap<string, string>,
  share: number,
): ReadonlyMap<string, number> {
  if (share === 0) return weights
  const wanted = new Map(weights)
  for (const [key, weight] of weights) {
    const word = writtenAs.get(key)
    if (word === undefined || index.terms.has(key) || key.startsWith('#') || key.startsWith('@') || word.length < SHORTEST_UNKNOWN) continue
    // A swap of two letters spoils three trigrams at once, but it is one slip.
    const nearest = index
      .alike(word, SHORTLIST)
      .find(({ at, likeness }) => likeness >= LEAST_RESEMBLANCE || editDistance(word, index.words.words[at] ?? '') <= 1)
    if (nearest === undefined) continue
    const known = index.keys[index.words.terms[nearest.at] ?? 0] ?? ''
    wanted.set(known, Math.max(wanted.get(known) ?? 0, share * nearest.likeness * weight))
  }
  return wanted
}
