/** What the search says about itself: the count, the lack of one, and how each result reads. */

import { hasMark, highlightWords, leadToFirstMark, type TextPart } from '../../core/highlight-words.ts'
import type { Note, Source } from '../../core/note.ts'
import { noteViewOf } from '../../core/note-view.ts'
import { SEARCH_LIMIT } from '../../core/search/search.ts'
import { hasFilters, type SearchState } from './search-state.ts'

/** Characters that surely fit into the lines of a result. */
const VISIBLE = 110

export interface HitView {
  readonly kind: string
  readonly who: readonly TextPart[]
  readonly date: readonly TextPart[]
  readonly text: readonly TextPart[]
  /** Whether `text` is the speaker's own words. */
  readonly isQuotation: boolean
}

/** "only 6 shipments: …" as the beginning of a line of its own. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One result with the found words marked; where only its statement holds them, it shows that instead of its short form. */
export function hitViewOf(note: Note, source: Source | undefined, matched: readonly string[]): HitView {
  const { kindLabel, summary } = noteViewOf(note, source, null)
  const who = highlightWords(summary.who, matched)
  const date = highlightWords(summary.date, matched)
  const short = highlightWords(sentenceCase(summary.text), matched)
  const statement = highlightWords(note.statement, matched)
  const explains = ![who, date, short].some(hasMark) && hasMark(statement)
  return {
    kind: kindLabel,
    who,
    date,
    text: leadToFirstMark(explains ? statement : short, VISIBLE),
    isQuotation: note.kind === 'quote' && !explains,
  }
}

/** One line on the state of the search; also what assistive technology hears. */
export function searchStatus(state: SearchState): string {
  switch (state.progress) {
    case 'idle':
      return ''
    case 'asking':
      return state.results === null ? 'Searching…' : countWords(state)
    case 'answered':
      return countWords(state)
    case 'failed':
      return 'The search did not answer.'
    default:
      return state.progress satisfies never
  }
}

function countWords(state: SearchState): string {
  const count = state.results?.hits.length ?? 0
  if (count === 0) return hasFilters(state) ? 'No note fits these words and filters.' : 'No note fits these words.'
  if (count >= SEARCH_LIMIT) return `The best ${count} notes`
  return count === 1 ? '1 note' : `${count} notes`
}
