/** A typed query as a list of things sought, each with the keys that would satisfy it. */

import type { NoteIndex } from '../rank/index-notes.ts'
import { type Term, termsOf } from '../rank/terms.ts'
import { isStopWord } from '../text/stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Sought {
  /** The word or number as typed, folded. */
  readonly word: string
  /** Keys that satisfy it, each with how well: 1 is the word itself. */
  readonly keys: ReadonlyMap<string, number>
}

/** A synonym is a good find, the word itself a better one. */
const CONCEPT_QUALITY = 0.55
/** An unfinished or misspelt word may mean something else. */
const PREFIX_QUALITY = 0.9
const MISSPELT_QUALITY = 0.9
/** A number without its percent sign, and the other way round. */
const OTHER_UNIT_QUALITY = 0.7

const addBest = (keys: Map<string, number>, key: string, quality: number) => keys.set(key, Math.max(keys.get(key) ?? 0, quality))

function numberKeys(key: string): readonly (readonly [string, number])[] {
  const other = key.endsWith('%') ? key.slice(0, -1) : `${key}%`
  return [
    [key, 1],
    [other, OTHER_UNIT_QUALITY],
  ]
}

function wordKeys(
  term: Term,
  concepts: readonly string[],
  isUnfinished: boolean,
  index: NoteIndex,
  vocabulary: Vocabulary,
): Map<string, number> {
  const keys = new Map<string, number>()
  const isKnown = index.postings.has(term.key)
  if (isKnown) addBest(keys, term.key, 1)
  for (const concept of concepts) if (index.postings.has(concept)) addBest(keys, concept, CONCEPT_QUALITY)
  if (isUnfinished) for (const { key, quality } of vocabulary.withPrefix(term.word)) addBest(keys, key, PREFIX_QUALITY * quality)
  if (keys.size === 0) for (const { key, quality } of vocabulary.alike(term.word)) addBest(keys, key, MISSPELT_QUALITY * quality)
  return keys
}

/** What a query seeks. The last word counts as unfinished unless a space follows it; stop words count only where there is nothing else. */
export function soughtIn(text: string, index: NoteIndex, vocabulary: Vocabulary): readonly Sought[] {
  const terms = termsOf(text, index.matcher)
  const end = text.length
  const sought: Sought[] = []
  for (const term of terms) {
    if (term.kind === 'number') {
      const keys = new Map(numberKeys(term.key).filter(([key]) => index.postings.has(key)))
      sought.push({ word: term.word, keys })
    } else if (term.kind === 'stem') {
      const concepts = terms
        .filter(({ kind, start, end: until }) => kind === 'concept' && start <= term.start && term.end <= until)
        .map(({ key }) => key)
      sought.push({ word: term.word, keys: wordKeys(term, concepts, term.end === end, index, vocabulary) })
    }
  }
  if (sought.length > 0) return sought
  const last = /(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase()
  if (last === undefined || (isStopWord(last) && last.length > 3)) return []
  const keys = new Map(vocabulary.withPrefix(last).map(({ key, quality }) => [key, PREFIX_QUALITY * quality]))
  return [{ word: last, keys }]
}
