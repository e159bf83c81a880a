/** A corpus as the librarian takes it: plain data, already checked. */

import type { IsoDate, Note, NoteId, Source, Statistic } from './note.ts'

export const SERIES_WINDOWS = ['calendar year', '12 months', 'fiscal year', 'from a date'] as const
/** What stretch of time one point stands for; `from a date`: it holds from then until the next point. */
export type SeriesWindow = (typeof SERIES_WINDOWS)[number]

/** One value of a series, tied to the note that bears it. */
export interface SeriesPoint {
  readonly note: NoteId
  /** The last month of the window, or the day or month from which the value holds. */
  readonly at: IsoDate
  /** The window in readers' words: "2023", "12 months to August 2025". */
  readonly label: string
  /** `null` where the note tells a state that has no number ("the whole class"). */
  readonly value: number | null
  readonly status: Statistic['status']
  /** Where the value is not the note's own figure: the words of the note that bear it. */
  readonly words?: string
  /** Where the value is a sum of ours: the points' notes whose figures are added. */
  readonly sumOf?: readonly NoteId[]
  /** `false`: told in a table, never drawn beside the others. */
  readonly plot: boolean
  /** What keeps a reader from taking the point for more than it is. */
  readonly remark?: string
}

/** A measure followed through time. A year that has no point is a gap, and stays one. */
export interface Series {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly counted: string
  readonly place: string
  readonly window: SeriesWindow
  readonly points: readonly SeriesPoint[]
  readonly remarks: readonly string[]
}

/** A name as readers may type it, with the other names it goes by: for the search, never marked on pages. */
export interface KnownName {
  readonly canonical: string
  readonly kind: 'person' | 'body' | 'law' | 'company' | 'event'
  readonly aliases: readonly string[]
  /** What else the same letters may mean, which is why the name is no mark. */
  readonly lookAlikes?: readonly string[]
}

/** Which corpus this is. */
export interface CorpusVersion {
  /** The month up to which the record was followed: `2026-05`. */
  readonly asOf: IsoDate
  /** `2026-05.` and the first eight digits of the hash. */
  readonly version: string
  /** Of everything that is shown or searched; see `content-hash.ts`. */
  readonly hash: string
  readonly notes: number
  readonly sources: number
}

export interface Corpus {
  readonly notes: readonly Note[]
  readonly sources: readonly Source[]
  /** Phrasings of a note's fact as news prose puts it: searched, never shown. */
  readonly cues: Readonly<Record<NoteId, readonly string[]>>
  /** Lexicon entry -> notes that may stand beside any mention of it, best first. */
  readonly standing: Readonly<Record<string, readonly NoteId[]>>
  /** Other names of persons, bodies and laws that the notes speak of. */
  readonly names?: readonly KnownName[]
}
