/** The bare numbers of a folded text, in digits, words, fractions, ratios and vague words, before hedges and units are read. */

import { CHINESE_DIGITS } from '../../text/number-words.ts'
import type { Span } from '../../text/sentences.ts'
import { ADDENDS, FACTORS, FEW, FRACTION_SIGNS, PARTS, VAGUE } from './numeral-words.ts'
import { type Shape, stepOf } from './quantity.ts'

export interface Numeral extends Span {
  readonly low: number
  readonly high: number
  readonly step: number
  readonly shape: Exclude<Shape, 'range'>
  readonly isFraction: boolean
  /** A share of a whole, so a percentage already. */
  readonly isShare: boolean
}

const oneOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')

const GROUPED = String.raw`\d{1,3}(?:[,.' ]\d{3})+(?![\d])`
const SCALE = String.raw`[ -]?(?:thousand|million|millions|billion|trillion|dozen|hundred|mil|millones|mille|millionen|tausend|k|m|mn|bn)(?![a-z\d])| ?[百千万亿]`
/** After a number: what makes it part of a name, a clock time, a score, a date or an ordinal. */
const NO_NUMBER_AFTER = String.raw`(?![\d]|:\d|/\d|(?:st|nd|rd|th)(?![a-z])|[.,]\d|-(?!(?:to|and|or|a|bis|plus|fold|times|percent|years?|months?|pounds?|kilos?|kilograms?|odd|mal|member|strong)(?![a-z])| |\d)[a-z])`
const DIGITS = new RegExp(
  String.raw`(?<![a-z\d#:/]|\d[.,])(?<=\d-to-|\d-or-|\d-bis-|(?<![a-z]-))(${GROUPED}|\d+(?:[.,]\d{1,2}(?!\d))?)(${SCALE})?${NO_NUMBER_AFTER}`,
  'gu',
)

const ADDEND = oneOf(ADDENDS.keys())
const WORD_SCALE = 'dozen|hundred|thousand|million|billion|trillion|mil|mille|hundert|tausend|millionen|millones'
const NUMBER_WORD = `(?:${ADDEND}|${WORD_SCALE})`
const WORDED = new RegExp(
  String.raw`(?<![a-z\d-])(?:(?:a|one|un|une|ein|eine) (?=dozen|hundred|thousand|million|billion))?${NUMBER_WORD}(?:(?:[ -]and)?[ -]${NUMBER_WORD})*(?!(?!fold)[a-z])`,
  'gu',
)
const PART = oneOf(PARTS.keys())
const FRACTION = new RegExp(
  String.raw`(?<![a-z\d-])(?:(${ADDEND}|an?|un|une|ein|\d)[ -])?(${PART})(?! (?:time|straight|consecutive|day|year))(?![a-z\d])`,
  'gu',
)
const OF_A_SCALE = new RegExp(
  String.raw`(?<![a-z\d-])(?:half|(?:(${ADDEND}|an?) )?(quarters?|thirds?))(?: of)? an? (dozen|hundred|thousand|million|billion)(?![a-z])`,
  'gu',
)
const RATIO = new RegExp(
  String.raw`(?<![a-z\d-])((?:${ADDEND})(?:-(?:${ADDEND}))?|\d{1,3})(?: in(?: every)?| out of(?: every)?| of every) (${ADDEND}|an? hundred|one hundred|\d{1,3})(?![a-z\d%]| percent| per cent|[,.]\d)`,
  'gu',
)
const VAGUE_WORDS = new RegExp(
  `(?<![a-z])(?:(${FEW.join('|')}) (dozen|hundred|thousand|million|mil|mille|tausend|hundert)|(${oneOf([...VAGUE.keys()].filter((word) => /[a-z]/.test(word)))}))(?![a-z])|(数十|几十|数百|几百|数千|几千)(?!万|亿)`,
  'gu',
)
const ALL =
  /(?<![a-z]|at |after |in |above |not |of )(?:all|every|each)(?= (?:of|such|the|those|foreign|incoming|international|inbound|parcels?|packages?|shipments?)(?![a-z]))/gu
const CHINESE = new RegExp(
  `[${CHINESE_DIGITS}两]?(?:百(?!分之)|十)[${CHINESE_DIGITS}]?|[${CHINESE_DIGITS}两](?=种|人|家|个|名|次|倍|批|成)`,
  'gu',
)

const point = (start: number, end: number, value: number, step = stepOf(value)): Numeral => {
  return { start, end, low: value, high: value, step, shape: 'point', isFraction: false, isShare: false }
}

function digitsValue(written: string): { readonly value: number; readonly step: number } {
  if (new RegExp(`^${GROUPED}$`).test(written)) {
    const value = Number(written.replace(/\D/g, ''))
    return { value, step: stepOf(value) }
  }
  const value = Number(written.replace(',', '.'))
  const decimals = written.split(/[.,]/)[1]?.length ?? 0
  return { value, step: decimals > 0 ? 10 ** -decimals : stepOf(value) }
}

function readDigits(text: string): Numeral[] {
  return [...text.matchAll(DIGITS)].map((match) => {
    const [whole, digits = '', scale] = match
    const factor = scale === undefined ? 1 : (FACTORS.get(scale.replace(/[ -]/g, '')) ?? 1)
    const { value, step } = digitsValue(digits)
    return point(match.index, match.index + whole.length, value * factor, step * factor)
  })
}

/** "sixty-six thousand" -> 66000, "thirteen hundred" -> 1300. */
function wordsValue(written: string): number {
  let [total, group] = [0, 0]
  const words = written.split(/[ -]/)
  for (const word of words) {
    const small = ADDENDS.get(word)
    const scale = FACTORS.get(word)
    if (small !== undefined) group += small
    else if (scale !== undefined && scale < 1_000) group = (group === 0 ? 1 : group) * scale
    else if (scale !== undefined) {
      total += (group === 0 ? 1 : group) * scale
      group = 0
    }
  }
  return total + group
}

function readWorded(text: string): Numeral[] {
  return [...text.matchAll(WORDED)].flatMap((match) => {
    // "one" by itself is mostly a pronoun, and a bare scale follows a digit that was read already.
    if (/^(?:one|mil|mille|zero)$/.test(match[0])) return []
    const value = wordsValue(match[0])
    // A dozen is a round number; everything else ends in the zeros it is written with.
    return [point(match.index, match.index + match[0].length, value, /^(?:a )?dozen$/.test(match[0]) ? value : stepOf(value))]
  })
}

const smallNumber = (word: string | undefined): number =>
  word === undefined || /^(?:an?|un|une|ein)$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : (ADDENDS.get(word) ?? 1)

function readFractions(text: string): Numeral[] {
  const shares = [...text.matchAll(FRACTION)].flatMap((match) => {
    const [whole, many, part = ''] = match
    // Without a number before it "third" is an ordinal; "half" is not.
    if (many === undefined && !/^(?:half|drittel)/.test(part)) return []
    const value = (100 * smallNumber(many)) / (PARTS.get(part) ?? 1)
    if (value > 100) return []
    return [{ ...point(match.index, match.index + whole.length, value, 1), isFraction: true, isShare: true }]
  })
  const signs = [...text.matchAll(/[½¼¾⅓⅔]/g)].map((match) => {
    return { ...point(match.index, match.index + 1, 100 * (FRACTION_SIGNS.get(match[0]) ?? 0), 1), isFraction: true, isShare: true }
  })
  const ofAScale = [...text.matchAll(OF_A_SCALE)].map((match) => {
    const [whole, many, part, scale = ''] = match
    const share = part === undefined ? 1 / 2 : smallNumber(many) / (PARTS.get(part) ?? 1)
    const value = share * (FACTORS.get(scale) ?? 1)
    return { ...point(match.index, match.index + whole.length, value, scale === 'dozen' ? 1 : value / 10), isFraction: scale !== 'dozen' }
  })
  return [...ofAScale, ...shares, ...signs]
}

const wordsOrDigits = (written: string): number => (/^\d/.test(written) ? Number(written) : wordsValue(written))

function readRatios(text: string): Numeral[] {
  return [...text.matchAll(RATIO)].flatMap((match) => {
    const [above, below] = [wordsOrDigits(match[1] ?? ''), wordsOrDigits(match[2] ?? '')]
    if (above >= below) return []
    return [{ ...point(match.index, match.index + match[0].length, (100 * above) / below, 1), isFraction: true, isShare: true }]
  })
}

function readVague(text: string): Numeral[] {
  return [...text.matchAll(VAGUE_WORDS)].flatMap((match) => {
    const [whole, , scale, word, sign] = match
    const named = VAGUE.get(word ?? sign ?? '')
    const factor = FACTORS.get(scale ?? '')
    const bounds = named ?? (factor === undefined ? undefined : ([2 * factor, 10 * factor - 1] as const))
    if (bounds === undefined) return []
    const span = { start: match.index, end: match.index + whole.length }
    return [{ ...span, low: bounds[0], high: bounds[1], step: bounds[0] / 2, shape: 'vague' as const, isFraction: false, isShare: false }]
  })
}

function readChinese(text: string): Numeral[] {
  const digit = (sign: string | undefined, otherwise: number) =>
    sign === undefined || sign === '' ? otherwise : sign === '两' ? 2 : CHINESE_DIGITS.indexOf(sign)
  return [...text.matchAll(CHINESE)].map((match) => {
    const [tens, ones] = match[0].split(/[百十]/)
    const scale = match[0].includes('百') ? 100 : 10
    const value = /[百十]/.test(match[0]) ? digit(tens, 1) * scale + digit(ones, 0) : digit(match[0], 0)
    return point(match.index, match.index + match[0].length, value)
  })
}

const readAll = (text: string): Numeral[] =>
  [...text.matchAll(ALL)].map((match) => {
    return { ...point(match.index, match.index + match[0].length, 100, 1), shape: 'all' as const, isShare: true }
  })

/** Every number of a folded text in order; of readings that overlap, the one that says more is kept. */
export function readNumerals(text: string): readonly Numeral[] {
  const readings = [readRatios, readFractions, readVague, readDigits, readWorded, readChinese, readAll].flatMap((read) => read(text))
  const inOrder = readings
    .map((numeral, rank) => ({ numeral, rank }))
    .sort((a, b) => a.numeral.start - b.numeral.start || b.numeral.end - a.numeral.end || a.rank - b.rank)
  const kept: Numeral[] = []
  let end = 0
  for (const { numeral } of inOrder) {
    if (numeral.start < end || !Number.isFinite(numeral.low)) continue
    kept.push(numeral)
    end = numeral.end
  }
  return kept
}
