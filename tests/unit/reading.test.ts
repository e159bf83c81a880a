import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberRecord } from '../../core/check/numbers/record.ts'
import { excerptsOf, WHOLE_TEXT } from '../../core/excerpts.ts'
import { createLibrarian } from '../../core/librarian.ts'
import { readTexts } from '../../core/reading.ts'
import { bundledCorpus, SERIES } from '../../corpus/bundled.ts'
import { bundledMatcher } from '../../corpus/bundled-matcher.ts'
import { MEASURES } from '../../corpus/measures.ts'

const page = { title: '', site: 'apnews.com', published: null }
const reader = {
  matcher: bundledMatcher,
  librarian: createLibrarian(bundledCorpus),
  record: { corpus: bundledCorpus, numbers: numberRecord(bundledCorpus.notes, MEASURES) },
  series: SERIES,
}
const read = (...texts: readonly string[]) => readTexts(texts, page, reader)

describe('reading texts', () => {
  test('answers text by text, mention by mention', () => {
    const { texts } = read(
      'Cartels buy precursor chemicals from China and press fentanyl pills.',
      'Nothing here.',
      'A Chinese student spoke of fentanyl.',
    )
    expect(texts.map(({ mentions }) => mentions.map(({ mention }) => mention.topic))).toEqual([
      ['precursor', 'china', 'fentanyl'],
      [],
      ['china', 'fentanyl'],
    ])
  })

  test('has no notes for people', () => {
    const [text] = read('A Chinese student spoke of fentanyl.').texts
    expect(text?.mentions[0]?.notes).toEqual({ fitting: [], general: [] })
  })

  test('bundles every note that it names, with its source', () => {
    const { texts, bundle } = read(
      'Yu Haibin said there isn’t the proof to show how much fentanyl comes from China, whether 20 percent or 80 percent.',
    )
    const named = texts.flatMap(({ mentions }) => mentions).flatMap(({ notes }) => notes.fitting.map(({ id }) => id))
    expect(named.length).toBeGreaterThan(0)
    for (const id of named) {
      const note = bundle.notes[id]
      expect(note && bundle.sources[note.source]).toBeDefined()
    }
  })
})

describe('numbers and quotations of a text', () => {
  const lines = (text: string) => read(text).texts.flatMap(({ findings }) => findings.map(({ kind, line }) => `${kind}: ${line}`))

  test('are set beside those on record', () => {
    const found = lines('“China doesn’t deny that shipments to the US happen,” Yu Haibin said of fentanyl.')
    expect(found).toEqual([expect.stringMatching(/^quotation: Part of the words on record \(Associated Press\)/)])
  })

  test('are not looked at where nothing is named', () => {
    expect(lines('More than 66,000 people came to see the parade.')).toEqual([])
  })
})

describe('excerpts of a long text', () => {
  const mayName = (text: string) => text.includes('fentanyl')
  const filler = 'The council met and spoke of roads. '

  test('are the text itself where it is short', () => {
    expect(excerptsOf('about fentanyl', mayName)).toEqual([{ start: 0, text: 'about fentanyl' }])
    expect(excerptsOf('about roads', mayName)).toEqual([])
  })

  test('hold every place that may name something, cut between words', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), (gaps) => {
        const text = gaps.map((gap) => `${filler.repeat(gap + 20)}fentanyl `).join('')
        const excerpts = excerptsOf(text, mayName)
        for (const { index } of text.matchAll(/fentanyl/g)) {
          const holders = excerpts.filter(({ start, text: part }) => start <= index && index + 8 <= start + part.length)
          expect(holders.length).toBe(1)
        }
        for (const { start, text: part } of excerpts) expect(text.slice(start, start + part.length)).toBe(part)
        if (text.length > WHOLE_TEXT) expect(Math.max(...excerpts.map(({ text: part }) => part.length))).toBeLessThan(WHOLE_TEXT)
      }),
    )
  })
})
