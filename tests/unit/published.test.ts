import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesInJsonLd } from '../../core/json-ld-dates.ts'
import { dayInAddress, publishedDay } from '../../core/published.ts'
import { dayOf } from '../../core/written-day.ts'

const HERE = 'https://www.news.example/world/story-of-the-day'

describe('the day of a declared date', () => {
  test.each([
    ['2018-09-06', '2018-09-06'],
    ['2018-09-06T23:30:00-05:00', '2018-09-06'],
    ['2018/9/6 10:00', '2018-09-06'],
    ['20180906', '2018-09-06'],
    ['20180906T101500Z', '2018-09-06'],
    ['1536278400', '2018-09-07'],
    ['1536278400000', '2018-09-07'],
    ['September 6, 2018', '2018-09-06'],
    ['Sept. 6, 2018 at 10:00 a.m. EDT', '2018-09-06'],
    ['6 Sep 2018 10:00', '2018-09-06'],
    ['6th September 2018', '2018-09-06'],
    ['Thu, 06 Sep 2018 23:30:00 GMT', '2018-09-06'],
    ['Thu Sep 06 23:30:00 UTC 2018', '2018-09-06'],
    ['6 de septiembre de 2018', '2018-09-06'],
    ['1er août 2018', '2018-08-01'],
    ['6. März 2018', '2018-03-06'],
    ['2018年9月6日 10:12', '2018-09-06'],
    ['16/09/2018', '2018-09-16'],
    ['09/16/2018', '2018-09-16'],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  test.each(['', 'yesterday', '10:30', '2018-13-45', '2018-02-31', 'item 7', '3/4/2018', 'Monday 3 2018', '2018'])('%j is none', (text) => {
    expect(dayOf(text)).toBeNull()
  })

  test('is a real day, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{1,2}-\d{1,2}$/)), (text) => {
        const day = dayOf(text)
        if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
      }),
    )
  })
})

test.each([
  ['https://www.statnews.com/2016/05/24/fentanyl-china-toomey-kerry/', '2016-05-24'],
  ['https://example.com/news/2023/2/3/story', '2023-02-03'],
  ['https://example.com/world/2019/dec/05/story', '2019-12-05'],
  ['https://example.com/story-20230203', null],
  ['https://example.com/story?from=/2020/01/01/', null],
  ['https://example.com/2019/02/31/story', null],
])('the day in %s', (address, day) => {
  expect(dayInAddress(address)).toBe(day)
})

describe('JSON-LD', () => {
  const ld = (...things: readonly unknown[]) => things.map((thing) => JSON.stringify(thing))

  test('the article comes before its page, and both before what they carry', () => {
    const page = { '@type': 'WebPage', datePublished: '2024-01-01' }
    const article = {
      '@type': ['ReportageNewsArticle'],
      datePublished: '2024-01-02',
      comment: [{ '@type': 'Comment', datePublished: '2024-01-09' }],
    }
    expect(datesInJsonLd(ld({ '@graph': [page, article] }), HERE)).toEqual(['2024-01-02', '2024-01-01', '2024-01-09'])
  })

  test('of several articles the one of this address is the page’s own', () => {
    const other = { '@type': 'NewsArticle', url: 'https://www.news.example/other', datePublished: '2024-01-09' }
    const own = { '@type': 'NewsArticle', mainEntityOfPage: { '@id': `${HERE}/?utm=1` }, datePublished: '2024-01-02' }
    expect(datesInJsonLd(ld(other, own), HERE)[0]).toBe('2024-01-02')
  })

  test('articles in a list are not the page’s own', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ item: { '@type': 'NewsArticle', datePublished: '2024-05-05' } }] }
    expect(datesInJsonLd(ld(list, { '@type': 'WebPage', datePublished: '2024-01-01' }), HERE)[0]).toBe('2024-01-01')
  })

  test('the date of a change is none of publication', () => {
    expect(datesInJsonLd(ld({ '@type': 'NewsArticle', dateModified: '2024-05-05' }), HERE)).toEqual([])
  })

  test('broken JSON gives none and costs the others nothing; comments and raw line breaks are forgiven', () => {
    const good = '<!-- {"@type":"NewsArticle","description":"two\nlines","datePublished":"2024-01-02"} -->'
    expect(datesInJsonLd(['{"datePublished":', good], HERE)).toEqual(['2024-01-02'])
  })

  test('of any shape never throws', () => {
    fc.assert(fc.property(fc.json(), fc.webUrl(), (text, address) => Array.isArray(datesInJsonLd([text], address))))
  })
})

describe('the day of a page', () => {
  test('the first date that can be read wins, the address comes last', () => {
    expect(publishedDay(['soon', '2020-01-01', '2021-01-01'], 'https://a.example/2019/01/01/x')).toBe('2020-01-01')
    expect(publishedDay(['soon'], 'https://a.example/2019/01/01/x')).toBe('2019-01-01')
    expect(publishedDay([], 'https://a.example/x')).toBeNull()
  })

  test('a moment in UTC yields to the address one day apart, a local one does not', () => {
    const address = 'https://a.example/2018/09/06/x'
    expect(publishedDay(['2018-09-07T02:30:00Z'], address)).toBe('2018-09-06')
    expect(publishedDay(['2018-09-07T02:30:00+02:00'], address)).toBe('2018-09-07')
    expect(publishedDay(['2018-09-09T02:30:00Z'], address)).toBe('2018-09-09')
  })

  test('days to come are passed over, but for tomorrow in another time zone', () => {
    expect(publishedDay(['2031-01-01', '2020-01-01'], HERE, '2020-05-20')).toBe('2020-01-01')
    expect(publishedDay(['2020-05-21'], HERE, '2020-05-20')).toBe('2020-05-21')
    expect(publishedDay(['2020-05-22'], HERE, '2020-05-20')).toBeNull()
  })
})
