/** Words as quotations are compared: without case, marks, hyphens and the full stops of abbreviations. */

import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/sentences.ts'
import { isStopWord } from '../../text/stop-words.ts'

/** A word to be compared, or a place where words were left out. */
export interface Token extends Span {
  /** What is compared: "U.S." is "us", "doesn’t" is "doesnt", "%" is "percent". Empty for a gap. */
  readonly key: string
  /** `…` or `[...]`, or the seam of an interrupted quotation. */
  readonly gap: boolean
  /** An editor's insertion in brackets, which counts neither when present nor when absent. */
  readonly optional: boolean
  /** Carries a subject of its own, unlike "of" or "isn’t". */
  readonly telling: boolean
  readonly endsSentence: boolean
}

const ELLIPSIS = String.raw`[[(]?\s*(?:…|\.(?:\s?\.){2,})\s*[\])]?`
const LETTERS = String.raw`[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]`
/** "[w]orking" is one word: an editor changed a letter's case. */
const WORD = String.raw`(?:\[\p{L}\](?=\p{L}))?${LETTERS}(?:${LETTERS}|\p{N})*(?:['’ʼ]${LETTERS}+)*`
const ABBREVIATION = String.raw`(?<!\p{L})(?:\p{L}\.){2,}`
const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)*`
const TOKEN = new RegExp(`(${ELLIPSIS})|([[(])|([\\])])|(${ABBREVIATION}|${NUMBER}|${WORD}|%)`, 'gu')
const SENTENCE_END = /^[.!?]["”’»)\]]*(?:\s|$)/
/** Longest stretch that is looked at behind a word for the end of its sentence. */
const END_REACH = 6

function keyOf(written: string): string {
  if (written === '%') return 'percent'
  return fold(written.replaceAll(/['’ʼ.,[\]]/g, (mark, at: number) => (mark === '.' && /\p{N}/u.test(written[at + 1] ?? '') ? mark : '')))
}

/** A contraction carries no subject; a possessive does what its noun does. */
function isTelling(written: string): boolean {
  const [stem = '', ending] = written.split(/['’ʼ]/)
  if (ending !== undefined && fold(ending) !== 's') return false
  return written !== '%' && !isStopWord(fold(stem.replaceAll('.', '')))
}

/**
 * The words and gaps of a span of `text`.
 * `brackets`: `square` for a page, `any` for the record, whose round brackets are an editor's, too.
 */
export function tokensOf(text: string, { start, end }: Span, brackets: 'square' | 'any'): readonly Token[] {
  const tokens: Token[] = []
  let depth = 0
  for (const { 0: written, 1: ellipsis, 2: opening, 3: closing, index } of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + index
    const isEditors = (mark: string) => brackets === 'any' || mark === '[' || mark === ']'
    if (opening !== undefined) depth += isEditors(opening) ? 1 : 0
    else if (closing !== undefined) depth -= isEditors(closing) && depth > 0 ? 1 : 0
    else if (ellipsis !== undefined)
      tokens.push({ key: '', start: at, end: at + written.length, gap: true, optional: false, telling: false, endsSentence: false })
    else {
      const key = keyOf(written)
      if (key === '') continue
      const last = at + written.length
      const endsSentence = SENTENCE_END.test(text.slice(last, Math.min(end, last + END_REACH)))
      tokens.push({ key, start: at, end: last, gap: false, optional: depth > 0, telling: isTelling(written), endsSentence })
    }
  }
  return tokens
}
