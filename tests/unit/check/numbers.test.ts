/** What the number check says of invented passages. Misstatements are the words of invented speakers. */

import { describe, expect, it } from 'vitest'
import { numberFindingInWords } from '../../../core/check/numbers/finding-words.ts'
import { foldInPlace } from '../../../core/check/numbers/fold-in-place.ts'
import { readPeriods } from '../../../core/check/numbers/periods.ts'
import { check, quantities, verdicts } from './numbers-fixture.ts'

describe('numbers in any writing', () => {
  const sixtySixThousand = ['66,000', '66 000', '66.000', '66k', '66 thousand', 'sixty-six thousand', '6.6万']
  it.each(sixtySixThousand)('reads %s as one value', (written) => {
    expect(quantities(`${written} `)).toMatchObject([{ low: 66_000, high: 66_000, dimension: 'count' }])
  })

  it.each([
    ['two-thirds', 66.67, 'percent'],
    ['one in three', 33.33, 'percent'],
    ['17.4 pct', 17.4, 'percent'],
    ['98 per cent', 98, 'percent'],
    ['百分之98', 98, 'percent'],
    ['$766m', 766e6, 'money'],
    ['three quarters of a billion dollars', 750e6, 'money'],
    ['10.36 lb', 4.7, 'mass'],
    ['half a dozen', 6, 'count'],
    ['a hundredfold', 100, 'times'],
    ['dos tercios', 66.67, 'percent'],
    ['deux tiers', 66.67, 'percent'],
    ['zwei Drittel', 66.67, 'percent'],
    ['yearlong', 1, 'duration'],
  ])('reads %s', (written, value, dimension) => {
    const [quantity] = quantities(written)
    expect(quantity?.low).toBeCloseTo(value, 1)
    expect(quantity?.dimension).toBe(dimension)
  })

  it('joins the ends of a range and tells bounds from plain numbers', () => {
    expect(quantities('30- to 50-fold')).toMatchObject([{ low: 30, high: 50, shape: 'range', dimension: 'times' }])
    expect(quantities('between 50 and 100')).toMatchObject([{ low: 50, high: 100, shape: 'range' }])
    expect(quantities('dozens')).toMatchObject([{ shape: 'vague' }])
    const bounds = ['more than 9', 'nearly 9', 'about 9', 'at least 9', 'fewer than 9', 'up to 9', 'only 9'].map(
      (text) => quantities(text)[0]?.bound,
    )
    expect(bounds).toEqual(['moreThan', 'nearly', 'about', 'atLeast', 'fewerThan', 'upTo', 'plain'])
  })

  it('leaves names, clock times and ordinals alone', () => {
    expect(quantities('4-ANPP at 7:40 on the 13th, M30 pills')).toEqual([])
  })
})

describe('periods', () => {
  const months = (text: string, published: string | null = null) =>
    readPeriods(foldInPlace(text), text, published).map((period) =>
      period.kind === 'named' ? [period.from - 12 * 2000, period.to - 12 * 2000] : period.kind,
    )
  const month = (year: number, number: number) => 12 * (year - 2000) + number - 1

  it('reads windows, months, years and relative words', () => {
    const toMay = [[month(2016, 6), month(2017, 5)]]
    expect(months('the 12 months to May 2017')).toEqual(toMay)
    expect(months('in the year ending in May 2017')).toEqual(toMay)
    expect(months('en los doce meses hasta mayo de 2017')).toEqual(toMay)
    expect(months('截至2017年5月的12个月')).toEqual(toMay)
    expect(months('between July 2021 and July 2022')).toEqual([[month(2021, 7), month(2022, 7)]])
    expect(months('in November', '2018-01-05')).toEqual([[month(2017, 11), month(2017, 11)]])
    expect(months('last year', '2018-10-01')).toEqual([[month(2017, 1), month(2017, 12)]])
    expect(months('two years before')).toEqual(['shifted'])
  })

  it('does not take the verb for the month, nor guess without a date', () => {
    expect(months('on it may depend', '2018-01-05')).toEqual([])
    expect(months('in November')).toEqual([])
  })
})

describe('verdicts', () => {
  it('tells same, other values and other periods apart', () => {
    expect(verdicts('In the 12 months to May 2017 overdoses killed some 66,000 Americans.')).toEqual(['001-s09 same'])
    expect(verdicts('In the 12 months to May 2017, says Bo Larkin, overdoses killed 30,000 Americans.')).toEqual(['001-s09 differs'])
    expect(verdicts('In 2011 overdoses killed 41,000 Americans.')).toEqual(['001-s09 another-period'])
  })

  it('takes a page without a period for the record’s only if it appeared soon after', () => {
    const text = 'Overdoses killed 66,000 Americans in a year.'
    expect(verdicts(text, '2018-01-10')).toEqual(['001-s09 same'])
    expect(verdicts(text, '2019-06-10')).toEqual(['001-s09 another-period'])
  })

  it('holds rates against totals', () => {
    const perDay = (number: string) => verdicts(`Overdoses of any drug killed ${number} Americans a day in the year ending May 2017.`)
    expect(perDay('180')).toEqual(['001-s09 same'])
    expect(perDay('115')).toEqual(['001-s09 differs'])
  })

  it('knows which drug is compared with which', () => {
    expect(verdicts('Fentanyl is 50 to 100 times more potent than morphine and 30 to 50 times stronger than heroin.')).toEqual([
      '003-s04 same',
      '003-s05 same',
    ])
    expect(verdicts('Carfentanil is 100 times as strong as fentanyl.')).toEqual(['001-s03 same'])
    expect(verdicts('Carfentanil is 10,000 times as strong as morphine.')).toEqual(['001-s03 other-thing'])
  })

  it('names opioid deaths as another thing than deaths from any drug', () => {
    expect(verdicts('Opioids killed 42,000 people in the United States in 2016.')).toEqual(['001-s09 other-thing'])
  })

  it.each([
    'The fire burned 66,000 acres, and six people died.',
    'In Ohio overdoses killed 4,854 people in 2017.',
    'COVID-19 killed 66,000 Americans, about as many as overdoses did in a year.',
    'The novel sold 100,000 copies in 12 countries; fentanyl is its hero.',
    'China barred 32 ships last week, after 175 inspections.',
    'Overdose deaths rose by 66,000 in the nation.',
    '',
  ])('is silent on: %s', (text) => {
    expect(verdicts(text, '2018-02-01')).toEqual([])
  })
})

describe('the line on the card', () => {
  it('sets the two figures side by side and judges neither', () => {
    const [finding] = check('In the 12 months to May 2017 overdoses killed nearly 70,000 Americans.')
    expect(finding && numberFindingInWords(finding)).toBe(
      'The article: nearly 70,000. On record for that period: more than 66,000 deaths (CDC, provisional).',
    )
  })

  it('says which period or which thing the record is about where it is another', () => {
    const line = (text: string) => check(text).map(numberFindingInWords)
    expect(line('In 2011 overdoses killed 41,000 Americans.')).toEqual([
      'The article: 41,000. On record for another period (12 months to May 2017): more than 66,000 deaths (CDC, provisional).',
    ])
    expect(line('Opioids killed 42,000 people in the United States in 2016.')[0]).toContain(
      'another thing counted (deaths from overdoses of any drug)',
    )
  })
})
