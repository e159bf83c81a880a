/** What a figure on record counts, as data that a passage can be held against. */

import type { NoteId } from '../../note.ts'
import type { Dimension } from './quantity.ts'

/**
 * How the period of a passage is held against that of a note.
 * `window`: a count over a period; equal periods only. `change`: growth up to the end of a period. `total`: as of a day. `deadline`: due by a day.
 * `event`: something that happened once. `none`: no period, such as a ratio of potencies.
 */
export type TimeKind = 'window' | 'change' | 'total' | 'deadline' | 'event' | 'none'

/**
 * One thing that is counted. Each entry of a list of concepts may join several names with `|`, of which any will do.
 * A concept may be met in the sentence of the number; in the sentence before too, where the number's own refers back ("the figure", "of those").
 */
export interface Measure {
  readonly id: string
  readonly dimension: Dimension
  readonly time: TimeKind
  /** The statistics on record of this measure; of another-thing measures, the statistic that they are taken for. */
  readonly notes: readonly NoteId[]
  /** Nouns that may follow the number: "500 *deals*". */
  readonly nouns?: readonly string[]
  /** Concepts that the sentence must hold. */
  readonly sentence: readonly string[]
  /** Concepts that the clause of the number must hold. */
  readonly clause?: readonly string[]
  /** Concepts that must stand near the number, between the commas around it. */
  readonly near?: readonly string[]
  /** Concepts that the passage or its title must hold. */
  readonly text?: readonly string[]
  /** Concepts whose presence near the number, between the commas around it, rules the measure out. */
  readonly not?: readonly string[]
  /** Concepts whose presence in the sentence rules it out. */
  readonly notInSentence?: readonly string[]
  /** Counted for a whole nation: a smaller or another place nearby rules it out. */
  readonly nation?: true
  /** The number is a band of ages. */
  readonly ages?: true
  /** Counts something else that is easily taken for what `notes` count. */
  readonly other?: true
}

/** A measure file: concepts by name, each with its words (`*` stands for any ending, `#` for a number), and the measures that use them. */
export interface MeasureFile {
  readonly concepts: Readonly<Record<string, readonly string[]>>
  readonly measures: readonly Measure[]
}
