/** The numbers of a text, however they are written: 66,000, 66 000, 66 thousand, sixty-six thousand, 6.6万. */

import { fold } from './fold.ts'
import { CHINESE_DIGITS, FRACTIONS, SCALES, TENS, UNITS } from './number-words.ts'
import type { Span } from './sentences.ts'

export interface TextNumber extends Span {
  readonly value: number
  readonly isPercent: boolean
  /** A calendar year: four digits, no separator, between 1900 and 2099. */
  readonly isYear: boolean
}

const PERCENT = String.raw`\s?(?:%|％|percent\b|per cent\b|pc\b|por ?ciento\b|pour cent\b|prozent\b|个百分点)`
const SCALE = String.raw`[\s-]?(?:thousand|million|millions|billion|dozen|hundred|mil|millones|mille|[km]|mn|bn)(?![\p{L}])|\s?[百千万亿]`
const GROUPED = String.raw`\d{1,3}(?:[,.' \u00A0\u2009\u202F]\d{3})+(?!\d)`
const DIGITS = new RegExp(String.raw`(?<![\p{L}\d.,])(${GROUPED}|\d+(?:[.,]\d{1,2}(?!\d))?|\d+)(${SCALE})?(${PERCENT})?(?![\d])`, 'giu')
const YEAR = /^(?:19|20)\d{2}$/

function digitsValue(written: string): number {
  if (new RegExp(`^${GROUPED}$`).test(written)) return Number(written.replace(/[^\d]/g, ''))
  return Number(written.replace(',', '.'))
}

function readDigits(text: string): TextNumber[] {
  return [...text.matchAll(DIGITS)].map((match) => {
    const [whole, digits = '', scale, percent] = match
    const factor = scale === undefined ? 1 : (SCALES.get(fold(scale).replace(/[\s-]/g, '')) ?? 1)
    return {
      start: match.index,
      end: match.index + whole.length,
      value: digitsValue(digits) * factor,
      isPercent: percent !== undefined,
      isYear: YEAR.test(digits) && scale === undefined && percent === undefined,
    }
  })
}

const NUMBER_WORD = [...UNITS.keys(), ...TENS.keys(), 'dozen', 'hundred', 'thousand', 'million', 'billion'].join('|')
const FRACTION_WORD = [...FRACTIONS.keys()].join('|')
const WORDED = new RegExp(
  String.raw`\b(?:a |half a )?(?:${NUMBER_WORD})(?:(?:[\s-]+and)?[\s-]+(?:${NUMBER_WORD}))*\b(?:[\s-](${FRACTION_WORD})\b)?(${PERCENT})?`,
  // Without the flag for Unicode: it makes the search for these words several times slower.
  'gi',
)
const RATIO = new RegExp(String.raw`\b(${NUMBER_WORD}|\d+)(?: in| out of) (?:every )?(${NUMBER_WORD}|\d+)\b(?! ?%)`, 'gi')

/** "sixty-six thousand" -> 66000. */
function wordsValue(written: string): number {
  let total = 0
  let group = 0
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    const small = UNITS.get(word) ?? TENS.get(word)
    const scale = SCALES.get(word)
    if (small !== undefined) group += small
    else if (scale !== undefined && scale < 1_000) group = (group === 0 ? 1 : group) * scale
    else if (scale !== undefined) {
      total += (group === 0 ? 1 : group) * scale
      group = 0
    }
  }
  const value = total + group
  return written.toLowerCase().startsWith('half a ') ? value / 2 : value
}

function readWorded(text: string): TextNumber[] {
  return [...text.matchAll(WORDED)].flatMap((match) => {
    const [whole, fraction, percent] = match
    // "one" by itself is mostly a pronoun.
    if (whole.toLowerCase() === 'one') return []
    const value = wordsValue(fraction === undefined ? whole : whole.slice(0, -fraction.length))
    const parts = fraction === undefined ? undefined : FRACTIONS.get(fraction.toLowerCase())
    const read = {
      value: parts === undefined ? value : (100 * value) / parts,
      isPercent: percent !== undefined || parts !== undefined,
      isYear: false,
    }
    return [{ start: match.index, end: match.index + whole.length, ...read }]
  })
}

function readRatios(text: string): TextNumber[] {
  return [...text.matchAll(RATIO)].flatMap((match) => {
    const [whole, part = '', of = ''] = match
    const read = (word: string) => (/^\d/.test(word) ? Number(word) : wordsValue(word))
    const [above, below] = [read(part), read(of)]
    // "one in 2018" is a date, "ten in two" no share.
    if (above >= below || below > 1_000) return []
    return [{ start: match.index, end: match.index + whole.length, value: (100 * above) / below, isPercent: true, isYear: false }]
  })
}

const CHINESE = new RegExp(`[${CHINESE_DIGITS}两]?十[${CHINESE_DIGITS}]?|[${CHINESE_DIGITS}两](?=种|人|家|个|名|次|倍|年)`, 'gu')

function readChinese(text: string): TextNumber[] {
  const digit = (sign: string | undefined, otherwise: number) => {
    if (sign === undefined || sign === '') return otherwise
    return sign === '两' ? 2 : CHINESE_DIGITS.indexOf(sign)
  }
  return [...text.matchAll(CHINESE)].map((match) => {
    const [whole] = match
    const [tens, ones] = whole.split('十')
    const value = whole.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(whole, 0)
    return { start: match.index, end: match.index + whole.length, value, isPercent: false, isYear: false }
  })
}

/** Most sentences hold no number, and this tells so much faster than the readers do: a digit, a sign beyond ASCII or a number's word. */
const MAY_HOLD_NUMBER = new RegExp(String.raw`[0-9]|[^\x00-\u02ff\u2010-\u2026]|\b(?:${NUMBER_WORD})\b`, 'i')

/** Every number of a text in order; where readings overlap, the one that says more wins: a share over its parts, "66 thousand" over "thousand". */
export function readNumbers(text: string): readonly TextNumber[] {
  if (!MAY_HOLD_NUMBER.test(text)) return []
  const found: TextNumber[] = []
  for (const number of [...readRatios(text), ...readDigits(text), ...readWorded(text), ...readChinese(text)]) {
    if (!Number.isFinite(number.value)) continue
    if (!found.some((other) => number.start < other.end && other.start < number.end)) found.push(number)
  }
  return found.sort((a, b) => a.start - b.start)
}
