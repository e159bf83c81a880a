/** Tells at a glance which texts may name something: it may say yes in vain, never no in vain. */

/**
 * Fragments of expressions that between them find a part of every form of the lexicon. They begin
 * with rare letters, so that the search runs over ordinary prose almost as fast as it can be read.
 */
export interface Tells {
  /** For text as it is usually written: small letters, after a capital or none. */
  readonly words: readonly string[]
  /** For words in capitals. */
  readonly capitals: readonly string[]
  /** Letters of the other scripts that the lexicon knows. */
  readonly scripts: string
  readonly foreign: readonly string[]
}

/** Anything beyond Western letters and ordinary marks: another script, or a character that hides a name. */
const UNUSUAL = /[^\0-\u00AC\u00AE-\u024F\u2013-\u2027\u2030-\u203A\u20A0-\u20BF]/
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uFE00-\uFE0F]|\u034F/g
/** A word cut at the end of a line. */
const CUT = /-[ \t]*\r?\n\s*/
/** Tells at once that most texts hold no such cut. */
const mayBeCut = (text: string): boolean =>
  text.includes('-\n') || text.includes('-\r') || ((text.includes('- ') || text.includes('-\t')) && CUT.test(text))
const HYPHENS = /[\u2010-\u2013\u2212]/g

/** Makes the glance: one look for each kind of writing, and one more at a text in disguise. */
export function createGlance({ words, capitals, scripts, foreign }: Tells): (text: string) => boolean {
  const inWords = new RegExp(words.join('|'))
  const inCapitals = new RegExp(capitals.join('|'))
  const otherScript = new RegExp(scripts)
  const inForeign = new RegExp(foreign.join('|'))
  const inLatin = (text: string) => inWords.test(text) || inCapitals.test(text)
  const isDisguised = (text: string) => {
    const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(CUT, '').replace(HYPHENS, '-')
    return inLatin(plain) || inForeign.test(plain)
  }
  return (text) => {
    if (inLatin(text)) return true
    if (UNUSUAL.test(text)) return (otherScript.test(text) && inForeign.test(text)) || isDisguised(text)
    return mayBeCut(text) && isDisguised(text)
  }
}
