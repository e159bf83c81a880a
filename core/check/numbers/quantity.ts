/** A quantity as a passage states it: a number with its hedge, its unit and how exactly it is said. */

import type { Span } from '../../text/sentences.ts'

/** What a number measures. Masses are held in kilograms, money in US dollars, durations in years. */
export type Dimension = 'count' | 'percent' | 'times' | 'mass' | 'money' | 'duration'

/** How a number is hedged; `plain` also stands for "exactly" and "only". */
export type Bound = 'plain' | 'about' | 'moreThan' | 'atLeast' | 'nearly' | 'fewerThan' | 'upTo'

/** `vague`: "dozens"; `all`: "every parcel", that is 100 percent. */
export type Shape = 'point' | 'range' | 'vague' | 'all'

/** A number for a span of time: "three a day" has `days` 1; "one every 8 minutes" is turned into a number a day. */
export interface Rate {
  readonly days: number
}

/** The value of a quantity; where `shape` is `point` or `all`, `low` and `high` are equal. */
export interface Amount {
  readonly low: number
  readonly high: number
  /** The last place that is said: 1000 for "66 thousand", 0.1 for "4.7". */
  readonly step: number
  readonly shape: Shape
  readonly bound: Bound
  /** Said as a part: "a third", "three quarters of a million". */
  readonly isFraction: boolean
}

export interface Quantity extends Span, Amount {
  readonly dimension: Dimension
  readonly rate: Rate | null
}

/** The last place of a number as written: trailing zeros count as left open, but never the first digit of a number below ten. */
export function stepOf(value: number): number {
  if (!Number.isInteger(value)) {
    const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
    return 10 ** -decimals
  }
  let step = 1
  while (step * 10 <= Math.abs(value) && value % (step * 10) === 0) step *= 10
  return step
}
