import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesInJsonLd, dayInAddress, dayOf, publishedDay } from '../../core/published.ts'

describe('the day of a declared date', () => {
  test.each([
    ['2018-09-06', '2018-09-06'],
    ['2018-09-06T23:30:00-05:00', '2018-09-06'],
    ['September 6, 2018', '2018-09-06'],
    ['6 Sep 2018 10:00', '2018-09-06'],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  test.each(['', 'yesterday', '10:30', '2018-13-45', 'item 7'])('%j is none', (text) => {
    expect(dayOf(text)).toBeNull()
  })
})

test.each([
  ['https://www.statnews.com/2016/05/24/fentanyl-china-toomey-kerry/', '2016-05-24'],
  ['https://example.com/news/2023/2/3/story', '2023-02-03'],
  ['https://example.com/story-20230203', null],
])('the day in %s', (address, day) => {
  expect(dayInAddress(address)).toBe(day)
})

describe('JSON-LD', () => {
  test('gives every datePublished, however deep', () => {
    expect(datesInJsonLd('{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2024-01-02"}]}')).toEqual(['2024-01-02'])
  })

  test('that is broken gives none', () => {
    expect(datesInJsonLd('{"datePublished":')).toEqual([])
  })

  test('of any shape never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => Array.isArray(datesInJsonLd(text))))
  })
})

test('the first date that can be read wins, the address comes last', () => {
  expect(publishedDay(['soon', '2020-01-01', '2021-01-01'], 'https://a.example/2019/01/01/x')).toBe('2020-01-01')
  expect(publishedDay(['soon'], 'https://a.example/2019/01/01/x')).toBe('2019-01-01')
  expect(publishedDay([], 'https://a.example/x')).toBeNull()
})
