/** Words compared as readers compare them: without case, accents and invisible characters. */

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const MARKS = /\p{M}+/gu

/** A word in lower case without accents, compatibility forms or invisible characters; may be empty. */
export function fold(word: string): string {
  return word.replace(INVISIBLE, '').toLowerCase().normalize('NFKD').replace(MARKS, '')
}
