import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detect, detectMentions } from '../../../core/detect/detect.ts'
import { foldText, originalSpan } from '../../../core/detect/fold.ts'
import { bundledMatcher } from '../../../corpus/bundled-matcher.ts'

/** Pieces that provoke the detector: names, look-alikes, short names, and characters that hide in words. */
const piece = fc.oneof(
  fc.constantFrom(
    'fentanyl',
    'China',
    'china cabinet',
    'precursors',
    'NPP',
    '4-ANPP',
    '1-boc-4-AP',
    'Beijing',
    'PRC',
    '芬太尼',
    '中国',
    'фентанил',
    'fen\u00ADtanyl',
    'Chi\u200Bna',
    'ﬁne china',
    'People’s Republic of China',
    'Republic of China',
    'South China Sea',
    'norfentanyl',
    'acetylfentanyl',
    'phentanyl',
    'Sino-American',
    'fen-\ntanyl',
    'Ｃｈｉｎａ',
    'Pe\u0301kin',
    '👩‍👩‍👧',
  ),
  fc.constantFrom(' ', ', ', '. ', '\n', '-', '’s ', '(', ')', '“', '”', '\u00A0', ' drug ', ' cartel ', '\u0301'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
const RUNS = { numRuns: 400 }

describe('mentions', () => {
  test('lie in the text, in order, and never overlap, not even what was ruled out', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const { mentions, ruledOut } = detect(sample, bundledMatcher)
        let end = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(sample.length)
        for (const no of ruledOut)
          for (const yes of mentions) expect(no.start < yes.end && yes.start < no.end && !sample.includes('-\n')).toBe(false)
      }),
      RUNS,
    )
  })

  test('begin and end on the borders of graphemes', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(text, (sample) => {
        const borders = new Set([...segmenter.segment(sample)].map(({ index }) => index)).add(sample.length)
        for (const { start, end } of detectMentions(sample, bundledMatcher))
          expect([borders.has(start), borders.has(end)]).toEqual([true, true])
      }),
      RUNS,
    )
  })

  test('are the same each time', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(detect(sample, bundledMatcher)).toEqual(detect(sample, bundledMatcher))
      }),
      RUNS,
    )
  })

  test('survive any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (sample) => void detect(sample, bundledMatcher)),
      RUNS,
    )
  })
})

describe('folding', () => {
  test('keeps a map that never runs backwards and ends at the end', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const folded = foldText(sample)
        expect(originalSpan(folded, 0, folded.text.length).end).toBe(sample.length)
        if (folded.map === null) expect(folded.text.length).toBe(sample.length)
        else for (let unit = 1; unit < folded.map.length; unit++) expect(folded.map[unit]).toBeGreaterThanOrEqual(folded.map[unit - 1] ?? 0)
      }),
      RUNS,
    )
  })

  test('is done once and for all', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const once = foldText(sample).text
        expect(foldText(once).text).toBe(once)
      }),
      RUNS,
    )
  })
})
