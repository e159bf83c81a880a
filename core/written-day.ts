/** Reads a day out of a date as pages write it: machine forms first, then words in a few languages. No clock, no time zone of the reader's. */

const ISO_DAY = /^\s*((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/
const COMPACT_DAY = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?=$|[\sT])/
/** Seconds or milliseconds since 1970, as some content systems write them; the lengths hold from 2001 to 2286. */
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/
const EAST_ASIAN_DAY = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/
/** "6 September 2018", "6. Sept. 2018", "6 de septiembre de 2018", "1er mars 2018". */
const DAY_FIRST = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de\s+)?((?:19|20)\d{2})\b/u
/** "September 6, 2018", "Thu Sep 06 23:30:00 UTC 2018". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:[\d:]{5,8}\s+[A-Z]{2,5}\s+)?((?:19|20)\d{2})\b/u
/** "16/09/2018" or "09/16/2018": read only where one of the two can't be a month. */
const SLASHED = /^\s*(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})\b/

/** Beginnings of month names without accents, in English, Spanish, French, German and Portuguese. */
const MONTH_BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'out'],
  ['nov'],
  ['dec', 'dic', 'dez'],
]

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

/** 1 to 12; 0 for a word that is no month, which no calendar has. */
function monthOf(word: string): number {
  const plain = withoutAccents(word).toLowerCase()
  return MONTH_BEGINNINGS.findIndex((beginnings) => beginnings.some((beginning) => plain.startsWith(beginning))) + 1
}

/** YYYY-MM-DD, or `null` for a day that no calendar has. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

function slashedDay(first: number, second: number, year: number): string | null {
  if (first > 12) return calendarDay(year, second, first)
  // 3/4/2018 is in March or in April: not known, not guessed.
  return second > 12 || first === second ? calendarDay(year, first, second) : null
}

/** The day of a date as pages write it, in the time zone in which it is written; `null` where it is none or can be read in two ways. */
export function dayOf(text: string): string | null {
  const numbers = ISO_DAY.exec(text) ?? COMPACT_DAY.exec(text) ?? EAST_ASIAN_DAY.exec(text)
  if (numbers) return calendarDay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
  const epoch = EPOCH.exec(text)?.[1]
  if (epoch !== undefined) return new Date(Number(epoch) * (epoch.length === 10 ? 1000 : 1)).toISOString().slice(0, 10)
  const slashed = SLASHED.exec(text)
  if (slashed) return slashedDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return calendarDay(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return calendarDay(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]))
  return null
}

const UTC_MOMENT = /\dT?\s?\d{2}:\d{2}.*(?:Z|[+-]00:?00|GMT|UTC)\s*$/i

/** Whether a date is a moment in UTC, whose day may be the neighbor of the publisher's own. */
export function isUtcMoment(text: string): boolean {
  return UTC_MOMENT.test(text) || EPOCH.test(text)
}
