/** The librarian: answers what notes fit a passage, what a search finds, and what a card needs. Pure and deterministic. */

import type { Corpus } from './corpus.ts'
import type { Note, NoteId, Source, SourceId } from './note.ts'
import type { Passage } from './passage.ts'
import { diversified } from './rank/diversity.ts'
import { indexNotes } from './rank/index-notes.ts'
import { rankPassage } from './rank/rank-passage.ts'
import { reasonsFor } from './rank/reasons.ts'
import { fittingOnly } from './rank/silence.ts'
import { storeIndex } from './rank/stored-index.ts'
import type { RankingWeights } from './rank/weights.ts'
import type { NoteBundle, PassageNotes, SearchHit, SearchQuery } from './ranked-note.ts'
import { completionsFor, type FilterValues, filterValues } from './search/completions.ts'
import { searchNotes } from './search/search.ts'
import { vocabularyOf } from './search/vocabulary.ts'

/** A popover shows so many cards. */
export const SHOWN_NOTES = 3

export interface NotesOptions {
  /** Most notes in the answer. */
  readonly limit?: number
  /** `false` ranks on even where nothing seems to fit. */
  readonly threshold?: boolean
}

export interface LibrarianOptions {
  /** What `stored` of a librarian of the same corpus gave; ignored where it does not fit. */
  readonly stored?: Uint8Array
  /** Other weights than those that suit the corpus: for measuring what each adds. */
  readonly weights?: RankingWeights
}

export interface Librarian {
  /** Notes that fit a passage, best first; standing notes only where none does. */
  readonly notesFor: (passage: Passage, options?: NotesOptions) => PassageNotes
  /** Notes that a typed query finds, best first; empty where its words find nothing. */
  readonly search: (query: SearchQuery, limit?: number) => readonly SearchHit[]
  /** Texts that complete the filter at the end of a typed query, best first. */
  readonly completions: (text: string) => readonly string[]
  /** The index as bytes, so that the next start need not read the corpus. */
  readonly stored: () => Uint8Array
  /** The notes of these ids with their sources; ids that the corpus lacks are left out. */
  readonly bundle: (ids: readonly NoteId[]) => NoteBundle
}

/** Indexes a corpus once and answers from the index. The corpus must be checked already; it is not changed. */
export function createLibrarian(corpus: Corpus, { stored, weights }: LibrarianOptions = {}): Librarian {
  const index = indexNotes(corpus, stored)
  const vocabulary = vocabularyOf(index)
  const notes = new Map<NoteId, Note>(corpus.notes.map((note) => [note.id, note]))
  const sources = new Map<SourceId, Source>(corpus.sources.map((source) => [source.id, source]))

  const publisherOf = ({ source }: Note) => sources.get(source)?.publisher ?? ''
  let values: FilterValues | undefined

  const standingFor = ({ entry }: Passage): readonly NoteId[] => {
    if (entry === null) return []
    return (Object.hasOwn(corpus.standing, entry) ? (corpus.standing[entry] ?? []) : []).filter((id) => notes.has(id))
  }

  return {
    notesFor: (passage, { limit = SHOWN_NOTES, threshold = true } = {}) => {
      const ranking = rankPassage(index, passage, weights ?? index.weights)
      const candidates = threshold ? fittingOnly(index, ranking) : ranking.candidates
      const fitting = diversified(candidates, limit).map((candidate) => ({
        id: candidate.note.id,
        score: candidate.score,
        reasons: reasonsFor(index, ranking.query, candidate),
      }))
      return { fitting, general: fitting.length === 0 ? standingFor(passage) : [] }
    },
    search: (query, limit) => searchNotes(index, vocabulary, query, publisherOf, limit),
    completions: (text) => {
      values ??= filterValues(index.notes, publisherOf)
      return completionsFor(text, values)
    },
    stored: () => storeIndex(index),
    bundle: (ids) => {
      const found = ids.flatMap((id) => notes.get(id) ?? [])
      return {
        notes: Object.fromEntries(found.map((note) => [note.id, note])),
        sources: Object.fromEntries(found.flatMap(({ source }) => sources.get(source) ?? []).map((source) => [source.id, source])),
      }
    },
  }
}
