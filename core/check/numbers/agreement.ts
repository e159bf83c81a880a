/** Whether a number as said agrees with a number on record, at the exactness of both. */

import { type Amount, type Bound, stepOf } from './quantity.ts'

/** `unsure` where a careful reader could say either; then nothing is shown. */
export type Agreement = 'agrees' | 'disagrees' | 'unsure'

/** How far under N a value may lie to be "nearly N": 4.7 is nearly five, 66,000 nearly 70,000. */
const NEARLY = 0.93
/** Down to here "nearly" is stretched, though one may say it. */
const BARELY_NEARLY = 0.85
/** "More than N" tells of values this near above N, where N is their usual lower round number. */
const LOWER_ROUND = 0.85
/** Below this share of the value nobody takes N for its round number. */
const NO_LOWER_ROUND = 0.75
/** How far above the bound of "more than N" on record a plain figure still agrees: the bound is rounded down. */
const ABOVE_BOUND = 1.1
/** What two ways of writing one number may differ by. */
const SLACK = 1e-9
/** Parts are coarse: a sixth tells of 17.4 percent. */
const FRACTION_SLACK = 0.05
/** Percentage points by which a percentage may miss a part on record. */
const PART_SLACK = 0.8
const UNSURE_PART_SLACK = 3.5
/** How far off a number of one digit may be and still be taken for rounded: "five" for 4.7, "800 million" for 766. */
const COARSE = 0.07
const COARSE_ROUND = 0.045
/** Up to here "about" can be argued over. */
const ABOUT = 0.12

const verdict = (agrees: boolean): Agreement => (agrees ? 'agrees' : 'disagrees')
const equal = (a: number, b: number) => Math.abs(a - b) <= SLACK * Math.max(1, Math.abs(a), Math.abs(b)) + Number.EPSILON
const isMore = (bound: Bound) => bound === 'moreThan' || bound === 'atLeast'

/** A value cut to its first digits: 17.4 -> 17 with two digits, 10 with one. */
function cut(value: number, digits: number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1)
  return Math.floor(value / unit + SLACK) * unit
}

/** Whether N is a number that "more than" would be said of for this value. */
function lowerRound(said: number, value: number): Agreement {
  if (equal(said, value)) return value >= 20 && stepOf(value) > 1 ? 'agrees' : 'unsure'
  if (said > value) return 'disagrees'
  const share = said / value
  const isUsual = equal(said, cut(value, 2)) || (share >= LOWER_ROUND && stepOf(said) > stepOf(value) && stepOf(said) >= said / 10)
  if (isUsual || equal(said, cut(value, 3))) return 'agrees'
  if (share >= LOWER_ROUND && equal(said, cut(value, 1))) return 'agrees'
  return share < NO_LOWER_ROUND ? 'disagrees' : 'unsure'
}

/** "More than a dozen": the next number to say would be some twenty. */
const isDozen = ({ low, step }: Amount, value: number) => low === 12 && step === low && value > low && value < 20

function nearly(said: number, value: number): Agreement {
  if (value >= said) return 'disagrees'
  const share = value / said
  return share >= NEARLY ? 'agrees' : share >= BARELY_NEARLY ? 'unsure' : 'disagrees'
}

function fewer(said: number, value: number): Agreement {
  if (value >= said) return 'disagrees'
  return value / said >= NEARLY || said - value === 1 ? 'agrees' : 'unsure'
}

/** A plain number: the value of the record rounds to it at the place in which it is said. */
function rounds(said: Amount, value: number): Agreement {
  const off = Math.abs(said.low - value)
  if (equal(said.low, value)) return 'agrees'
  if (said.isFraction) return off <= FRACTION_SLACK * value ? 'agrees' : off <= 2 * FRACTION_SLACK * value ? 'unsure' : 'disagrees'
  const half = said.step / 2 + SLACK * Math.abs(value)
  if (off <= half) {
    // One digit and zeros may be meant exactly or roundly: "100" for 96 is one, "20 percent" for 17.4 the other.
    const isCoarse = said.step > said.low / 10
    return !isCoarse || off <= (said.step >= said.low ? COARSE_ROUND : COARSE) * value ? 'agrees' : 'unsure'
  }
  return said.bound === 'about' && off <= ABOUT * value ? 'unsure' : 'disagrees'
}

/** A figure more exact than the record's agrees if it rounds to it. */
const refines = (said: Amount, record: Amount): boolean =>
  said.step < record.step && record.step <= record.low / 10 && Math.abs(said.low - record.low) <= record.step / 2

/** A part on record, such as two-thirds: 66 and 67 percent are the same, and no other part is. */
function againstPart(said: Amount, value: number): Agreement {
  const off = Math.abs(said.low - value)
  if (off <= PART_SLACK) return 'agrees'
  return !said.isFraction && off <= UNSURE_PART_SLACK ? 'unsure' : 'disagrees'
}

function pointAgainstPoint(said: Amount, record: Amount): Agreement {
  const [n, value] = [said.low, record.low]
  if (record.isFraction && (said.bound === 'plain' || said.bound === 'about')) return againstPart(said, value)
  if (said.bound === 'moreThan' || said.bound === 'atLeast') return isDozen(said, value) ? 'agrees' : lowerRound(n, value)
  if (said.bound === 'nearly' && said.isFraction && equal(n, value)) return 'unsure'
  if (said.bound === 'nearly') return record.bound === 'nearly' && equal(n, value) ? 'agrees' : nearlyOrRough(n, record)
  if (said.bound === 'fewerThan') return fewer(n, value)
  if (said.bound === 'upTo') return equal(n, value) ? 'agrees' : 'unsure'
  return refines(said, record) ? 'agrees' : rounds(said, value)
}

/** "About a year" on record may well have been "nearly a year". */
const nearlyOrRough = (said: number, record: Amount): Agreement =>
  record.bound === 'about' && equal(said, record.low) ? 'agrees' : nearly(said, record.low)

/** The record itself is a lower bound. */
function pointAgainstBound(said: Amount, bound: number): Agreement {
  const n = said.low
  if (isMore(said.bound))
    return equal(n, bound) ? 'agrees' : n < bound ? lowerRound(n, bound) : n <= bound * ABOVE_BOUND ? 'unsure' : 'disagrees'
  if (said.bound === 'nearly' || said.bound === 'fewerThan') {
    if (n <= bound) return 'disagrees'
    return said.bound === 'nearly' ? nearly(n, bound) : 'unsure'
  }
  if (equal(n, bound)) return 'agrees'
  if (n < bound) return rounds(said, bound)
  const last = Math.min(stepOf(bound), bound * (ABOVE_BOUND - 1))
  if (n <= bound + last) return 'agrees'
  return n <= bound + 2 * last || rounds(said, bound) !== 'disagrees' ? 'unsure' : 'disagrees'
}

function againstRange(said: Amount, record: Amount): Agreement {
  if (said.shape === 'range') return verdict(equal(said.low, record.low) && equal(said.high, record.high))
  const n = said.low
  const isLow = equal(n, record.low)
  const isHigh = equal(n, record.high)
  if (isMore(said.bound)) return isLow ? 'agrees' : isHigh ? 'unsure' : verdict(false)
  if (said.bound === 'upTo' || said.bound === 'nearly' || said.bound === 'fewerThan')
    return isHigh ? 'agrees' : isLow ? 'unsure' : verdict(false)
  if (isLow || isHigh) return 'agrees'
  return n > record.low && n < record.high ? 'unsure' : 'disagrees'
}

function rangeAgainstPoint(said: Amount, record: Amount): Agreement {
  const slack = said.step / 2
  if (isMore(record.bound)) return said.high < record.low ? 'disagrees' : said.low > record.low * ABOVE_BOUND ? 'disagrees' : 'agrees'
  return verdict(record.low >= said.low - slack && record.low <= said.high + slack)
}

function againstVague(said: Amount, record: Amount): Agreement {
  if (said.low > record.high || said.high < record.low) return 'disagrees'
  return said.shape === 'vague' && said.low <= record.low && said.high >= record.high ? 'agrees' : 'unsure'
}

function vagueAgainst(said: Amount, record: Amount): Agreement {
  if (record.high < said.low) return 'disagrees'
  if (record.low > said.high) return 'disagrees'
  return 'agrees'
}

const positive = (amount: Amount): Amount => ({ ...amount, low: -amount.high, high: -amount.low })

/** Whether `said` agrees with `record`, both in the same unit and for the same span of time. */
export function agreement(said: Amount, record: Amount): Agreement {
  if (![said.low, said.high, record.low, record.high].every(Number.isFinite)) return 'unsure'
  if (Math.sign(said.low) !== Math.sign(record.low)) return 'disagrees'
  if (said.low < 0) return agreement(positive(said), positive(record))
  if (record.shape === 'vague') return againstVague(said, record)
  if (record.shape === 'range') return said.shape === 'vague' ? 'unsure' : againstRange(said, record)
  switch (said.shape) {
    case 'vague':
      return vagueAgainst(said, record)
    case 'range':
      return rangeAgainstPoint(said, record)
    case 'all':
      return verdict(record.low === 100)
    case 'point':
      return isMore(record.bound) ? pointAgainstBound(said, record.low) : pointAgainstPoint(said, record)
  }
}
