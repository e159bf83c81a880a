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
const DIGITS_ONLY = /^\p{N}+$/u
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

/** The words of a text in order. Numbers in digits are not words: see `readNumbers`. */
export function wordsOf(text: string): readonly Word[] {
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
