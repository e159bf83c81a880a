/** A corpus as the librarian takes it: plain data, already checked. */

import type { Note, NoteId, Source } from './note.ts'

/** A measure followed through time; each point is the figure of one note. */
export interface Series {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly counted: string
  readonly place: string
  readonly points: readonly { readonly label: string; readonly note: NoteId }[]
}

export interface Corpus {
  readonly notes: readonly Note[]
  readonly sources: readonly Source[]
  /** Phrasings of a note's fact as news prose puts it: searched, never shown. */
  readonly cues: Readonly<Record<NoteId, readonly string[]>>
  /** Lexicon entry -> notes that may stand beside any mention of it, best first. */
  readonly standing: Readonly<Record<string, readonly NoteId[]>>
}
