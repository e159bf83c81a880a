/** Dates in readers' words, never more exact than they are known. */

import type { IsoDate, NoteDate } from './note.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Northern seasons by their first month, as news prose uses them. */
const SEASONS: Readonly<Record<number, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' }

/** A calendar date as far as it is known. */
export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** The parts of an ISO date of any precision. */
export function datePartsOf(iso: IsoDate): DateParts {
  const [year = Number.NaN, month, day] = iso.split('-').map(Number)
  if (month === undefined) return { year }
  return day === undefined ? { year, month } : { year, month, day }
}

const monthName = (month: number): string => MONTHS[month - 1] ?? ''

function partsInWords({ year, month, day }: DateParts): string {
  if (month === undefined) return `${year}`
  return day === undefined ? `${monthName(month)} ${year}` : `${day} ${monthName(month)} ${year}`
}

/** An ISO date in words: "6 September 2018", "September 2018" or "2018". */
export function isoInWords(iso: IsoDate): string {
  return partsInWords(datePartsOf(iso))
}

/** A span with what both ends share said once: "24 to 25 January 2018". */
function spanInWords(from: DateParts, to: DateParts): string {
  if (from.year !== to.year) return `${partsInWords(from)} to ${partsInWords(to)}`
  if (from.month === undefined || to.month === undefined) return partsInWords(from)
  if (from.month !== to.month) {
    const start = from.day === undefined ? monthName(from.month) : `${from.day} ${monthName(from.month)}`
    return `${start} to ${partsInWords(to)}`
  }
  if (from.day === undefined || to.day === undefined || from.day === to.day) return partsInWords(to)
  return `${from.day} to ${partsInWords(to)}`
}

/** "early", "mid" or "late" where both ends fall into the same third of one month. */
function thirdOfMonth(from: DateParts, to: DateParts): string | null {
  if (from.year !== to.year || from.month !== to.month) return null
  if (from.day === undefined || to.day === undefined) return null
  if (to.day <= 10) return 'early'
  if (from.day >= 21) return 'late'
  return from.day >= 11 && to.day <= 20 ? 'mid' : null
}

function aboutInWords(from: DateParts, to: DateParts): string {
  const third = thirdOfMonth(from, to)
  if (third === null || from.day === to.day) return `about ${spanInWords(from, to)}`
  return `${third === 'mid' ? 'mid-' : `${third} `}${partsInWords({ year: from.year, month: from.month ?? 1 })}`
}

function seasonInWords(from: DateParts, to: DateParts): string {
  const months = to.month === undefined || from.month === undefined ? 0 : (to.year - from.year) * 12 + to.month - from.month
  const season = from.month === undefined ? undefined : SEASONS[from.month]
  if (season === undefined || months !== 2) return spanInWords(from, to)
  return from.year === to.year ? `${season} ${from.year}` : `${season} ${from.year} to ${to.year}`
}

/** A single day that is only known to lie between two: "2 or 3 February 2023", "late January 2018". */
function uncertainDayInWords(from: DateParts, to: DateParts): string {
  if (from.day === undefined || to.day === undefined) return spanInWords(from, to)
  const sameMonth = from.year === to.year && from.month === to.month
  if (sameMonth && to.day - from.day === 1) return `${from.day} or ${partsInWords(to)}`
  return thirdOfMonth(from, to) === null ? `between ${spanInWords(from, to).replace(' to ', ' and ')}` : aboutInWords(from, to)
}

/** A note's date in words that keep its precision: "late January 2018", "before 6 September 2018". */
export function dateInWords(date: NoteDate): string {
  const from = datePartsOf(date.from)
  const to = datePartsOf(date.to ?? date.from)
  switch (date.precision) {
    case 'day':
      return date.to !== undefined && date.to !== date.from && date.basis === 'inferred'
        ? uncertainDayInWords(from, to)
        : spanInWords(from, to)
    case 'month':
    case 'year':
      return spanInWords(from, to)
    case 'week':
      return date.to === undefined ? `week of ${partsInWords(from)}` : `week of ${spanInWords(from, to)}`
    case 'season':
      return seasonInWords(from, to)
    case 'about':
      return aboutInWords(from, to)
    case 'before':
      return `before ${partsInWords(from)}`
  }
}

/** What to say of how the date is known: inferred dates say so, the others nothing. */
export function dateRemark(date: NoteDate): string | null {
  return date.basis === 'inferred' ? 'date inferred' : null
}
