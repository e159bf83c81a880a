/** The librarian's answers, as plain values that survive a message. */

import type { Series } from './corpus.ts'
import type { Note, NoteId, NoteKind, Source, SourceId, Subject } from './note.ts'

/** Why a note was chosen, each a thing that a card can show. */
export type Reason =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'quotation'; readonly words: string }
  | { readonly kind: 'period'; readonly label: string }
  | { readonly kind: 'relation'; readonly to: NoteId; readonly relation: string }

export interface RankedNote {
  readonly id: NoteId
  /** Comparable within one answer only; larger fits better. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

export interface PassageNotes {
  /** Notes that fit the passage, best first; empty where nothing does. */
  readonly fitting: readonly RankedNote[]
  /** Standing notes on what is named, to be labelled as general; empty where notes fit. */
  readonly general: readonly NoteId[]
}

/** Notes by id with their sources: what a card needs beside the ranking. */
export interface NoteBundle {
  readonly notes: Readonly<Record<NoteId, Note>>
  readonly sources: Readonly<Record<SourceId, Source>>
  /** Series that hold notes of this bundle, for the pictures. */
  readonly series?: readonly Series[]
}

export interface SearchQuery {
  readonly text: string
  readonly kinds: readonly NoteKind[]
  readonly subjects: readonly Subject[]
}

export interface SearchHit {
  readonly id: NoteId
  readonly score: number
  /** Words of the corpus, lower case, that the query's words found; for marking them in the result. */
  readonly matched: readonly string[]
}
