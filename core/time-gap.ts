/** How far two dates lie apart, in words no more exact than the dates. */

import { type DateParts, datePartsOf } from './date-words.ts'
import type { IsoDate, NoteDate } from './note.ts'

const DAY_MS = 86_400_000
/** Below these the gap is told in the smaller unit. */
const DAYS_UNTIL_WEEKS = 14
const DAYS_UNTIL_MONTHS = 60
const MONTHS_UNTIL_YEARS = 24

type Unit = 'day' | 'month' | 'year'
type Direction = 'before' | 'after'

/** Where a date lies as seen from another. */
export type TimeGap =
  | { readonly kind: 'same'; readonly unit: Unit | 'time' }
  /** Neighbouring calendar months or years, which may be a day or two years apart. */
  | { readonly kind: 'adjacent'; readonly unit: Unit; readonly direction: Direction }
  | { readonly kind: 'apart'; readonly words: string; readonly direction: Direction }

interface Interval {
  readonly start: DateParts
  readonly first: number
  readonly last: number
  readonly unit: Unit
  readonly approximate: boolean
}

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS

const unitOf = ({ month, day }: DateParts): Unit => (month === undefined ? 'year' : day === undefined ? 'month' : 'day')

function intervalOf(date: NoteDate): Interval {
  const start = datePartsOf(date.from)
  const end = datePartsOf(date.to ?? date.from)
  const last =
    end.month === undefined
      ? dayNumber(end.year + 1, 1, 1) - 1
      : end.day === undefined
        ? dayNumber(end.year, end.month + 1, 1) - 1
        : dayNumber(end.year, end.month, end.day)
  return {
    start,
    first: dayNumber(start.year, start.month ?? 1, start.day ?? 1),
    last,
    unit: unitOf(start),
    approximate: date.precision !== 'day' || (date.to !== undefined && date.to !== date.from),
  }
}

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`

/** `told`: what is left over is said; `rounded` and `floor` serve "about" and "at least". */
type Rounding = 'told' | 'rounded' | 'floor'

function yearsInWords(months: number, rounding: Rounding): string {
  const years = Math.floor(months / 12)
  if (rounding === 'rounded') return count(Math.round(months / 12), 'year')
  if (rounding === 'floor') return count(years, 'year')
  const rest = months % 12
  if (rest <= 1) return count(years, 'year')
  return rest >= 10 ? `nearly ${count(years + 1, 'year')}` : `more than ${count(years, 'year')}`
}

function daysInWords(earlier: Interval, later: Interval, rounding: Rounding): string {
  const days = later.first - earlier.first
  if (days < DAYS_UNTIL_WEEKS) return count(days, 'day')
  if (days < DAYS_UNTIL_MONTHS) return count(Math.floor(days / 7), 'week')
  const months = monthsBetween(earlier.start, later.start) - ((later.start.day ?? 1) < (earlier.start.day ?? 1) ? 1 : 0)
  return months < MONTHS_UNTIL_YEARS ? count(months, 'month') : yearsInWords(months, rounding)
}

const monthsBetween = (earlier: DateParts, later: DateParts): number =>
  (later.year - earlier.year) * 12 + (later.month ?? 1) - (earlier.month ?? 1)

const coarser = (a: Unit, b: Unit): Unit => (a === 'year' || b === 'year' ? 'year' : a === 'month' || b === 'month' ? 'month' : 'day')

/** Coarse gaps count calendar months or years, since nothing finer is known. */
function coarseGap(earlier: Interval, later: Interval, unit: 'month' | 'year', direction: Direction): TimeGap {
  const apart = unit === 'year' ? later.start.year - earlier.start.year : monthsBetween(earlier.start, later.start)
  if (apart <= 1) return { kind: 'adjacent', unit, direction }
  const inYears = unit === 'year' ? apart : apart < MONTHS_UNTIL_YEARS ? null : Math.round(apart / 12)
  return { kind: 'apart', direction, words: `about ${inYears === null ? count(apart, 'month') : count(inYears, 'year')}` }
}

/** Where `date` lies as seen from `from`; `null` where its bound says nothing about that. */
export function gapBetween(date: NoteDate, from: NoteDate): TimeGap | null {
  const [own, other] = [intervalOf(date), intervalOf(from)]
  if (date.precision === 'before' || from.precision === 'before') return boundedGap(date, own, other)
  const unit = coarser(own.unit, other.unit)
  if (own.first <= other.last && other.first <= own.last) {
    return { kind: 'same', unit: own.approximate && own.unit === 'day' ? 'time' : unit }
  }
  const direction = own.first < other.first ? 'before' : 'after'
  const [earlier, later] = direction === 'before' ? [own, other] : [other, own]
  if (unit !== 'day') return coarseGap(earlier, later, unit, direction)
  const isHedged = own.approximate || other.approximate
  const words = daysInWords(earlier, later, isHedged ? 'rounded' : 'told')
  return { kind: 'apart', direction, words: isHedged ? `about ${words}` : words }
}

/** "Before X" is a gap only towards what comes after X, and then at least that large. */
function boundedGap(date: NoteDate, own: Interval, other: Interval): TimeGap | null {
  if (date.precision !== 'before' || own.first >= other.first) return null
  if (own.unit !== 'day' || other.unit !== 'day') return null
  return { kind: 'apart', direction: 'before', words: `at least ${daysInWords(own, other, 'floor')}` }
}

const PAGE_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/

/** A note's age as seen from the page: "20 months before this article"; `null` where either date says too little. */
export function ageAtPage(date: NoteDate, pageDate: string | null): string | null {
  const day = PAGE_DATE.exec(pageDate ?? '')?.[0]
  if (day === undefined) return null
  const gap = gapBetween(date, { from: day as IsoDate, precision: 'day', basis: 'stated' })
  if (gap === null) return null
  switch (gap.kind) {
    case 'same':
      return gap.unit === 'time' ? 'about the time of this article' : `the same ${gap.unit} as this article`
    case 'adjacent':
      return `the ${gap.unit} ${gap.direction} this article`
    case 'apart':
      return `${gap.words} ${gap.direction} this article`
  }
}

/** One note's date as seen from another's: "about 3 weeks later", "the same day". */
export function laterOrEarlier(date: NoteDate, than: NoteDate): string | null {
  const gap = gapBetween(date, than)
  if (gap === null) return null
  switch (gap.kind) {
    case 'same':
      return gap.unit === 'time' ? 'about the same time' : `the same ${gap.unit}`
    case 'adjacent':
      return gap.direction === 'before' ? `the ${gap.unit} before` : `the ${gap.unit} after`
    case 'apart':
      return `${gap.words} ${gap.direction === 'before' ? 'earlier' : 'later'}`
  }
}
