/** Units of measure, in words and signs, with what they come to in the unit that a dimension is held in. */

import type { Dimension, Rate } from './quantity.ts'

export interface Unit {
  readonly dimension: Dimension
  readonly factor: number
}

interface UnitReader extends Unit {
  readonly pattern: RegExp
}

const after = (words: string) => new RegExp(`^[ -]?(?:${words})(?![a-z])`, 'u')

/** One pound is 0.45359237 kg by definition (international yard and pound agreement, 1959). */
const KG_PER_POUND = 0.45359237

const UNITS_AFTER: readonly UnitReader[] = [
  {
    dimension: 'percent',
    factor: 1,
    pattern: /^ ?%|^[ -]?(?:percent|per cent|pct|pc|percentage points?|por ?ciento|por cento|pour cent|prozent)(?![a-z])|^个百分点/u,
  },
  { dimension: 'times', factor: 1, pattern: /^[ -]?(?:times|-?fold|x|×|veces|fois|-?mal)(?![a-z])|^倍/u },
  {
    dimension: 'mass',
    factor: 1,
    pattern: /^[ -]?(?:kg|kgs|kilos?|kilograms?|kilogrammes?|kilogramos?|kilogramm)(?![a-z])|^ ?(?:公斤|千克)/u,
  },
  { dimension: 'mass', factor: KG_PER_POUND, pattern: after('lbs?|pounds?|libras|livres') },
  { dimension: 'mass', factor: KG_PER_POUND / 16, pattern: after('oz|ounces?') },
  { dimension: 'mass', factor: 1e-3, pattern: after('g|grams?|grammes?|gramos?') },
  { dimension: 'mass', factor: 1e-6, pattern: after('mg|milligrams?') },
  { dimension: 'mass', factor: 1e-9, pattern: after('mcg|µg|μg|micrograms?') },
  { dimension: 'mass', factor: 1e3, pattern: after('tons?|tonnes?|metric tons?|toneladas') },
  { dimension: 'money', factor: 1, pattern: /^[ -]?(?:us |u\.s\. )?(?:dollars?|dolares|bucks|usd)(?![a-z])|^ ?美元/u },
  { dimension: 'duration', factor: 1, pattern: after('years?|anos?|ans|jahre?') },
  { dimension: 'duration', factor: 1 / 12, pattern: after('months?|meses|mois|monate?') },
  { dimension: 'duration', factor: 7 / 365, pattern: after('weeks?|semanas?|semaines?|wochen?') },
  { dimension: 'duration', factor: 1 / 365, pattern: after('days?|dias?|jours?|tage?') },
  { dimension: 'duration', factor: 1 / (365 * 24), pattern: after('hours?') },
  { dimension: 'duration', factor: 1 / (365 * 24 * 60), pattern: after('minutes?|minutos') },
]

/** Spans of time in days, as rates name them. */
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, dia: 1, jour: 1, tag: 1, week: 7, month: 365 / 12, year: 365 }
const RATE = /^[^.;:!?\d]{0,40}?(?<![a-z])(?:an?|per|each|every|al|por|par|pro|am) (hour|day|dia|jour|tag|week|month|year)(?![a-z])/u
const RATE_WORD = /^[^.;:!?\d]{0,40}?(?<![a-z])(daily|hourly|weekly|monthly)(?![a-z])/u
const WORD_DAYS: Readonly<Record<string, number>> = { daily: 1, hourly: 1 / 24, weekly: 7, monthly: 365 / 12 }

/** "hundreds of dollars" */
const OF_MONEY = /^ of (?=(?:us )?dollars)/

/** The unit that follows a number, with its length. */
export function unitAfter(text: string, end: number): (Unit & { readonly length: number }) | null {
  const rest = text.slice(end, end + 24).replace(OF_MONEY, ' ')
  const skipped = OF_MONEY.test(text.slice(end, end + 24)) ? ' of'.length : 0
  for (const { dimension, factor, pattern } of UNITS_AFTER) {
    const found = pattern.exec(rest)
    if (found) return { dimension, factor, length: found[0].length + skipped }
  }
  return null
}

/** The length of a dollar sign right before a number; 0 without one. */
export function dollarsBefore(text: string, start: number): number {
  return /(?:us ?)?\$ ?$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0
}

/** "percent of" in front, as Chinese writes it. */
export function percentBefore(text: string, start: number): number {
  return text.slice(Math.max(0, start - 3), start) === '百分之' ? 3 : 0
}

/** The span of time that a number is counted for: "a day", "per week", "daily". Years are periods, not rates. */
export function rateAfter(text: string, end: number): Rate | null {
  const rest = text.slice(end, end + 52)
  const unit = RATE.exec(rest)?.[1]
  if (unit !== undefined) {
    const days = DAYS[unit]
    return days === undefined || unit === 'year' ? null : { days }
  }
  const days = WORD_DAYS[RATE_WORD.exec(rest)?.[1] ?? '']
  return days === undefined ? null : { days }
}
