/** The quantities of a passage: its numbers joined to ranges, with their hedges and units. */

import type { Span } from '../../text/sentences.ts'
import { hedgeAround } from './hedges.ts'
import { type Numeral, readNumerals } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { spanMask } from './span-mask.ts'
import { dollarsBefore, percentBefore, rateAfter, unitAfter } from './units.ts'

/** Between the two ends of a range: "50 to 100", "30- to 50-", "18–49", "three or four", "between 50 and 100". */
const LINK = /^(?:-|%| percent| times| veces)? ?(?:-|to|or|through|a|bis|至|到)[ -]?(?:us ?)?\$? ?$/
const AND = /^ (?:and|y|et|und) (?:us ?)?\$?$/
const BETWEEN = /(?<![a-z])(?:between|from|entre|zwischen)(?: the ages of| ages)? (?:us ?)?\$?$/u
const SCALE_MAX = 10
const MINUTES_A_DAY = 1_440

interface Joined extends Numeral {
  readonly isRange: boolean
}

function linked(text: string, left: Numeral, right: Numeral): boolean {
  if (left.shape !== 'point' || right.shape !== 'point' || left.isShare !== right.isShare) return false
  const link = text.slice(left.end, right.start)
  if (link.length > SCALE_MAX) return false
  return LINK.test(link) || (AND.test(link) && BETWEEN.test(text.slice(Math.max(0, left.start - 26), left.start)))
}

/** "2 to 3 million" means millions on both ends. */
function lowOf(left: Numeral, right: Numeral): number {
  const isShort = left.high < 1_000 && right.low >= 1e5 && right.step > left.step
  return isShort ? left.low * 10 ** (3 * Math.floor(Math.log10(right.low) / 3)) : left.low
}

function joinRanges(text: string, numerals: readonly Numeral[]): readonly Joined[] {
  const joined: Joined[] = []
  for (let at = 0; at < numerals.length; at++) {
    const [left, right] = [numerals[at], numerals[at + 1]]
    if (left === undefined) continue
    const low = right === undefined ? 0 : lowOf(left, right)
    if (right !== undefined && linked(text, left, right) && low < right.high) {
      joined.push({ ...right, start: left.start, low, step: Math.min(left.step, right.step), isRange: true })
      at++
    } else joined.push({ ...left, isRange: false })
  }
  return joined
}

/** "one every eight minutes" as a number a day. */
function everyMinutes(text: string, numeral: Joined, factor: number): Pick<Quantity, 'low' | 'high' | 'step' | 'rate'> | null {
  if (!/(?<![a-z])every (?:about |some |roughly )?$/u.test(text.slice(Math.max(0, numeral.start - 16), numeral.start))) return null
  const minutes = (value: number) => value * factor * 365 * MINUTES_A_DAY
  const perDay = (value: number) => MINUTES_A_DAY / minutes(value)
  const half = numeral.step / 2
  const step = perDay(Math.max(numeral.low - half, half)) - perDay(numeral.high + half)
  return { low: perDay(numeral.high), high: perDay(numeral.low), step, rate: { days: 1 } }
}

function quantityOf(text: string, numeral: Joined): Quantity {
  const sign = numeral.isShare ? 0 : dollarsBefore(text, numeral.start) || percentBefore(text, numeral.start)
  const isDollars = sign > 0 && text[numeral.start - 1] !== '之'
  const hedge = hedgeAround(text, numeral.start - sign, numeral.end)
  const unit = unitAfter(text, numeral.end)
  const start = numeral.start - Math.max(sign, hedge.before)
  const shape = numeral.isRange ? ('range' as const) : numeral.shape
  const common = {
    start: numeral.start - (hedge.before > 0 ? hedge.before + sign : sign),
    shape,
    bound: hedge.bound,
    isFraction: numeral.isFraction,
  }
  const every = unit?.dimension === 'duration' && unit.factor < 1 / 364 ? everyMinutes(text, numeral, unit.factor) : null
  if (every !== null && unit !== null) return { ...common, ...every, end: numeral.end + unit.length, dimension: 'count' }
  const end = numeral.end + (unit?.length ?? 0) + (unit === null ? hedge.after : 0)
  const dimension = isDollars ? 'money' : sign > 0 || numeral.isShare ? 'percent' : (unit?.dimension ?? 'count')
  const factor = isDollars || sign > 0 || numeral.isShare ? 1 : (unit?.factor ?? 1)
  return {
    ...common,
    start: Math.min(start, common.start),
    end,
    low: numeral.low * factor,
    high: numeral.high * factor,
    step: numeral.step * factor,
    dimension,
    rate: dimension === 'count' ? rateAfter(text, end) : null,
  }
}

/** "a year", "year-long": one unit of time, said without a number. */
const LONE_DURATION =
  /(?<![a-z-])(?:(half a|an? (?:full |whole |entire )?)(year|month)(?: and a half)?|(yearlong|year-long|months-long))(?![a-z])/gu

function readLoneDurations(text: string): readonly Quantity[] {
  return [...text.matchAll(LONE_DURATION)].flatMap((match) => {
    const [whole, article, unit] = match
    if (whole === 'months-long' || whole.endsWith('half')) return []
    const years = (unit === 'month' ? 1 / 12 : 1) * (article === 'half a' ? 1 / 2 : 1)
    const hedge = hedgeAround(text, match.index, match.index + whole.length)
    const span = { start: match.index - hedge.before, end: match.index + whole.length }
    return [
      {
        ...span,
        low: years,
        high: years,
        step: years / 12,
        shape: 'point',
        bound: hedge.bound,
        isFraction: false,
        dimension: 'duration',
        rate: null,
      },
    ]
  })
}

/** The quantities of a folded text in order, without those inside `taken` (dates and periods). */
export function readQuantities(text: string, taken: readonly Span[] = []): readonly Quantity[] {
  const mask = spanMask(text.length, taken)
  const numbered = joinRanges(text, readNumerals(text).filter(mask.isFree)).map((numeral) => quantityOf(text, numeral))
  numbered.forEach(mask.take)
  const lone = readLoneDurations(text).filter(mask.isFree)
  return [...numbered, ...lone].sort((a, b) => a.start - b.start)
}
