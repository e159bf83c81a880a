/** The day that an article gives itself, from what its page declares. */

import { pathOf } from './json-ld-dates.ts'
import { calendarDay, dayOf, isUtcMoment } from './written-day.ts'

const DAY_MS = 86_400_000
const ADDRESS_DAY = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2]|[1-9])[/-](0[1-9]|[12]\d|3[01]|[1-9])(?:[/-]|$)/
const ADDRESS_NAMED_MONTH = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?:\/|$)/i

/** The day in a web address such as /2018/09/06/ or /2018/sep/06/; `null` where there is none. */
export function dayInAddress(address: string): string | null {
  const path = pathOf(address)
  const numbers = ADDRESS_DAY.exec(path)
  if (numbers) return calendarDay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
  const named = ADDRESS_NAMED_MONTH.exec(path)
  return named ? dayOf(`${named[3]} ${named[2]} ${named[1]}`) : null
}

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS

/** The day after `day`: where the reader's day is still today, the publisher's may be tomorrow. */
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)

/**
 * The first usable day: of the declared dates in order of trust, then of the address. Days after `today`
 * (YYYY-MM-DD; `null` leaves them in) are planned, mistaken or another thing's, and are passed over. A moment
 * written in UTC yields to the address where they lie one day apart: that is the publisher's own calendar.
 */
export function publishedDay(declared: readonly string[], address: string, today: string | null = null): string | null {
  const latest = today === null ? null : dayAfter(today)
  const isPossible = (day: string | null): day is string => day !== null && (latest === null || day <= latest)
  const inAddress = dayInAddress(address)
  for (const text of declared) {
    const day = dayOf(text)
    if (!isPossible(day)) continue
    return isUtcMoment(text) && isPossible(inAddress) && daysApart(day, inAddress) === 1 ? inAddress : day
  }
  return isPossible(inAddress) ? inAddress : null
}
