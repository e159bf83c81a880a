/** The periods that a passage names, relative ones resolved by the date of the page. */

import type { Span } from '../../text/sentences.ts'
import { MONTH, monthOf, SEASONS } from './month-words.ts'
import { spanMask } from './span-mask.ts'

/** Months counted from year 0: 12 × year + month, January being 0. Both ends are included. */
export interface Months {
  readonly from: number
  readonly to: number
}

export type SaidPeriod = Span &
  (
    | ({ readonly kind: 'named' } & Months)
    /** "in the past year": the year before the page; "now": its day. */
    | { readonly kind: 'past-year' | 'now' }
    /** "two years before": away from whatever was spoken of. */
    | { readonly kind: 'shifted'; readonly years: number }
  )

const FOUR_DIGITS = String.raw`(?:19|20)\d{2}(?![\d]|[.,]\d|-\d)`
const YEAR = `(${FOUR_DIGITS})`
const RELATIVE_YEAR = `(${FOUR_DIGITS}|last year|this year|the year before|the same year|this one|next year)`
const DAY = String.raw`(?: \d{1,2}(?:st|nd|rd|th)?(?!\d|:))?`
const OF = `,?(?: of| de| del)? ?`
const edge = String.raw`(?<![a-z\d])`
const TWELVE = `(?:(?:12|twelve|doce|douze|zwolf)[ -](?:months?|meses|mois|monate)(?:[ -](?:period|span|stretch))?|(?:one-)?year(?:-long period)?|ano|annee|jahr)`
const UNTIL = `(?: that| which)?,? (?:ended|ending|ends|closing|closed|running|leading up|terminados|finalizados)?(?: ?(?:to|through|until|till|up to|in|with|on|at|by|hasta|jusqu'en|jusqu'a|bis|en))?(?: the end of| late| mid| end-)? ?`
const TO = `(?: (?:to|and|through|until|till|up to|a|hasta|et|bis|und|y) | ?- ?)(?:the end of |late |mid-?)?`

type Reader = (match: RegExpMatchArray, published: Date | null, original: string) => PeriodOf | null
type PeriodOf =
  | (Months & { readonly kind: 'named' })
  | { readonly kind: 'past-year' | 'now' }
  | { readonly kind: 'shifted'; readonly years: number }

const named = (from: number, to: number): PeriodOf | null => (from <= to ? { kind: 'named', from, to } : null)
const wholeYear = (year: number): PeriodOf | null => named(12 * year, 12 * year + 11)
const monthIn = (date: Date) => 12 * date.getUTCFullYear() + date.getUTCMonth()

/** A year said outright or as seen from the page. */
function yearOf(said: string | undefined, published: Date | null): number | null {
  if (said === undefined) return null
  if (/^\d/.test(said)) return Number(said)
  if (published === null) return null
  const now = published.getUTCFullYear()
  return said.startsWith('last') || said.startsWith('the year') ? now - 1 : said.startsWith('next') ? now + 1 : now
}

/** The latest such month that is not after the page. */
function latestMonth(month: number, published: Date | null): number | null {
  if (published === null) return null
  const now = monthIn(published)
  const thisYear = 12 * published.getUTCFullYear() + month
  return thisYear <= now ? thisYear : thisYear - 12
}

const NUMBER: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, several: 5, few: 3 }

/** May and March are months only with a capital letter. */
const isMonthName = (match: RegExpMatchArray, original: string): boolean => {
  const at = (match.index ?? 0) + match[0].search(/\bma(?:y|rch|r)\b/)
  return !/\bma(?:y|rch|r)\b/.test(match[0]) || /\p{Lu}/u.test(original[at] ?? '')
}

function daysBack(published: Date | null, first: number, last: number): PeriodOf | null {
  if (published === null) return null
  const shift = (days: number) => monthIn(new Date(published.getTime() - days * 86_400_000))
  return named(shift(first), shift(last))
}

/** In order: of readings that begin together the first wins. */
const READERS: readonly (readonly [RegExp, Reader])[] = (
  [
    [
      `${TWELVE}${UNTIL}${MONTH}${DAY}(?:${OF}${RELATIVE_YEAR})?`,
      (match, published) => {
        const month = monthOf(match[1] ?? '')
        const year = yearOf(match[2], published)
        const to = year === null ? latestMonth(month, published) : 12 * year + month
        return to === null ? null : named(to - 11, to)
      },
    ],
    [
      String.raw`(?:截至)?(20\d\d)年(\d{1,2})月(?:底|末)?(?:为止)?(?:的)?(?:前)?(?:12|十二)个月`,
      ([, year, month]) => named(12 * Number(year) + Number(month) - 12, 12 * Number(year) + Number(month) - 1),
    ],
    [
      String.raw`(20\d\d)年(\d{1,2})月`,
      ([, year, month]) => named(12 * Number(year) + Number(month) - 1, 12 * Number(year) + Number(month) - 1),
    ],
    [String.raw`(20\d\d)年`, ([, year]) => wholeYear(Number(year))],
    [
      `${MONTH}${DAY}(?:${OF}${RELATIVE_YEAR})?${TO}${MONTH}${DAY}${OF}${RELATIVE_YEAR}`,
      (match, published) => {
        const [first, second] = [monthOf(match[1] ?? ''), monthOf(match[3] ?? '')]
        const last = yearOf(match[4], published)
        if (last === null) return null
        const from = yearOf(match[2], published) ?? (first <= second ? last : last - 1)
        return named(12 * from + first, 12 * last + second)
      },
    ],
    [`${YEAR}${TO}${YEAR}`, ([, from, to]) => named(12 * Number(from), 12 * Number(to) + 11)],
    [
      `${MONTH}${DAY}${OF}${RELATIVE_YEAR}`,
      (match, published) => {
        const year = yearOf(match[2], published)
        if (year === null) return null
        const month = 12 * year + monthOf(match[1] ?? '')
        return named(month, month)
      },
    ],
    [
      `(spring|summer|autumn|fall)${OF}${RELATIVE_YEAR}|(?:this|last|that|past|in the|this past) (spring|summer|autumn|fall)`,
      (match, published) => {
        const first = SEASONS[match[1] ?? match[3] ?? ''] ?? 0
        const year = yearOf(match[2], published)
        const from = year === null ? latestMonth(first, published) : 12 * year + first
        return from === null ? null : named(from, from + 2)
      },
    ],
    [
      `(?:(?:in|since|until|through|by|last|this past|of|during|early|late|mid)[ -]|on )${MONTH}${DAY}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?![\\d:])|(?<!\\d )\\d{1,2} ${MONTH}`,
      (match, published, original) => {
        if (!isMonthName(match, original)) return null
        const month = latestMonth(monthOf(match[1] ?? match[2] ?? match[3] ?? ''), published)
        return month === null ? null : named(month, month)
      },
    ],
    [
      String.raw`(?:(?:an?|one|two|three|four|five|six|ten|several|few|\d{1,2}) (?:years?|decades?) (?:ago|before|earlier|prior|previously)|the (?:previous|preceding|prior) (?:year|12 months|twelve months)|the year before|(?:an?|one|two|three|four|five|\d) years? later|the (?:following|next) year)`,
      ([whole = '']) => {
        const years = (NUMBER[/^[a-z]+/u.exec(whole)?.[0] ?? ''] ?? 1) * (whole.includes('decade') ? 10 : 1)
        return { kind: 'shifted', years: /later|following|next/.test(whole) ? years : -years }
      },
    ],
    [
      `(?:(?:in|over|during|for|within) )?(?:the|this) (?:past|last|preceding|latest|most recent) (?:year|12 months|twelve months)|in (?:just )?(?:a|one) (?:single )?year|(?:过去|近)一年|en un ano|en un an|in einem jahr`,
      () => ({ kind: 'past-year' }),
    ],
    [
      "(?:last|this|next) year|el ano pasado|l'an dernier|l'annee derniere|letztes jahr|im vergangenen jahr|去年",
      ([whole = ''], published) => {
        const year = yearOf(/^(?:last|this|next)/.test(whole) ? whole : 'last year', published)
        return year === null ? null : wholeYear(year)
      },
    ],
    ['now|currently|at present|by now|so far|to date', () => ({ kind: 'now' })],
    [
      `(?:by |at )?(?:the )?(?:year's end|year-end|end of (?:the|this) year|end of the current year)`,
      (_, published) => (published === null ? null : wholeYear(published.getUTCFullYear())),
    ],
    ['last month', (_, published) => (published === null ? null : named(monthIn(published) - 1, monthIn(published) - 1))],
    ['(?:last|past|previous) week', (_, published) => daysBack(published, 13, 1)],
    ['this (?:week|month)|yesterday|today|earlier (?:this|in the) week', (_, published) => daysBack(published, 6, 0)],
    [YEAR, ([, year]) => wholeYear(Number(year))],
  ] satisfies readonly (readonly [string, Reader])[]
).map(([pattern, reader]) => [new RegExp(`${edge}(?:${pattern})(?![a-z\\d])`, 'gu'), reader] as const)

const dateOf = (published: string | null): Date | null => {
  const date = new Date(published === null ? Number.NaN : `${published.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? null : date
}

/** The month of a page's date, or null without one. */
export function publishedMonth(published: string | null): number | null {
  const date = dateOf(published)
  return date === null ? null : monthIn(date)
}

/**
 * The periods named in a folded text, in order and apart from one another.
 * @param original the same text before folding: it tells "May" from "may".
 */
export function readPeriods(text: string, original: string, published: string | null): readonly SaidPeriod[] {
  const date = dateOf(published)
  const mask = spanMask(text.length)
  const found: SaidPeriod[] = []
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!mask.isFree({ start, end })) continue
      const period = read(match, date, original)
      if (period === null) continue
      mask.take({ start, end })
      found.push({ start, end, ...period })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
