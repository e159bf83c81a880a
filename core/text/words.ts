/** Text cut into words with their places; Chinese runs are left whole for a dictionary to cut. */

import { fold } from './fold.ts'

export interface Word {
  /** The word folded; of a contraction or possessive only the stem is kept. */
  readonly folded: string
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** A run of Chinese or Japanese characters, which has no spaces between its words. */
  readonly unspaced: boolean
  readonly capitalised: boolean
}

const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]`
const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]`
const WORD = new RegExp(String.raw`(${UNSPACED}+)|(?:(?<![\p{L}])(?:\p{Lu}\.){2,})|(?:${LETTER})+(?:['’ʼ](?:${LETTER})+)*`, 'gu')
/** The same for text that is plain English but for its punctuation: several times faster, and most text is. */
const PLAIN_WORD = /(?:(?<![A-Za-z])(?:[A-Z]\.){2,})|[A-Za-z0-9]+(?:['’ʼ][A-Za-z0-9]+)*/g
const BEYOND_PLAIN = /[^\n -~‘’“”–—…]/
const DIGITS_ONLY = /^\p{N}+$/u
const PLAIN_DIGITS = /^\d+$/
const MARKED = /['’ʼ.]/
const LAST_DIGIT = 57
const isCapital = (code: number) => code >= 65 && code <= 90
const APOSTROPHE = /['’ʼ]/
/** Articles and pronouns that French and Italian elide before the word itself. */
const LONGEST_ELISION = 2

/** The part of a word with apostrophes that names something: "China’s" -> "China", "l’agence" -> "agence". */
function bareWord(written: string): string {
  const [first = '', ...rest] = written.split(APOSTROPHE)
  const last = rest.at(-1)
  if (last === undefined) return first
  return first.length <= LONGEST_ELISION && last.length > LONGEST_ELISION ? last : first
}

function plainWordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  const lower = text.toLowerCase()
  for (const match of text.matchAll(PLAIN_WORD)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    const code = text.charCodeAt(start)
    if (code <= LAST_DIGIT && PLAIN_DIGITS.test(written)) continue
    if (!MARKED.test(written)) {
      words.push({ folded: lower.slice(start, end), start, end, unspaced: false, capitalised: isCapital(code) })
      continue
    }
    const bare = bareWord(written)
    const folded = bare.replaceAll('.', '').toLowerCase()
    if (folded !== '') words.push({ folded, start, end, unspaced: false, capitalised: isCapital(bare.charCodeAt(0)) })
  }
  return words
}

/** The words of a text in order. Numbers in digits are not words: see `readNumbers`. */
export function wordsOf(text: string): readonly Word[] {
  if (!BEYOND_PLAIN.test(text)) return plainWordsOf(text)
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const [written, unspaced] = match
    if (DIGITS_ONLY.test(written)) continue
    const bare = bareWord(written)
    const folded = fold(bare.replaceAll('.', ''))
    if (folded === '') continue
    words.push({
      folded,
      start: match.index,
      end: match.index + written.length,
      unspaced: unspaced !== undefined,
      capitalised: /^\p{Lu}/u.test(bare),
    })
  }
  return words
}
