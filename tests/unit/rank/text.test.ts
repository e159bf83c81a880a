import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../../core/text/edits.ts'
import { readNumbers } from '../../../core/text/numbers.ts'
import { quotationsOf } from '../../../core/text/quotations.ts'
import { sentencesOf } from '../../../core/text/sentences.ts'
import { stem } from '../../../core/text/stem.ts'
import { wordsOf } from '../../../core/text/words.ts'

const values = (text: string) => readNumbers(text).map(({ value, isPercent }) => (isPercent ? `${Math.round(value)}%` : value))

describe('numbers', () => {
  test.each([
    ['66,000 deaths', [66_000]],
    ['$766m', [766_000_000]],
    ['766 million', [766_000_000]],
    ['6.6万', [66_000]],
    ['17,4 por ciento', ['17%']],
    ['two-thirds of them', ['67%']],
    ['nine in ten', ['90%']],
    ['half a dozen', [6]],
    ['4.7 kilograms', [4.7]],
    ['二十五种', [25]],
    ['one hundred and seventy-five', [175]],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  test('tells years from counts', () => {
    expect(readNumbers('in 2018, 2,018 parcels').map(({ isYear }) => isYear)).toEqual([true, false])
  })

  test('never overlap and stay inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const { start, end } of readNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})

describe('words', () => {
  test('fold case, accents, soft hyphens, possessives and abbreviations', () => {
    const words = wordsOf('The U.S. post’s fent\u00ADanyl, l’agence, Überdosis')
    expect(words.map(({ folded }) => folded)).toEqual(['the', 'us', 'post', 'fentanyl', 'agence', 'uberdosis'])
  })

  test('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of wordsOf(text)) expect(text.slice(start, end)).not.toBe('')
      }),
    )
  })
})

describe('sentences', () => {
  test('cover the whole text without gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spans = sentencesOf(text)
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
    )
  })

  test('do not end at a title or an abbreviation', () => {
    expect(sentencesOf('Sen. Markey wrote to Mr. Kerry. He waits.')).toHaveLength(2)
  })
})

describe('quotations', () => {
  test.each(['“huge news”', '"huge news"', '«huge news»', '„huge news“', '‘huge news’'])('are found in %s', (text) => {
    expect(quotationsOf(`It was ${text}, he said.`).map(({ start, end }) => `It was ${text}, he said.`.slice(start, end))).toEqual([
      'huge news',
    ])
  })
})

describe('stems', () => {
  test.each([
    ['shipments', 'shipment'],
    ['relational', 'relat'],
    ['hopping', 'hop'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['芬太尼', '芬太尼'],
  ])('%s -> %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })
})

test('swapped neighbours are one slip', () => {
  expect(editDistance('fentnayl', 'fentanyl')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})
