/** Laws of reading and comparing numbers. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement } from '../../../core/check/numbers/agreement.ts'
import { checkNumbers } from '../../../core/check/numbers/check-numbers.ts'
import { foldInPlace } from '../../../core/check/numbers/fold-in-place.ts'
import { readPeriods } from '../../../core/check/numbers/periods.ts'
import { type Amount, type Bound, stepOf } from '../../../core/check/numbers/quantity.ts'
import { articlesRecord, check, quantities } from './numbers-fixture.ts'

const amount = (value: number, bound: Bound = 'plain'): Amount => ({
  low: value,
  high: value,
  step: stepOf(value),
  shape: 'point',
  bound,
  isFraction: false,
})
const range = (low: number, high: number): Amount => ({ ...amount(low), high, shape: 'range' })
const counts = fc.integer({ min: 2, max: 5_000_000 })
const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator)

describe('reading numbers', () => {
  it('reads one number from every way of grouping its digits', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(',', ' ', '\u00a0', '\u202f', '.', '’'), (value, separator) => {
        expect(quantities(`about ${grouped(value, separator)} deaths`).map(({ low }) => low)).toEqual([value])
      }),
    )
  })

  it('converts pounds and kilograms both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (tenths) => {
        const kilograms = tenths / 10
        const pounds = kilograms / 0.45359237
        const [inKilograms] = quantities(`${kilograms.toFixed(1)} kg`)
        const [inPounds] = quantities(`${pounds.toFixed(2)} lb`)
        expect(inKilograms?.low).toBeCloseTo(kilograms, 6)
        expect(inPounds?.low).toBeCloseTo(kilograms, 2)
        expect(inPounds?.dimension).toBe('mass')
      }),
    )
  })

  it('keeps every offset when it folds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldInPlace(text)).toHaveLength(text.length)
      }),
    )
  })

  it('finds spans that lie in the text, in order and apart', () => {
    const words = fc.constantFrom(
      '66,000',
      'a dozen',
      'two-thirds',
      '50 to 100',
      'times',
      '%',
      'nearly',
      '$',
      'million',
      'kg',
      'every',
      ',',
      'May 2017',
      '十',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        let before = 0
        for (const { start, end } of quantities(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = start
        }
      }),
    )
  })
})

describe('agreement', () => {
  it('is reflexive for plain numbers, lower bounds and ranges', () => {
    fc.assert(
      fc.property(counts, (value) => {
        expect(agreement(amount(value), amount(value))).toBe('agrees')
        expect(agreement(amount(value, 'moreThan'), amount(value, 'moreThan'))).toBe('agrees')
        expect(agreement(amount(value, 'about'), amount(value, 'about'))).toBe('agrees')
        expect(agreement(amount(value, 'nearly'), amount(value, 'nearly'))).toBe('agrees')
        expect(agreement(range(value, value + 50), range(value, value + 50))).toBe('agrees')
      }),
    )
  })

  it('never takes a value of N or more for "nearly N"', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom<Bound>('plain', 'moreThan', 'atLeast'),
        (n, above, bound) => {
          expect(agreement(amount(n, 'nearly'), amount(n + above, bound))).not.toBe('agrees')
        },
      ),
    )
  })

  it('never takes a value below N for "more than N", nor one of N or more for "fewer than N"', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1_000_000 }), (n, apart) => {
        expect(agreement(amount(n + apart, 'moreThan'), amount(n))).toBe('disagrees')
        expect(agreement(amount(n, 'fewerThan'), amount(n + apart))).toBe('disagrees')
      }),
    )
  })

  it('disagrees with a number ten times as large or as small, however it is hedged', () => {
    const bounds = fc.constantFrom<Bound>('plain', 'about', 'nearly', 'moreThan', 'atLeast')
    fc.assert(
      fc.property(counts, bounds, bounds, (n, said, recorded) => {
        expect(agreement(amount(10 * n, said), amount(n, recorded))).toBe('disagrees')
        expect(agreement(amount(n, said), amount(10 * n, recorded))).not.toBe('agrees')
      }),
    )
  })
})

describe('any passage', () => {
  it('is checked without throwing', () => {
    const pieces = fc.constantFrom(
      'overdose',
      'deaths',
      'fentanyl',
      'morphine',
      '50 to 100 times',
      '66,000',
      'in May',
      '12 months to',
      'China',
      '.',
      '百分之',
      '½',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 20 }),
        fc.option(fc.string()),
        (parts, published) => {
          const text = parts.join(' ')
          for (const { start, end, said } of check(text, published)) expect(text.slice(start, end)).toBe(said)
          expect(() => readPeriods(foldInPlace(text), text, published)).not.toThrow()
        },
      ),
    )
  })

  it('takes work in proportion to its length', () => {
    // Counts what grows instead of time: how much text is searched for words of the nation.
    let searched = 0
    const namesNation = (text: string) => {
      searched += text.length
      return articlesRecord.namesNation(text)
    }
    const work = (unit: string, count: number) => {
      searched = 0
      checkNumbers(unit.repeat(count), { published: null, title: '' }, { ...articlesRecord, namesNation })
      return searched
    }
    for (const unit of ['Overdoses killed 66,000 people in the year to May 2017. ', 'overdoses killed 66,000 people and ']) {
      const [forty, eighty] = [work(unit, 40), work(unit, 80)]
      expect(forty).toBeGreaterThan(0)
      expect(eighty).toBeLessThan(3 * forty)
    }
  })
})
