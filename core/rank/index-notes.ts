/** The inverted index of a corpus: which notes hold a term, and how strongly. */

import type { Corpus } from '../corpus.ts'
import type { Note } from '../note.ts'
import { type TrigramLookup, trigramLookup } from '../text/trigrams.ts'
import { CONCEPTS } from './concept-table.ts'
import { type ConceptMatcher, createConceptMatcher } from './concepts.ts'
import { nameConcepts } from './name-concepts.ts'
import { type Postings, postingsOf, raritiesOf } from './postings.ts'
import { cuesOf, type ReadCorpus, readNotes, type WordTable } from './read-notes.ts'
import { type Scratch, scratchFor } from './scratch.ts'
import { type Segments, type TokenWeights, tokenWeights } from './segments.ts'
import { readStored } from './stored-index.ts'
import { BARE, CURATED, GENERAL, LEAST_CURATED_CUES, LEAST_DOMAIN_SHARE, type RankingWeights } from './weights.ts'

export interface NoteIndex {
  /** With its notes in the order of their ids. */
  readonly corpus: IndexedCorpus
  /** In the order of their ids; a place in this list stands for a note everywhere in the index. */
  readonly notes: readonly Note[]
  readonly places: ReadonlyMap<string, number>
  readonly matcher: ConceptMatcher
  /** Key -> number of the term, and back. */
  readonly terms: ReadonlyMap<string, number>
  readonly keys: readonly string[]
  readonly postings: Postings
  readonly segments: Segments
  readonly weightsOf: TokenWeights
  readonly words: WordTable
  /** How much a term tells, by its number: 0 for one that every note holds. */
  readonly rarities: Float64Array
  /** The same by key; unknown keys count as the rarest. */
  readonly rarity: (key: string) => number
  /** What suits the corpus: one whose notes carry cues is ranked by other weights than bare claims. */
  readonly weights: RankingWeights
  readonly scratch: Scratch
  /** Words of the corpus that resemble a word; made ready at the first question. */
  readonly alike: TrigramLookup
}

/** What of a corpus is indexed. */
export type IndexedCorpus = Pick<Corpus, 'notes' | 'cues' | 'names'>

/** The notes in the order of their ids: the order in which they came must not matter. */
function inOrder(notes: readonly Note[]): readonly Note[] {
  const isSorted = notes.every((note, at) => at === 0 || (notes[at - 1]?.id ?? '') < note.id)
  return isSorted ? notes : [...notes].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A note with one of these speaks of drugs. */
const DOMAIN = ['@fentanyl', '@opioid', '@drug', '@precursor', '@overdose']

function weightsFor({ notes, cues }: IndexedCorpus, holders: (key: string) => number): RankingWeights {
  const count = notes.reduce((sum, note) => sum + cuesOf(cues, note).length, 0)
  if (count >= LEAST_CURATED_CUES * notes.length) return CURATED
  const share = Math.max(...DOMAIN.map(holders)) / notes.length
  return share >= LEAST_DOMAIN_SHARE ? BARE : GENERAL
}

const whenAsked = (make: () => TrigramLookup): TrigramLookup => {
  let made: TrigramLookup | undefined
  return (...asked) => {
    made ??= make()
    return made(...asked)
  }
}

function complete(corpus: IndexedCorpus, matcher: ConceptMatcher, { keys, segments, words }: ReadCorpus): NoteIndex {
  const { notes } = corpus
  const terms = new Map<string, number>()
  for (let term = 0; term < keys.length; term++) terms.set(keys[term] ?? '', term)
  const weightsOf = tokenWeights(segments)
  const postings = postingsOf(segments, keys.length, weightsOf)
  const holders = (key: string) => {
    const term = terms.get(key)
    return term === undefined ? 0 : (postings.starts[term + 1] ?? 0) - (postings.starts[term] ?? 0)
  }
  const weights = weightsFor(corpus, holders)
  const rarities = raritiesOf(postings, notes.length)
  // Where concepts say nothing they must not lengthen what is compared either.
  if (weights.concept === 0) for (const [term, key] of keys.entries()) if (key.startsWith('@')) rarities[term] = 0
  const unknown = rarities[keys.length] ?? 0
  const places = new Map<string, number>()
  for (let at = 0; at < notes.length; at++) places.set(notes[at]?.id ?? '', at)
  return {
    corpus,
    notes,
    places,
    matcher,
    terms,
    keys,
    postings,
    segments,
    weightsOf,
    words,
    rarities,
    rarity: (key) => rarities[terms.get(key) ?? keys.length] ?? unknown,
    weights,
    scratch: scratchFor(notes.length),
    alike: whenAsked(() => trigramLookup(words.words)),
  }
}

/** Indexes a corpus. `stored` spares the reading of its texts where it was made of the same corpus, and is ignored where not. */
export function indexNotes(corpus: IndexedCorpus, stored?: Uint8Array): NoteIndex {
  const matcher = createConceptMatcher({ ...CONCEPTS, ...nameConcepts(corpus.names ?? []) })
  const ordered = { ...corpus, notes: inOrder(corpus.notes) }
  const read = stored === undefined ? null : readStored(stored, ordered)
  return complete(ordered, matcher, read ?? readNotes(ordered, matcher))
}
