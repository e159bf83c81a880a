import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLibrarian } from '../../../core/librarian.ts'
import type { Source, SourceId } from '../../../core/note.ts'
import { typedQuery } from '../../../core/search/typed-query.ts'
import { corpusOf, SMALL_NOTES } from '../rank/small-corpus.ts'

/** A hundred texts on a busy machine. */
const SLOW = 30_000

const WIRE = { id: 'src-900' as SourceId, publisher: 'Associated Harbor Press' } as Source
const librarian = createLibrarian({ ...corpusOf(SMALL_NOTES), sources: [WIRE] })
const found = (text: string) => librarian.search({ text, kinds: [], subjects: [] }).map(({ id }) => String(id))

describe('a typed query', () => {
  test.each([
    ['kind:quote scanner', [{ name: 'kind', value: 'quote' }], 'scanner'],
    ['by:"Ada Lindqvist"', [{ name: 'by', value: 'ada lindqvist' }], ''],
    ['Topic:Pill-Presses powder', [{ name: 'topic', value: 'pill presses' }], 'powder'],
    ['from:lindqvist', [{ name: 'by', value: 'lindqvist' }], ''],
    [
      'kind:quote 2018',
      [
        { name: 'kind', value: 'quote' },
        { name: 'year', value: '2018' },
      ],
      '',
    ],
    ['fentanyl 2018', [], 'fentanyl 2018'],
    ['kind: powder', [], 'powder'],
    ['note:this', [], 'note:this'],
    ['https://example.org/kind:quote', [], 'https://example.org/kind:quote'],
  ])('%s', (text, filters, words) => {
    const typed = typedQuery(text)
    expect(typed.filters).toEqual(filters)
    expect(typed.words.trim()).toBe(words)
  })

  test('takes phrases apart', () => {
    expect(typedQuery('say “Fool a Scanner” please').phrases).toEqual([['fool', 'a', 'scanner']])
    expect(typedQuery('an unclosed "mark').phrases).toEqual([])
  })

  test(
    'never throws and never invents',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          expect(text.includes(':') || typedQuery(text).filters.length === 0).toBe(true)
        }),
      )
    },
    SLOW,
  )
})

describe('filters', () => {
  test('narrow what words find', () => {
    expect(found('fentanyl').length).toBeGreaterThan(1)
    expect(found('fentanyl kind:quote')).toEqual(['900-q01'])
  })

  test('list what passes them where nothing else is typed', () => {
    expect(found('kind:stat').toSorted()).toEqual(['900-s01', '900-s02'])
    expect(found('kind:quote kind:statistic').toSorted()).toEqual(['900-q01', '900-s01', '900-s02'])
    expect(found('by:lind')).toEqual(['900-q01'])
    expect(found('by:"harbour police"')).toEqual(['900-q01'])
    expect(found('source:ahp')).toHaveLength(SMALL_NOTES.length)
    expect(found('source:other')).toEqual([])
    expect(found('topic:fentanyl year:2018')).toHaveLength(SMALL_NOTES.length)
    expect(found('year:1999')).toEqual([])
  })

  test('a phrase stands word for word', () => {
    expect(found('"miss fentanyl powder"')).toEqual(['900-c01'])
    expect(found('"powder fentanyl miss"')).toEqual([])
    expect(found('"stay outside the list"')).toEqual(['900-c02'])
  })
})

describe('completions', () => {
  test.each([
    ['kind:q', ['kind:quote ']],
    ['powder kind:st', ['powder kind:statistic ']],
    ['by:lin', ['by:"Ada Lindqvist" ']],
    ['by:"ada', ['by:"Ada Lindqvist" ']],
    ['source:h', ['source:"Associated Harbor Press" ']],
    ['topic:pre', ['topic:precursors ', 'topic:pill-presses ']],
    ['year:2', ['year:2018 ']],
    ['to', ['topic:']],
    ['powder', []],
    ['kind:quote ', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(librarian.completions(text)).toEqual(expected)
  })

  test('are queries that find something', () => {
    for (const text of ['kind:q', 'by:a', 'source:', 'year:']) {
      for (const complete of librarian.completions(text)) expect(found(complete)).not.toEqual([])
    }
  })
})
