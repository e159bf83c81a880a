import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateInWords, dateRemark, isoInWords } from '../../core/date-words.ts'
import { DATE_PRECISIONS, type DatePrecision, type IsoDate, type NoteDate } from '../../core/note.ts'
import { ageAtPage, laterOrEarlier } from '../../core/time-gap.ts'

const date = (from: string, precision: DatePrecision = 'day', to?: string, basis: NoteDate['basis'] = 'confirmed'): NoteDate => ({
  from: from as IsoDate,
  precision,
  basis,
  ...(to === undefined ? {} : { to: to as IsoDate }),
})

describe('dates in words', () => {
  test.each([
    [date('2018-09-06'), '6 September 2018'],
    [date('2018-09', 'month'), 'September 2018'],
    [date('2018', 'year'), '2018'],
    [date('2018-01', 'about'), 'about January 2018'],
    [date('2018-09-06', 'about'), 'about 6 September 2018'],
    [date('2018-01-25', 'about', '2018-01-31'), 'late January 2018'],
    [date('2018-01-02', 'about', '2018-01-08'), 'early January 2018'],
    [date('2018-01-12', 'about', '2018-01-18'), 'mid-January 2018'],
    [date('2018-09-06', 'before'), 'before 6 September 2018'],
    [date('2018-09-10', 'week', '2018-09-16'), 'week of 10 to 16 September 2018'],
    [date('2016-03', 'season', '2016-05'), 'spring 2016'],
    [date('2016-12', 'season', '2017-02'), 'winter 2016 to 2017'],
    [date('2016-04', 'season', '2016-05'), 'April to May 2016'],
    [date('2018-01-24', 'day', '2018-01-25'), '24 to 25 January 2018'],
    [date('2018-01-24', 'day', '2018-01-25', 'inferred'), '24 or 25 January 2018'],
    [date('2018-01-31', 'day', '2018-02-02', 'inferred'), 'between 31 January and 2 February 2018'],
    [date('2018-01-25', 'day', '2018-01-31', 'inferred'), 'late January 2018'],
    [date('2023-01', 'month', '2023-02'), 'January to February 2023'],
    [date('2017-12', 'month', '2018-02'), 'December 2017 to February 2018'],
  ])('%o is %s', (value, words) => {
    expect(dateInWords(value)).toBe(words)
  })

  test('only an inferred date says how it is known', () => {
    expect(dateRemark(date('2018', 'year', undefined, 'inferred'))).toBe('date inferred')
    expect(dateRemark(date('2018', 'year', undefined, 'stated'))).toBeNull()
    expect(dateRemark(date('2018', 'year'))).toBeNull()
  })

  test('every date names its year and never a number that it does not hold', () => {
    const iso = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
    fc.assert(
      fc.property(iso, fc.constantFrom(...DATE_PRECISIONS), (day, precision) => {
        const words = dateInWords(date(day, precision))
        expect(words).toContain(isoInWords(day as IsoDate))
      }),
    )
  })
})

describe('age against the page', () => {
  test.each([
    [date('2018-09-06'), '2020-05-20', '20 months before this article'],
    [date('2018-09-06'), '2018-09-06', 'the same day as this article'],
    [date('2018-09-05'), '2018-09-06', '1 day before this article'],
    [date('2018-08-01'), '2018-09-06', '5 weeks before this article'],
    [date('2023-02-01'), '2020-02-01', '3 years after this article'],
    [date('2017-02-20'), '2020-01-25', 'nearly 3 years before this article'],
    [date('2017-06-20'), '2020-01-25', 'more than 2 years before this article'],
    [date('2017-11', 'month'), '2018-02-14', 'about 3 months before this article'],
    [date('2018-01', 'month'), '2018-02-14', 'the month before this article'],
    [date('2018-02', 'month'), '2018-02-14', 'the same month as this article'],
    [date('2017', 'year'), '2018-02-14', 'the year before this article'],
    [date('2012', 'year'), '2018-02-14', 'about 6 years before this article'],
    [date('2018-09-10', 'week', '2018-09-16'), '2018-09-12', 'about the time of this article'],
    [date('2023-02-02', 'day', '2023-02-03', 'inferred'), '2023-05-20', 'about 3 months before this article'],
    [date('2023-02-02', 'day', '2023-02-03', 'inferred'), '2020-05-20', 'about 3 years after this article'],
    [date('2018-09-06', 'before'), '2020-05-20', 'at least 20 months before this article'],
    [date('2017-09-06', 'before'), '2020-08-20', 'at least 2 years before this article'],
  ])('%o beside a page of %s is %s', (value, page, words) => {
    expect(ageAtPage(value, page)).toBe(words)
  })

  test('a page without a usable date, or a bound that says nothing, gives no age', () => {
    expect(ageAtPage(date('2018-09-06'), null)).toBeNull()
    expect(ageAtPage(date('2018-09-06'), 'yesterday')).toBeNull()
    expect(ageAtPage(date('2018-09-06', 'before'), '2017-01-01')).toBeNull()
  })

  test('a longer page date counts by its day', () => {
    expect(ageAtPage(date('2018-09-06'), '2018-09-08T10:00:00Z')).toBe('2 days before this article')
  })

  test('two notes: earlier and later mirror each other', () => {
    const iso = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
    fc.assert(
      fc.property(iso, iso, (a, b) => {
        const there = laterOrEarlier(date(a), date(b))
        const back = laterOrEarlier(date(b), date(a))
        expect(there?.replace('later', 'earlier')).toBe(back?.replace('later', 'earlier'))
        if (a !== b) expect(there?.endsWith(a < b ? 'earlier' : 'later')).toBe(true)
      }),
    )
  })
})
