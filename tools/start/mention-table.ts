/** The mentions of a page with their best notes, as lines for a terminal. */

import type { Note, NoteId } from '../../core/note.ts'
import type { PageMention } from '../../core/page-report.ts'

export type NotesById = ReadonlyMap<NoteId, Note>

const GAP = '  '

/** Cut at a word's end where it is too long. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

function why({ fitting, general, topic }: PageMention): string {
  if (fitting.length > 0) return 'fits the passage'
  return general.length > 0 ? `general: on ${topic}` : 'nothing fits'
}

function bestNote({ fitting, general }: PageMention, notes: NotesById, width: number): string {
  const id = fitting[0] ?? general[0]
  if (id === undefined) return '–'
  return shortened(`${id} ${notes.get(id)?.statement ?? ''}`.trimEnd(), width)
}

/** One line a mention: number, whether it is marked, topic, words, why, best note. */
export function mentionTable(mentions: readonly PageMention[], notes: NotesById, columns: number): readonly string[] {
  const head = ['#', 'marked', 'topic', 'words', 'why', 'best note']
  const rows = mentions.map((mention, index) => [
    String(index + 1),
    mention.painted ? 'yes' : 'no',
    mention.topic,
    shortened(mention.surface, 28),
    why(mention),
  ])
  const widths = head.slice(0, -1).map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const used = widths.reduce((sum, width) => sum + width + GAP.length, 0)
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd()
  const noteWidth = Math.max(24, columns - used)
  return [line(head), ...rows.map((row, index) => line([...row, mentions[index] ? bestNote(mentions[index], notes, noteWidth) : '']))]
}
