/** Where the words that a search found stand in a text that is shown. */

import { fold } from './text/fold.ts'

export interface TextPart {
  readonly text: string
  readonly marked: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Scripts written without spaces: a found word stands anywhere in a run of letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

interface Word extends Span {
  readonly folded: string
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, folded: fold(word) }))

/** Spans of a run of characters, wherever it stands. */
function spansOfRun(text: string, run: string): readonly Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(run); start >= 0; start = text.indexOf(run, start + run.length))
    spans.push({ start, end: start + run.length })
  return spans
}

/** Spans of one found term: its words in a row, whatever stands between them ("66,000", "drug-related"). */
function spansOfTerm(text: string, words: readonly Word[], term: string): readonly Span[] {
  if (UNSPACED.test(term)) return spansOfRun(text, term)
  const wanted = wordsOf(term).map(({ folded }) => folded)
  if (wanted.length === 0) return []
  return words.flatMap((first, place) => {
    const last = words[place + wanted.length - 1]
    return last !== undefined && wanted.every((folded, step) => words[place + step]?.folded === folded)
      ? [{ start: first.start, end: last.end }]
      : []
  })
}

/** Spans in order, those that touch or overlap joined. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/**
 * The text cut into marked and unmarked parts; put together again they are the text.
 * Terms are whole words, compared without case and accents.
 */
export function highlightWords(text: string, terms: readonly string[]): readonly TextPart[] {
  const words = wordsOf(text)
  const parts: TextPart[] = []
  let at = 0
  for (const { start, end } of joined(terms.flatMap((term) => spansOfTerm(text, words, term)))) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false })
    parts.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}

/** Whether anything is marked. */
export function hasMark(parts: readonly TextPart[]): boolean {
  return parts.some(({ marked }) => marked)
}

/** Text left standing before the first mark of a shortened text, in UTF-16 units. */
const LEAD = 48

/**
 * The parts with a long beginning cut away, so that the first mark falls within the first `visible` units;
 * unchanged where it does so already. Cuts at a space and says so by an ellipsis.
 */
export function leadToFirstMark(parts: readonly TextPart[], visible: number): readonly TextPart[] {
  const [before, ...rest] = parts
  if (before === undefined || before.marked || rest.length === 0 || before.text.length <= visible) return parts
  const space = before.text.indexOf(' ', before.text.length - LEAD)
  const tail = space < 0 ? before.text.slice(-LEAD) : before.text.slice(space + 1)
  return [{ text: `… ${tail}`, marked: false }, ...rest]
}
