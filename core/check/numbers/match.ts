/** Finds the measure on record that a number of a passage is a value of. */

import { countedNoun, isAge, isInCompound } from './counted-noun.ts'
import type { Quantity } from './quantity.ts'
import type { NumberRecord, ReadyMeasure, RecordedFigure } from './record.ts'
import type { Surroundings } from './sentence-parts.ts'

/** A count without a word of the nation is taken for the nation's only if it is of its order: a town's toll is far smaller. */
const LEAST_SHARE = 0.3
const MOST_SHARE = 3.5
/** A list named in passing may be another, shorter one; a far longer one is a slip. */
const MOST_OF_A_LIST = 12
const DAYS_A_MONTH = 365 / 12
const YOUNGEST = 10
const OLDEST = 100

/** What a figure on record comes to in a passage's rate: deaths a day. */
export function perRate({ amount, months }: RecordedFigure, quantity: Quantity): RecordedFigure['amount'] {
  if (quantity.rate === null) return amount
  // "July 2021 to July 2022" names thirteen months and means twelve.
  const length = months.to - months.from + 1
  const days = (length === 13 ? 12 : length) * DAYS_A_MONTH
  const factor = quantity.rate.days / days
  // A bound a day is no rounder than the total was: compare it as a plain value.
  return { ...amount, low: amount.low * factor, high: amount.high * factor, step: amount.step * factor, bound: 'plain' }
}

function isOfItsOrder(measure: ReadyMeasure, quantity: Quantity, most = MOST_SHARE): boolean {
  return measure.figures.some((figure) => {
    const record = perRate(figure, quantity)
    return quantity.high >= LEAST_SHARE * record.low && quantity.low <= most * record.high
  })
}

function fitsPlace(record: NumberRecord, measure: ReadyMeasure, quantity: Quantity, { reachText, sentenceText }: Surroundings): boolean {
  if (measure.nation === undefined) return true
  if (record.namesNation(sentenceText)) return true
  if (record.namesElsewhere(sentenceText)) return false
  return measure.dimension === 'percent' || record.namesNation(reachText) || isOfItsOrder(measure, quantity)
}

function fitsKind(measure: ReadyMeasure, quantity: Quantity, text: string): boolean {
  if (measure.ages) {
    const isBand = quantity.shape === 'range' && quantity.low >= YOUNGEST && quantity.high < OLDEST
    return isBand && (quantity.dimension === 'count' || quantity.dimension === 'duration')
  }
  if (isAge(text, quantity.start, quantity.end)) return false
  if (quantity.dimension === 'count' && isInCompound(text, quantity.end)) return false
  if (quantity.shape === 'all' && !measure.figures.some(({ amount }) => amount.low === 100)) return false
  if (quantity.rate !== null && measure.time !== 'window') return false
  if (measure.time === 'total' && measure.dimension === 'count' && !isOfItsOrder(measure, quantity, MOST_OF_A_LIST)) return false
  return quantity.dimension === measure.dimension
}

/** "Up by 500", "500 more deaths than": not how many there are. */
function isDifference(measure: ReadyMeasure, quantity: Quantity, text: string, noun: string): boolean {
  if (measure.dimension !== 'count' || measure.time !== 'window') return false
  return / by $/.test(text.slice(Math.max(0, quantity.start - 4), quantity.start)) || /^(?:more|additional|extra)/.test(noun)
}

/** 1 where the noun after the number is one of the measure's, 0 where none follows, null where it counts something else. */
function nounFit(measure: ReadyMeasure, noun: string, clauseHasConcept: boolean): 0 | 1 | null {
  if (measure.nouns === null) return 0
  if (noun !== '') return measure.nouns(noun) ? 1 : null
  return clauseHasConcept ? 0 : null
}

function fitOf(
  record: NumberRecord,
  measure: ReadyMeasure,
  quantity: Quantity,
  around: Surroundings,
  text: string,
  noun: string,
): number | null {
  if (!fitsKind(measure, quantity, text)) return null
  if (!measure.sentence.every((names) => names(around.reachText))) return null
  if (!measure.clause.every((names) => names(around.clauseText))) return null
  if (!measure.near.every((names) => names(around.nearText))) return null
  // Where the sentence leaves to others what is counted, all of it must be free of another thing.
  const isSaidHere = measure.sentence.every((names) => names(around.sentenceText))
  const isInNoun = noun !== '' && measure.sentence.every((names) => names(noun))
  const own = isInNoun ? noun : isSaidHere ? around.nearText : around.sentenceText
  if (measure.not.some((names) => names(own))) return null
  if (measure.notInSentence.some((names) => names(around.sentenceText))) return null
  const inClause = measure.sentence.filter((names) => names(around.clauseText)).length
  // A bare number far from the words for what it counts is theirs only if it is of their order.
  const isFollowUp = (around.reachText !== around.sentenceText || measure.time === 'window') && isOfItsOrder(measure, quantity)
  const isAbout = inClause + measure.clause.length + measure.near.length > 0 || quantity.rate !== null || isFollowUp
  const ofNoun = isDifference(measure, quantity, text, noun) ? null : nounFit(measure, noun, isAbout)
  if (ofNoun === null || !fitsPlace(record, measure, quantity, around)) return null
  return measure.sentence.length + 2 * measure.clause.length + measure.text.length / 2 + inClause + ofNoun
}

/** The record with those measures only that a passage with its title can be about. */
export function recordFor(record: NumberRecord, passage: string): NumberRecord {
  return { ...record, measures: record.measures.filter(({ text }) => text.every((names) => names(passage))) }
}

/**
 * The measure that fits a number best; null where none does. Things on record come before things mistaken for them.
 * @param record as `recordFor` gives it for the passage.
 */
export function measureOf(record: NumberRecord, quantity: Quantity, around: Surroundings, text: string): ReadyMeasure | null {
  const noun = quantity.dimension === 'count' ? countedNoun(text, quantity.end) : ''
  let best: { readonly measure: ReadyMeasure; readonly fit: number } | null = null
  for (const measure of record.measures) {
    const fit = fitOf(record, measure, quantity, around, text, noun)
    if (fit === null) continue
    const score = measure.other ? fit - 100 : fit
    if (best === null || score > best.fit) best = { measure, fit: score }
  }
  return best?.measure ?? null
}
