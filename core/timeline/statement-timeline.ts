/** The statements of a card in the order of time, with the article among them. */

import { dateInWords, isoInWords } from '../date-words.ts'
import type { IsoDate, NoteId } from '../note.ts'
import { summaryText } from '../note-view.ts'
import { partyOf } from '../party.ts'
import type { NoteBundle } from '../ranked-note.ts'

/** With fewer, the card itself is timeline enough. */
const LEAST_STATEMENTS = 3

export type TimelineEntry =
  | { readonly kind: 'note'; readonly note: NoteId; readonly date: string; readonly who: string; readonly text: string }
  | { readonly kind: 'article'; readonly date: string }

export interface TimelineView {
  /** "4 statements, 2016 to 2023". */
  readonly summary: string
  readonly entries: readonly TimelineEntry[]
}

/** Coarse dates stand before the finer ones that they cover. */
const byTime = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The notes of these ids by date; `null` where too few, or all on one date, make no line. */
export function timelineOf(ids: readonly NoteId[], bundle: NoteBundle, pageDate: string | null): TimelineView | null {
  const notes = [...new Set(ids)].flatMap((id) => bundle.notes[id] ?? [])
  const ordered = notes.toSorted((a, b) => byTime(a.date.from, b.date.from))
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (first === undefined || last === undefined) return null
  if (notes.length < LEAST_STATEMENTS || first.date.from === last.date.from) return null

  const entries = ordered.map((note): [string, TimelineEntry] => [
    note.date.from,
    {
      kind: 'note',
      note: note.id,
      date: dateInWords(note.date),
      who: partyOf(note, bundle.sources[note.source]),
      text: summaryText(note),
    },
  ])
  if (pageDate !== null) entries.push([pageDate, { kind: 'article', date: isoInWords(pageDate as IsoDate) }])
  const [from, to] = [first.date.from.slice(0, 4), last.date.from.slice(0, 4)]
  return {
    summary: `${notes.length} statements, ${from === to ? from : `${from} to ${to}`}`,
    entries: entries.toSorted(([a], [b]) => byTime(a, b)).map(([, entry]) => entry),
  }
}
