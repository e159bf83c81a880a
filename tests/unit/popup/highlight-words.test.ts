import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlightWords, leadToFirstMark, type TextPart } from '../../../core/highlight-words.ts'

const textOf = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join('')
const marksIn = (text: string, ...terms: string[]) =>
  highlightWords(text, terms)
    .filter(({ marked }) => marked)
    .map((part) => part.text)

describe('highlightWords', () => {
  test('marks whole words whatever their case and accents', () => {
    expect(marksIn('Fentanyl, fentanyls and México', 'fentanyl', 'mexico')).toEqual(['Fentanyl', 'México'])
  })

  test('marks a number or a compound as one', () => {
    expect(marksIn('More than 66,000 drug-related deaths', '66,000', 'drug-related')).toEqual(['66,000', 'drug-related'])
  })

  test('joins neighbours that overlap', () => {
    expect(marksIn('drug-related', 'drug-related', 'related')).toEqual(['drug-related'])
  })

  test('marks Chinese words inside a run of letters', () => {
    expect(marksIn('中国禁止芬太尼类物质', '芬太尼')).toEqual(['芬太尼'])
  })

  test('marks nothing for terms without letters or digits', () => {
    expect(marksIn('a … b', '…', '', ' ')).toEqual([])
  })

  test('put together again, the parts are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (text, terms) => {
        expect(textOf(highlightWords(text, terms))).toBe(text)
      }),
    )
  })

  test('no two marked or unmarked parts stand side by side', () => {
    const words = fc.array(fc.constantFrom('fentanyl', 'China', '66,000', 'and', '禁毒'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (text, terms) => {
        const parts = highlightWords(text.join(' '), terms)
        expect(parts.slice(1).some(({ marked }, place) => marked === parts[place]?.marked)).toBe(false)
      }),
    )
  })
})

describe('leadToFirstMark', () => {
  const long = `${'word '.repeat(60)}fentanyl at the end`

  test('cuts a long beginning at a space, and the first mark stays', () => {
    const parts = leadToFirstMark(highlightWords(long, ['fentanyl']), 110)
    expect(textOf(parts).length).toBeLessThan(110)
    expect(textOf(parts)).toMatch(/^… word .*fentanyl at the end$/)
  })

  test('leaves a text alone whose mark is in sight, or that has none', () => {
    expect(textOf(leadToFirstMark(highlightWords('Fentanyl first', ['fentanyl']), 110))).toBe('Fentanyl first')
    expect(textOf(leadToFirstMark(highlightWords(long, ['nothing']), 110))).toBe(long)
  })
})
