/** BM25F over the postings: only notes that share a telling term with the query are touched, and never more than a set number. */

import { bestScores, type Scored } from './best-scores.ts'
import type { NoteIndex } from './index-notes.ts'
import { type NoteVector, vectorOf } from './note-vector.ts'
import { BM25_SATURATION, MOST_POSTINGS, SHORTLISTED_NOTES } from './weights.ts'

/** What a frequency counts for: the second mention of a word adds less than the first. */
export const saturated = (frequency: number): number => (frequency * (BM25_SATURATION + 1)) / (BM25_SATURATION + frequency)

/** A term of the query, by its number in the index. */
export interface QueryTerm {
  readonly term: number
  /** Its weight in the query times its rarity: the points of one mention. */
  readonly worth: number
}

/** The terms of a query that the index holds, the most telling first. */
export function queryTerms(index: NoteIndex, weights: ReadonlyMap<string, number>): readonly QueryTerm[] {
  const found: QueryTerm[] = []
  for (const [key, weight] of weights) {
    const term = index.terms.get(key)
    if (term !== undefined) found.push({ term, worth: weight * (index.rarities[term] ?? 0) })
  }
  return found.sort((a, b) => b.worth - a.worth || a.term - b.term)
}

/**
 * Splits the terms, most telling first: those whose postings may be read in full, and those so common that they
 * only rank what the others found. The first term is always read.
 */
function affordable(index: NoteIndex, terms: readonly QueryTerm[]) {
  const { starts } = index.postings
  let left = MOST_POSTINGS
  const read: QueryTerm[] = []
  const rest: QueryTerm[] = []
  for (const each of terms) {
    const length = (starts[each.term + 1] ?? 0) - (starts[each.term] ?? 0)
    if (read.length > 0 && length > left) rest.push(each)
    else {
      left -= length
      read.push(each)
    }
  }
  return { read, rest }
}

function addPostings(index: NoteIndex, { term, worth }: QueryTerm, already: number): number {
  const { starts, places, frequencies } = index.postings
  const { scores, touched } = index.scratch
  let count = already
  const end = starts[term + 1] ?? 0
  for (let posting = starts[term] ?? 0; posting < end; posting++) {
    const at = places[posting] ?? 0
    const before = scores[at] ?? 0
    if (before === 0) touched[count++] = at
    scores[at] = before + worth * saturated(frequencies[posting] ?? 0)
  }
  return count
}

export interface WordMatch extends Scored {
  readonly vector: NoteVector
}

/** The `count` notes that share most with the terms of a query, best first; exact while no more than `MOST_POSTINGS` are concerned. */
export function bestByWords(index: NoteIndex, terms: readonly QueryTerm[], count: number): readonly WordMatch[] {
  const { read, rest } = affordable(
    index,
    terms.filter(({ worth }) => worth > 0),
  )
  const { scores, touched } = index.scratch
  const found = read.reduce((already, each) => addPostings(index, each, already), 0)
  const shortlist = bestScores(touched.subarray(0, found), scores, rest.length === 0 ? count : SHORTLISTED_NOTES)
  for (let at = 0; at < found; at++) scores[touched[at] ?? 0] = 0
  const matches = shortlist.map(({ at, score }) => {
    const vector = vectorOf(index, at)
    return { at, vector, score: rest.reduce((sum, { term, worth }) => sum + worth * saturated(vector.frequencies.get(term) ?? 0), score) }
  })
  return matches.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, count)
}
