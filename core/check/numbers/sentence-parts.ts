/** The stretches of a passage that belong to one number: its clause, its sentence, and what that refers back to. */

import { type Span, sentencesOf } from '../../text/sentences.ts'
import type { Quantity } from './quantity.ts'

/** Folded stretches, from the narrowest to the widest. */
export interface Surroundings {
  readonly sentence: Span
  readonly clause: Span
  /** The clause as far as the next commas: what is said of this number and of nothing else. */
  readonly nearText: string
  readonly clauseText: string
  readonly sentenceText: string
  /** The sentence, with the two before it where it refers back to them. */
  readonly reachText: string
}

/** Words by which a sentence speaks on about what was named before it. */
const REFERS_BACK =
  /(?<![a-z])(?:figures?|numbers?|toll|count|total|tally|share|rate|it|its|they|them|those|these|that|this|ones?|he|she|his|her|both|former|latter|same|such|others?|another|previous|preceding|earlier|before|then|again|the (?:drug|opioid|deals|ring|sellers|list|staff|inquiry|investigation|bill|group|company|companies|firms|price|value|deaths|state|increase|rise|exporters|suspects))(?![a-z])/u
const SENTENCES_BACK = 2
/** How far around a number is read where no full stop ends its sentence, so that a long list is no longer work than prose. */
const FAR = 500
const HARD = /[;()[\]]| - |。|；/gu
const SOFT = /, |: | and | or | but | while | whereas |，|、| y | et | und /gu

const COMMA_BEFORE = /, |，/gu
const BREAK_AFTER = /, | and | while | but |，/gu

const lastMatch = (pattern: RegExp, text: string): number => {
  const all = [...text.matchAll(pattern)]
  const last = all.at(-1)
  return last === undefined ? -1 : last.index + last[0].length
}
const firstMatch = (pattern: RegExp, text: string): number => {
  const [first] = text.matchAll(pattern)
  return first === undefined ? -1 : first.index
}

/** From the number back to the nearest break that parts it from the number before. */
function clauseStart(text: string, sentence: Span, quantity: Span, before: Span | undefined): number {
  const from = Math.max(sentence.start, before?.end ?? 0)
  const stretch = text.slice(from, quantity.start)
  const hard = lastMatch(HARD, stretch)
  if (hard >= 0) return from + hard
  const soft = before === undefined || before.end <= sentence.start ? -1 : firstMatch(SOFT, stretch)
  return from + Math.max(soft, 0)
}

function clauseEnd(text: string, sentence: Span, quantity: Span, after: Span | undefined): number {
  const to = Math.min(sentence.end, after?.start ?? sentence.end)
  const stretch = text.slice(quantity.end, to)
  const hard = firstMatch(HARD, stretch)
  if (hard >= 0) return quantity.end + hard
  const soft = after === undefined || after.start >= sentence.end ? -1 : lastMatch(SOFT, stretch)
  return soft < 0 ? to : quantity.end + soft
}

function nearText(text: string, clause: Span, { start, end }: Span): string {
  // "Opioid deaths, some 42,000 of them": a number right after a comma speaks of what stands before it.
  const lead = text.slice(clause.start, start).replace(/[,，] ?$/u, '')
  const before = lastMatch(COMMA_BEFORE, lead)
  const after = firstMatch(BREAK_AFTER, text.slice(end, clause.end))
  return text.slice(before < 0 ? clause.start : clause.start + before, after < 0 ? clause.end : end + after)
}

/**
 * The surroundings of each quantity, in order.
 * @param text the passage, folded; @param original the same before folding, which tells where sentences end.
 */
export function surroundingsOf(text: string, original: string, quantities: readonly Quantity[]): readonly Surroundings[] {
  const sentences = sentencesOf(original)
  let at = 0
  return quantities.map((quantity, index) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= quantity.start) at++
    const whole = sentences[at] ?? { start: 0, end: text.length }
    const sentence = { start: Math.max(whole.start, quantity.start - FAR), end: Math.min(whole.end, quantity.end + FAR) }
    const sentenceText = text.slice(sentence.start, sentence.end)
    const before = REFERS_BACK.test(sentenceText) ? (sentences[Math.max(0, at - SENTENCES_BACK)]?.start ?? 0) : sentence.start
    const reachStart = Math.max(before, sentence.start - FAR)
    const start = clauseStart(text, sentence, quantity, quantities[index - 1])
    const end = clauseEnd(text, sentence, quantity, quantities[index + 1])
    const clause = { start, end }
    const texts = { nearText: nearText(text, clause, quantity), clauseText: text.slice(start, end), sentenceText }
    return { sentence, clause, ...texts, reachText: text.slice(reachStart, sentence.end) }
  })
}
