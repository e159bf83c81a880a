import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLibrarian } from '../../../core/librarian.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'
import { corpusOf, SMALL_NOTES } from '../rank/small-corpus.ts'

/** A hundred searches on a busy machine. */
const SLOW = 30_000

const small = createLibrarian(corpusOf(SMALL_NOTES))
const bundled = createLibrarian(bundledCorpus)
const found = (text: string) => small.search({ text, kinds: [], subjects: [] }).map(({ id }) => id)

describe('search', () => {
  test.each(['l', 'li', 'lind', 'lindqvist', 'Lindqvist', 'ada lindq'])('finds a speaker as the name is typed: %s', (text) => {
    expect(found(text)).toContain('900-q01')
  })

  test.each(['lindqivst', 'lindkvist', 'moleclue', 'labratories'])('forgives a slip: %s', (text) => {
    expect(found(text)).not.toEqual([])
  })

  test('takes words in any order', () => {
    expect(found('banned molecule list')).toEqual(found('list molecule banned'))
  })

  test.each(['66000', '66,000', '66 000', '66k', 'sixty-six thousand', '66 thousand deaths'])('reads the number %s', (text) => {
    expect(found(text)[0]).toBe('900-s01')
  })

  test('finds synonyms and other languages after the word itself', () => {
    expect(found('prohibited')).toContain('900-c02')
    expect(found('sobredosis')).toContain('900-s01')
  })

  test('puts notes with all words first', () => {
    const [first] = found('scanners envelopes')
    expect(['900-c01', '900-q01']).toContain(first)
  })

  test.each(['', '  ', 'qqqq', 'xylophone lessons', '!!!'])('finds nothing for %j', (text) => {
    expect(found(text)).toEqual([])
  })

  test('keeps to the filters', () => {
    const kinds = ['statistic'] as const
    const hits = bundled.search({ text: 'china', kinds, subjects: ['precursors'] })
    const notes = Object.values(bundled.bundle(hits.map(({ id }) => id)).notes)
    expect(notes.length).toBeGreaterThan(0)
    expect(notes.every(({ kind, subjects }) => kind === 'statistic' && subjects.includes('precursors'))).toBe(true)
  })

  test('lists what passes the filters where nothing is typed', () => {
    expect(bundled.search({ text: '', kinds: ['event'], subjects: [] }).length).toBeGreaterThan(0)
  })

  test('names words of the note that were found', () => {
    expect(small.search({ text: 'lindqivst', kinds: [], subjects: [] })[0]?.matched).toContain('lindqvist')
  })

  test('does not depend on the order of the notes', () => {
    const reversed = createLibrarian({ ...bundledCorpus, notes: bundledCorpus.notes.toReversed() })
    for (const text of ['p', 'fentanil', 'cartels 2023', 'who blames demand']) {
      const query = { text, kinds: [], subjects: [] }
      expect(reversed.search(query)).toEqual(bundled.search(query))
    }
  })

  test(
    'never throws, whatever is typed',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          bundled.search({ text, kinds: [], subjects: [] })
        }),
      )
    },
    SLOW,
  )
})
