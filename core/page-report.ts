/** What the script of a page reports to the popup. */

import type { Topic } from './mention.ts'
import type { NoteId } from './note.ts'

/** One mention of a page with the notes it was given. */
export interface PageMention {
  readonly id: number
  readonly topic: Topic
  readonly surface: string
  readonly painted: boolean
  readonly fitting: readonly NoteId[]
  readonly general: readonly NoteId[]
}

/** `off` and `off-here` follow the settings. */
export interface PageReport {
  readonly state: 'on' | 'off' | 'off-here'
  /** In reading order, marked or not. */
  readonly mentions: readonly PageMention[]
}
