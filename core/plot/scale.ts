/** Dates and values as places in a small picture. */

import { datePartsOf } from '../date-words.ts'
import type { IsoDate } from '../note.ts'

const DAY_MS = 86_400_000
const HALF_YEAR_DAYS = 182

/** Days since 1970 of the last day that an ISO date of any precision covers. */
export function lastDayOf(iso: IsoDate): number {
  const { year, month, day } = datePartsOf(iso)
  if (month === undefined) return Date.UTC(year, 12, 0) / DAY_MS
  return (day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)) / DAY_MS
}

/** Days since 1970 of a year's middle. */
export const middleOf = (year: number): number => Date.UTC(year, 0, 1) / DAY_MS + HALF_YEAR_DAYS

/** The middle of the year that ends on a day. */
export const middleOfYearEnding = (day: number): number => day - HALF_YEAR_DAYS

/** The calendar year of a day since 1970. */
export const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear()

/** A function from [from, to] onto [low, high]; an empty domain maps to the middle. */
export function linear(from: number, to: number, low: number, high: number): (value: number) => number {
  return (value) => (from === to ? (low + high) / 2 : low + ((value - from) / (to - from)) * (high - low))
}
