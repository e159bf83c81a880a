/** A typed query as a list of things sought, each with the terms that would satisfy it. */

import type { NoteIndex } from '../rank/index-notes.ts'
import { type Term, termsOf } from '../rank/terms.ts'
import { isStopWord } from '../text/stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Sought {
  /** The word or number as typed, folded. */
  readonly word: string
  /** Terms that satisfy it, by number, each with how well: 1 is the word itself. */
  readonly terms: ReadonlyMap<number, number>
}

/** A synonym is a good find, the word itself a better one. */
const CONCEPT_QUALITY = 0.55
/** An unfinished or misspelt word may mean something else. */
const PREFIX_QUALITY = 0.9
const MISSPELT_QUALITY = 0.9
/** A number without its percent sign, and the other way round. */
const OTHER_UNIT_QUALITY = 0.7

const addBest = (terms: Map<number, number>, term: number | undefined, quality: number) => {
  if (term !== undefined) terms.set(term, Math.max(terms.get(term) ?? 0, quality))
}

function numberTerms(key: string, index: NoteIndex): ReadonlyMap<number, number> {
  const terms = new Map<number, number>()
  addBest(terms, index.terms.get(key), 1)
  addBest(terms, index.terms.get(key.endsWith('%') ? key.slice(0, -1) : `${key}%`), OTHER_UNIT_QUALITY)
  return terms
}

function wordTerms(
  term: Term,
  concepts: readonly string[],
  isUnfinished: boolean,
  index: NoteIndex,
  vocabulary: Vocabulary,
): ReadonlyMap<number, number> {
  const terms = new Map<number, number>()
  addBest(terms, index.terms.get(term.key), 1)
  for (const concept of concepts) addBest(terms, index.terms.get(concept), CONCEPT_QUALITY)
  if (isUnfinished) for (const found of vocabulary.withPrefix(term.word)) addBest(terms, found.term, PREFIX_QUALITY * found.quality)
  if (terms.size === 0) for (const found of vocabulary.alike(term.word)) addBest(terms, found.term, MISSPELT_QUALITY * found.quality)
  return terms
}

/** What a query seeks. The last word counts as unfinished unless a space follows it; stop words count only where there is nothing else. */
export function soughtIn(text: string, index: NoteIndex, vocabulary: Vocabulary): readonly Sought[] {
  const terms = termsOf(text, index.matcher)
  const end = text.length
  const sought: Sought[] = []
  for (const term of terms) {
    if (term.kind === 'number') {
      sought.push({ word: term.word, terms: numberTerms(term.key, index) })
    } else if (term.kind === 'stem') {
      const concepts = terms
        .filter(({ kind, start, end: until }) => kind === 'concept' && start <= term.start && term.end <= until)
        .map(({ key }) => key)
      sought.push({ word: term.word, terms: wordTerms(term, concepts, term.end === end, index, vocabulary) })
    }
  }
  if (sought.length > 0) return sought
  const last = /(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase()
  if (last === undefined || (isStopWord(last) && last.length > 3)) return []
  const found = new Map<number, number>()
  for (const { term, quality } of vocabulary.withPrefix(last)) addBest(found, term, PREFIX_QUALITY * quality)
  return [{ word: last, terms: found }]
}
