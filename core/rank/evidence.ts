/** What speaks for a note beside its words: an agreeing number, year, speaker, quotation, or one wording that says just this. */

import type { Figure, Note } from '../note.ts'
import { wordsOf } from '../text/words.ts'
import type { NoteIndex } from './index-notes.ts'
import type { PassageQuery } from './passage-query.ts'
import { quotationLikeness } from './quotation-match.ts'
import { eachSegment, isWording } from './segments.ts'

/** Each from 0 (nothing) to 1 (all one could wish). */
export interface Evidence {
  /** Likeness to the note's best single wording: a cue, the statement or the quotation. */
  readonly wording: number
  readonly quotation: number
  readonly number: number
  readonly year: number
  readonly speaker: number
}

const squared = (value: number) => value * value

/** The terms of a passage as a vector: what every candidate is compared with. */
export interface QueryVector {
  /** Term of the index -> its weight in the query. */
  readonly weights: ReadonlyMap<number, number>
  /** Length of the vector of weighed rarities, words that no note holds included. */
  readonly length: number
}

/** The vector of a query's weights by key. */
export function queryVector(index: NoteIndex, byKey: ReadonlyMap<string, number>): QueryVector {
  const weights = new Map<number, number>()
  let sum = 0
  for (const [key, weight] of byKey) {
    const term = index.terms.get(key)
    if (term !== undefined) weights.set(term, weight)
    sum += squared(weight * index.rarity(key))
  }
  return { weights, length: Math.sqrt(sum) || 1 }
}

/** Cosine of passage and wording, both weighed by rarity, for the best wording of the note. */
function wordingLikeness(index: NoteIndex, at: number, query: QueryVector): number {
  const { segments, rarities } = index
  let best = 0
  eachSegment(segments, at, (segment, start, end) => {
    if (!isWording(segments, segment)) return
    let common = 0
    let length = 0
    const seen = new Set<number>()
    for (let token = start; token < end; token++) {
      const term = segments.tokens[token] ?? 0
      if (seen.has(term)) continue
      seen.add(term)
      const mass = squared(rarities[term] ?? 0)
      length += mass
      common += (query.weights.get(term) ?? 0) * mass
    }
    if (common > 0) best = Math.max(best, common / (Math.sqrt(length) * query.length))
  })
  return best
}

/** A small number is often a coincidence; a number with three figures hardly ever. */
const SMALL_NUMBER = 13
const SMALL_NUMBER_EVIDENCE = 0.4
/** Figures agree when they differ by less than this share: two-thirds and 66 percent do. */
const TOLERANCE = 0.012

const agrees = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b))

function figureNumbers(figure: Figure): readonly number[] {
  if (figure.shape === 'number') return [figure.value]
  return figure.shape === 'range' ? [figure.low, figure.high] : []
}

function numberAgreement(note: Note, query: PassageQuery): number {
  if (note.kind !== 'statistic') return 0
  const isPercent = note.unit.startsWith('percent')
  const figures = figureNumbers(note.figure)
  const agreeing = figures.filter((figure) =>
    query.numbers.some((number) => number.isPercent === isPercent && agrees(number.value, figure)),
  )
  if (agreeing.length === 0) return 0
  const evidence = (figure: number) => (Math.abs(figure) < SMALL_NUMBER ? SMALL_NUMBER_EVIDENCE : 1)
  return agreeing.reduce((sum, figure) => sum + evidence(figure), 0) / figures.length
}

const yearOf = (date: string | undefined) => (date === undefined ? [] : [Number(date.slice(0, 4))])

/** The years that a note speaks of: its period, else its date. */
export function yearsOf(note: Note): readonly number[] {
  const period = note.kind === 'statistic' && note.period !== null ? [...yearOf(note.period.from), ...yearOf(note.period.to)] : []
  return period.length > 0 ? period : [...yearOf(note.date.from), ...yearOf(note.date.to)]
}

/** The page's own year is weaker evidence than a year that the passage names. */
const PUBLISHED_YEAR_EVIDENCE = 0.5

function yearAgreement(note: Note, query: PassageQuery): number {
  const years = yearsOf(note)
  if (years.some((year) => query.years.has(year))) return 1
  return query.publishedYear !== null && years.includes(query.publishedYear) ? PUBLISHED_YEAR_EVIDENCE : 0
}

function speakerAgreement(note: Note, query: PassageQuery): number {
  const name = note.speaker?.name
  if (name === undefined) return 0
  // Chinese names put the surname first: any part of the name that stands capitalised in the passage counts.
  const parts = wordsOf(name).filter((word) => word.folded.length > 2)
  return parts.some((part, at) => (at === parts.length - 1 || at === 0) && query.capitalised.has(part.folded)) ? 1 : 0
}

function quotationAgreement(note: Note, query: PassageQuery): number {
  if (note.kind !== 'quote' || query.quotations.length === 0) return 0
  const record = wordsOf(note.text).map((word) => word.folded)
  return Math.max(...query.quotations.map((quotation) => quotationLikeness(quotation, record)))
}

/** All evidence for the note at a place of the index. */
export function evidenceFor(index: NoteIndex, at: number, note: Note, query: PassageQuery, vector: QueryVector): Evidence {
  return {
    wording: wordingLikeness(index, at, vector),
    quotation: quotationAgreement(note, query),
    number: numberAgreement(note, query),
    year: yearAgreement(note, query),
    speaker: speakerAgreement(note, query),
  }
}
