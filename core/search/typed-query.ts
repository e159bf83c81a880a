/** A typed query taken apart: filters, quoted phrases and the words that remain. */

import type { Note } from '../note.ts'
import { fieldsOf } from '../rank/fields.ts'
import { wordsOf } from '../text/words.ts'
import { filterNamed, filterValue, type TypedFilter } from './typed-filters.ts'

export interface TypedQuery {
  readonly filters: readonly TypedFilter[]
  /** Phrases in quotation marks, as folded words. */
  readonly phrases: readonly (readonly string[])[]
  /** All else; the words of phrases stay in it, since they rank as well. */
  readonly words: string
}

/** name:value or name:"several words"; a name that is no filter leaves the text as it is. */
const FILTER = /(?<![\p{L}\p{N}:/])(\p{L}+):(?:["“]([^"“”]*)["”]?|([^\s"“”:/][^\s"“”]*)|(?=\s|$))/gu
const PHRASE = /["“”„«]([^"“”„«»]+)["”“»]/gu
/** A year alone beside filters is one more filter; beside words it is one of them. */
const ONLY_YEARS = /^\s*(?:(?:19|20)\d{2}\s*)+$/

/** What a query asks. A filter without a value yet, as it is being typed, asks nothing. */
export function typedQuery(text: string): TypedQuery {
  const filters: TypedFilter[] = []
  const rest = text.replace(FILTER, (written: string, name: string, quoted: string | undefined, bare: string | undefined) => {
    const filter = filterNamed(name)
    if (filter === null) return written
    const value = filterValue(quoted ?? bare ?? '')
    if (value !== '') filters.push({ name: filter, value })
    return ' '
  })
  const phrases = [...rest.matchAll(PHRASE)]
    .map(([, phrase = '']) => wordsOf(phrase).map(({ folded }) => folded))
    .filter((phrase) => phrase.length > 0)
  if (filters.length > 0 && ONLY_YEARS.test(rest)) {
    const years = rest.trim().split(/\s+/)
    return { filters: [...filters, ...years.map((value) => ({ name: 'year' as const, value }))], phrases, words: '' }
  }
  return { filters, phrases, words: rest.replace(/["“”„«»]/g, ' ') }
}

const holdsRun = (words: readonly string[], run: readonly string[]) =>
  words.some((_, at) => run.every((word, offset) => words[at + offset] === word))

/** Whether what a card shows of a note holds every phrase word for word, without regard to case, accents and punctuation. */
export function holdsPhrases(note: Note, phrases: readonly (readonly string[])[]): boolean {
  if (phrases.length === 0) return true
  const { statement, quotation, speaker, figure } = fieldsOf(note, [])
  const texts = [statement, quotation, speaker, figure].map((text) => wordsOf(text).map(({ folded }) => folded))
  return phrases.every((phrase) => texts.some((words) => holdsRun(words, phrase)))
}
