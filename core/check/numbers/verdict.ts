/** Holds a number against the figures of its measure: same or different value, or another period. */

import type { Agreement } from './agreement.ts'
import { agreement } from './agreement.ts'
import { perRate } from './match.ts'
import type { Months, SaidPeriod } from './periods.ts'
import type { Quantity } from './quantity.ts'
import type { ReadyMeasure, RecordedFigure } from './record.ts'

export type NumberVerdict = 'same' | 'differs' | 'another-period' | 'other-thing'

export interface Judgement {
  readonly verdict: NumberVerdict
  readonly figure: RecordedFigure
}

/** A page that names no period means the record's if it appeared within about a year of the period's end. */
const ABOUT_A_YEAR = 14
/** Writers name the month a period ends in, or the one after it. */
const A_MONTH = 1
/** A period of so few months names one occasion. */
const A_SEASON = 2

const overlaps = (a: Months, b: Months, slack: number) => a.from <= b.to + slack && b.from <= a.to + slack
const appearedSoon = ({ time }: ReadyMeasure, { months }: RecordedFigure, published: number) =>
  published >= (time === 'event' ? months.from : months.to) - A_MONTH && published <= months.to + ABOUT_A_YEAR

function isSamePeriod(measure: ReadyMeasure, said: Months, { months }: RecordedFigure): boolean {
  switch (measure.time) {
    case 'window':
      return Math.abs(said.from - months.from) <= A_MONTH && Math.abs(said.to - months.to) <= A_MONTH
    case 'change':
      return Math.abs(said.to - months.to) <= A_MONTH
    case 'deadline':
      return said.to === months.to || said.from === months.to + 1
    case 'total':
      return overlaps(said, { from: months.to, to: months.to }, A_MONTH)
    case 'event':
      return overlaps(said, months, A_MONTH)
    case 'none':
      return true
  }
}

const judged = (verdicts: readonly (readonly [RecordedFigure, Agreement])[]): Judgement | null => {
  const agreeing = verdicts.find(([, each]) => each === 'agrees')
  if (agreeing) return { verdict: 'same', figure: agreeing[0] }
  const [first] = verdicts
  if (first === undefined || verdicts.some(([, each]) => each === 'unsure')) return null
  return { verdict: 'differs', figure: first[0] }
}

/** The figure whose period lies nearest to a month. */
function nearest(figures: readonly RecordedFigure[], month: number | null): RecordedFigure | null {
  const distance = ({ months }: RecordedFigure) => (month === null ? 0 : Math.abs(months.to - month))
  return figures.reduce<RecordedFigure | null>((best, each) => (best === null || distance(each) < distance(best) ? each : best), null)
}

function anotherPeriod(measure: ReadyMeasure, month: number | null): Judgement | null {
  // A thing that happened once has no other period: then something else is meant.
  if (measure.time === 'event' || measure.time === 'none') return null
  const figure = nearest(measure.figures, month)
  return figure === null ? null : { verdict: 'another-period', figure }
}

/**
 * The judgement on a number of a measure; null where a careful reader could not tell.
 * @param said the period that the passage names for it; @param published the month of the page.
 */
export function judge(measure: ReadyMeasure, quantity: Quantity, said: SaidPeriod | null, published: number | null): Judgement | null {
  const { figures } = measure
  const [first] = figures
  if (measure.other) return first === undefined ? null : { verdict: 'other-thing', figure: first }
  const compare = (among: readonly RecordedFigure[]) =>
    judged(among.map((figure) => [figure, agreement(quantity, perRate(figure, quantity))] as const))
  if (measure.time === 'none') return compare(figures)
  if (said?.kind === 'shifted' && measure.time !== 'event') return anotherPeriod(measure, published)
  if (said?.kind === 'named') {
    const distance = ({ months }: RecordedFigure) => Math.abs(said.from - months.from) + Math.abs(said.to - months.to)
    const among = figures.filter((figure) => isSamePeriod(measure, said, figure)).sort((a, b) => distance(a) - distance(b))
    // A day or a month beside a yearly count is mostly when it was told.
    const isMoment = (measure.time === 'window' || measure.time === 'change') && said.to - said.from < A_SEASON
    if (isMoment) {
      const only = published === null ? null : compare(figures.filter((figure) => appearedSoon(measure, figure, published)))
      return only?.verdict === 'same' ? only : null
    }
    // Long after, a thing of the same kind is more likely meant than this one with another number.
    const isPrecise = said.to - said.from <= A_SEASON
    if (measure.time === 'event' && !isPrecise && !among.some((figure) => published !== null && appearedSoon(measure, figure, published))) {
      const only = compare(among)
      return only?.verdict === 'same' ? only : null
    }
    return among.length > 0 ? compare(among) : anotherPeriod(measure, said.to)
  }
  if (published === null || measure.time === 'deadline') {
    const only = compare(figures)
    return only?.verdict === 'same' ? only : null
  }
  const soon = figures.filter((figure) => appearedSoon(measure, figure, published))
  if (soon.length === 0) return anotherPeriod(measure, published)
  const found = compare([...soon].sort((a, b) => b.months.to - a.months.to))
  // With several periods at hand, a number that is none of theirs may well be for yet another.
  return found?.verdict === 'differs' && soon.length > 1 ? null : found
}
