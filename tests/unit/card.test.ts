import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bylineOf } from '../../core/byline.ts'
import { cardOf } from '../../core/card.ts'
import { numberInWords } from '../../core/figure-words.ts'
import type { Note, NoteDate, NoteId, Quote, Relation, Source, Statistic } from '../../core/note.ts'
import { noteViewOf } from '../../core/note-view.ts'
import { quoted } from '../../core/quotation-marks.ts'

const on = (from: string): NoteDate => ({ from: from as NoteDate['from'], precision: 'day', basis: 'confirmed' })

const source = {
  id: 'src-900',
  publisher: 'Example Wire',
  publisherBasis: 'confirmed',
  published: on('2018-01-02'),
  kind: 'wire',
  country: 'United States',
  language: 'English',
  caveats: [],
} as unknown as Source

const base = {
  source: 'src-900',
  date: on('2018-01-01'),
  subjects: ['fentanyl'],
  caveats: [],
  relations: [],
  statement: 'A statement in own words.',
}
const quote = (more: Partial<Quote> = {}): Quote =>
  ({
    ...base,
    id: '900-q01',
    kind: 'quote',
    text: 'These are the very words that were said on that day.',
    speaker: { name: 'A. Speaker' },
    wording: 'original',
    ...more,
  }) as Quote
const statistic = (more: Partial<Statistic> = {}): Statistic =>
  ({
    ...base,
    id: '900-s01',
    kind: 'statistic',
    figure: { shape: 'number', value: 66000 },
    comparator: 'moreThan',
    unit: 'deaths',
    counted: 'deaths from overdoses of any drug',
    place: 'United States',
    period: { label: '12 months to May 2017' },
    status: 'provisional',
    attribution: ['CDC', 'Associated Press'],
    ...more,
  }) as Statistic

const bundleOf = (...notes: readonly Note[]) => ({
  notes: Object.fromEntries(notes.map((note) => [note.id, note])),
  sources: { 'src-900': source },
})
const view = (note: Note, pageDate: string | null = null, from: Source | undefined = source) => noteViewOf(note, from, pageDate)
const relation = (kind: Relation['kind'], to: string): Relation => ({ kind, to: to as NoteId })

describe('quotations', () => {
  test('the speaker’s own words stand in quotation marks, translated ones say so', () => {
    expect(view(quote()).body).toMatchObject({
      text: '“These are the very words that were said on that day.”',
      wording: null,
      context: null,
    })
    expect(view(quote({ wording: 'translated' })).body).toMatchObject({ wording: 'Translated into English' })
  })

  test('retranslated wording has no quotation marks and a label', () => {
    const { body, summary, take } = view(quote({ wording: 'retranslated' }))
    expect(body).toMatchObject({
      text: 'These are the very words that were said on that day.',
      wording: 'Wording reached us through a translation',
    })
    expect(summary.text).not.toMatch(/[“”]/)
    expect(take.text.split('\n')[0]).not.toMatch(/[“”]/)
  })

  test('a fragment brings its context', () => {
    expect(view(quote({ text: 'flood of cheap and deadly' })).body).toMatchObject({ context: 'A statement in own words.' })
  })

  test.each([
    ['plain', '“plain”'],
    ['“embraced”', '“embraced”'],
    ['he said "no" twice', '“he said ‘no’ twice”'],
    ['“a” and “b”', '“‘a’ and ‘b’”'],
  ])('%s is set as %s', (text, set) => {
    expect(quoted(text)).toBe(set)
  })
})

describe('figures', () => {
  test('comparator, figure, scope, attribution and the provisional status', () => {
    const { body, via, date } = view(statistic())
    expect(body).toMatchObject({
      comparator: 'more than',
      figure: '66,000',
      unit: '',
      counted: 'deaths from overdoses of any drug',
      scope: ['United States', '12 months to May 2017'],
      provisional: 'Provisional figure',
    })
    expect(via).toBe('CDC, provisional, via Associated Press')
    expect(date).toBe('Published 1 January 2018')
    expect(view(statistic()).summary.text).toBe('more than 66,000 deaths from overdoses of any drug')
  })

  test('a speaker is not named twice', () => {
    const { by, via } = view(statistic({ speaker: { name: 'CDC' }, status: 'reported' }))
    expect([by?.name, via]).toEqual(['CDC', 'Via Associated Press'])
  })

  test('ranges, percent and words', () => {
    const range = statistic({
      figure: { shape: 'range', low: 50, high: 100 },
      comparator: 'exactly',
      unit: 'times',
      counted: 'potency',
      place: 'not tied to a place',
      period: null,
    })
    expect(view(range).body).toMatchObject({ figure: '50 to 100', unit: 'times', scope: [] })
    expect(view(statistic({ figure: { shape: 'number', value: 17.4 }, unit: 'percent', comparator: 'exactly' })).body).toMatchObject({
      figure: '17.4%',
      unit: '',
    })
    expect(view(statistic({ figure: { shape: 'words', words: 'dozens' }, comparator: 'about', unit: 'exporters' })).body).toMatchObject({
      comparator: '',
      figure: 'dozens',
    })
    expect(view(statistic({ figure: { shape: 'words', words: 'two-thirds' }, comparator: 'about' })).body).toMatchObject({
      comparator: 'about',
    })
  })

  test.each([
    [100000, '100,000'],
    [766000000, '766 million'],
    [1234567, '1,234,567'],
    [1_500_000_000, '1.5 billion'],
    [4.7, '4.7'],
  ])('%d is set as %s', (value, words) => {
    expect(numberInWords(value)).toBe(words)
  })
})

describe('who says so', () => {
  test('what is told is not told again, and unnamed speakers go by their role', () => {
    expect(
      bylineOf({ name: 'D. T.', role: 'President of the United States', organisation: 'White House', country: 'United States' }, false),
    ).toEqual({
      name: 'D. T.',
      detail: 'President of the United States, White House',
    })
    expect(bylineOf({ role: 'unnamed staff', organisation: 'US Senate' }, true)).toEqual({ name: 'Unnamed staff', detail: 'US Senate' })
    expect(bylineOf({}, false)).toBeNull()
  })

  test('a role held long before the page is a role held then', () => {
    const note = quote({ speaker: { name: 'A. B.', role: 'minister' } })
    expect(view(note, '2018-03-01').by?.detail).toBe('minister')
    expect(view(note, '2020-03-01').by?.detail).toBe('then minister')
  })

  test('people in a case carry status and date', () => {
    const event = {
      ...base,
      id: '900-e01',
      kind: 'event',
      attribution: ['officials', 'Example Wire'],
      legalStatus: { status: 'indicted', asOf: '2017-10-17' },
    } as unknown as Note
    expect(view(event).body).toMatchObject({ legalStatus: 'As of 17 October 2017: indicted, not convicted' })
    expect(view(event).via).toBe('According to officials, via Example Wire')
  })
})

describe('sources and caveats', () => {
  test('only an https address becomes a link; state media and probable publishers are named', () => {
    const shady = {
      ...source,
      url: 'javascript:alert(1)',
      kind: 'state media',
      country: 'China',
      publisherBasis: 'probable',
    } as unknown as Source
    expect(view(quote(), null, shady).source).toMatchObject({ url: null, kind: 'state media, China', publisher: 'probably Example Wire' })
    expect(view(quote(), null, { ...source, url: 'https://example.org/a' }).source.url).toBe('https://example.org/a')
    expect(noteViewOf(quote(), undefined, null).source).toMatchObject({ publisher: 'details did not load', url: null })
  })

  test('up to three caveats stand open, none is lost', () => {
    const { caveats, moreCaveats } = view(quote({ caveats: ['one', 'two'] }), null, { ...source, caveats: ['two', 'three', 'four'] })
    expect([caveats, moreCaveats]).toEqual([['one', 'two', 'three'], ['four']])
  })
})

describe('related notes', () => {
  const other = quote({ id: '901-q01' as NoteId, speaker: { name: 'B. Other' }, date: on('2018-01-29') })

  test('the other side stands under speaker and time, only where the bundle holds it', () => {
    const note = quote({ relations: [relation('conflictsWith', '901-q01'), relation('conflictsWith', '902-q01')] })
    const [side, ...rest] = cardOf(note, source, { pageDate: null, bundle: bundleOf(note, other) }).related
    expect(side).toMatchObject({ heading: 'The other side', who: 'B. Other', when: '4 weeks later' })
    expect(rest).toEqual([])
    expect(cardOf(note, source, { pageDate: null, bundle: bundleOf(note) }).related).toEqual([])
  })

  test('at most one other side and one later note; figures are the record, never a side', () => {
    const later = statistic({ id: '902-s01' as NoteId, date: on('2020-01-01') })
    const count = statistic({ id: '903-s01' as NoteId })
    const note = statistic({
      relations: [relation('supersededBy', '902-s01'), relation('conflictsWith', '903-s01'), relation('answeredBy', '901-q01')],
    })
    const { related } = cardOf(note, source, { pageDate: null, bundle: bundleOf(note, other, later, count) })
    expect(related.map(({ heading, when }) => [heading, when])).toEqual([
      ['Another count', 'the same day'],
      ['Since then', '2 years later'],
    ])
    const said = quote({ relations: [relation('conflictsWith', '903-s01')] })
    expect(cardOf(said, source, { pageDate: null, bundle: bundleOf(said, count) }).related[0]?.heading).toBe('On record')
  })
})

describe('agreement and time', () => {
  const said = (id: string, country: string, organisation: string, kind: Relation['kind'], to: string) =>
    quote({ id: id as NoteId, speaker: { name: `Speaker of ${id}`, organisation, country }, relations: [relation(kind, to)] })
  const headings = (note: Note, ...others: readonly Note[]) =>
    cardOf(note, source, { pageDate: null, bundle: bundleOf(note, ...others) }).related.map(({ heading, who }) => [heading, who])

  test('two governments that agree are said to; two bodies of one country are not', () => {
    const here = said('900-q01', 'China', 'Ministry of Public Security', 'agreesWith', '901-q01')
    const there = said('901-q01', 'United States', 'US Department of State', 'agreesWith', '900-q01')
    expect(headings(here, there)).toEqual([['Both governments say so', 'Speaker of 901-q01 (United States)']])
    const same = said('901-q01', 'China', 'China National Narcotics Control Commission', 'agreesWith', '900-q01')
    expect(headings(here, same)).toEqual([['Also said by', 'Speaker of 901-q01 (China)']])
    const scholar = said('901-q01', 'United States', 'RAND Corporation', 'agreesWith', '900-q01')
    expect(headings(here, scholar)[0]?.[0]).toBe('Also said by')
    const event = { ...base, id: '901-q01', kind: 'event', attribution: ['the White House', 'Example Wire'] } as unknown as Note
    expect(headings(here, event)[0]?.[0]).toBe('Both governments say so')
  })

  test('a statement against a measured figure is no second side of it', () => {
    const measured = statistic({ relations: [relation('conflictsWith', '901-q01')] })
    expect(headings(measured, said('901-q01', 'China', 'x', 'conflictsWith', '900-s01'))[0]?.[0]).toBe('Said otherwise')
    const claimed = statistic({ status: 'reported', speaker: { name: 'A. Senator' }, relations: [relation('conflictsWith', '901-q01')] })
    expect(headings(claimed, said('901-q01', 'China', 'x', 'conflictsWith', '900-s01'))[0]?.[0]).toBe('The other side')
  })

  test('what is older never stands as what came since', () => {
    const older = statistic({ id: '902-s01' as NoteId, date: on('2010-01-01') })
    expect(headings(statistic({ relations: [relation('supersededBy', '902-s01')] }), older)).toEqual([])
  })

  test('an outlet that only reports is not named as a side', () => {
    const reported = { ...base, id: '901-e01', kind: 'event', attribution: ['Example Wire'] } as unknown as Note
    expect(headings(quote({ relations: [relation('conflictsWith', '901-e01')] }), reported)).toEqual([
      ['The other side', 'as reported by Example Wire'],
    ])
  })
})

describe('the bundled corpus', () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8'))
  const sources = read('sources.json') as readonly Source[]
  const notes = ['000', '001', '002', '003', '004'].flatMap((file) => read(`notes/${file}.json`).notes as readonly Note[])

  test('every note makes a card without holes', () => {
    for (const note of notes) {
      const card = noteViewOf(
        note,
        sources.find(({ id }) => id === note.source),
        '2020-05-20',
      )
      const { csl, ...take } = card.take
      expect(() => JSON.parse(csl), note.id).not.toThrow()
      expect(JSON.stringify({ ...card, take }), note.id).not.toMatch(/undefined|NaN|null,null|""\]|, ,|\s{2,}/)
      expect(card.summary.text.length, note.id).toBeGreaterThan(3)
      expect(card.age, note.id).not.toBe('')
      expect(card.take.text.split('\n').length, note.id).toBeGreaterThanOrEqual(3)
    }
  })
})
