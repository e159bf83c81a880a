/**
 * A pack for states that no real note is in. Every person, place, body and number here is invented and plainly so, since some of it
 * is quoted falsely on purpose. Never part of the extension.
 */

import type { Series } from '../core/corpus.ts'
import type { Finding } from '../core/finding.ts'
import type { Note, NoteId, Source } from '../core/note.ts'
import type { NoteBundle } from '../core/ranked-note.ts'

const id = (name: string) => name as NoteId
const day = (from: string) => ({ from, precision: 'day', basis: 'stated' })

const source = {
  id: 'src-999',
  publisher: 'The Nowhere Gazette (invented)',
  publisherBasis: 'probable',
  title: 'A day in Nowhere',
  published: day('2018-03-02'),
  tier: 'news report',
  kind: 'newspaper',
  country: 'Nowhere',
  language: 'English',
  caveats: ['Everything in this pack is invented.'],
} as unknown as Source

const base = { source: 'src-999', subjects: ['cooperation'], caveats: [], relations: [] }

const mayor = {
  ...base,
  id: '999-q01',
  kind: 'quote',
  statement: 'The mayor of Nowhere spoke about the town’s umbrellas.',
  text: 'We have counted every umbrella in Nowhere, and not one of them was lost last year.',
  speaker: { name: 'Mayor Fictitia Example', role: 'mayor', organisation: 'Department of Umbrellas', country: 'Nowhere' },
  date: day('2018-03-01'),
  wording: 'original',
  relations: [{ kind: 'agreesWith', to: '999-c01' }],
} as unknown as Note

const minister = {
  ...base,
  id: '999-c01',
  kind: 'claim',
  statement: 'The umbrella ministry of Elsewhere said that no umbrella of Nowhere was lost in 2017.',
  speaker: { name: 'Minister Imaginaria Sample', role: 'minister', organisation: 'Ministry of Umbrellas', country: 'Elsewhere' },
  attribution: ['Ministry of Umbrellas, Elsewhere'],
  date: day('2018-03-20'),
  relations: [{ kind: 'agreesWith', to: '999-q01' }],
} as unknown as Note

const count = (name: string, value: number, year: string, more: object = {}) =>
  ({
    ...base,
    id: name,
    kind: 'statistic',
    statement: `Umbrellas counted in Nowhere in ${year}.`,
    figure: { shape: 'number', value },
    comparator: 'exactly',
    unit: 'umbrellas',
    counted: 'umbrellas in Nowhere',
    place: 'Nowhere',
    period: { from: year, to: year, label: year },
    status: 'final',
    attribution: ['Umbrella Office of Nowhere'],
    date: day(`${Number(year) + 1}-04-01`),
    ...more,
  }) as unknown as Note

const counts = [
  count('999-s01', 410, '2014'),
  count('999-s02', 520, '2015'),
  count('999-s03', 800, '2018', { comparator: 'moreThan' }),
  count('999-s04', 910, '2019'),
  count('999-s05', 640, '2020', { status: 'provisional', comparator: 'nearly', relations: [{ kind: 'supersededBy', to: '999-s06' }] }),
  count('999-s06', 655, '2020', { date: day('2022-04-01') }),
]

const point = (note: string, at: string, value: number, status = 'final') => ({ note, at, label: at, value, status, plot: true })

const series = {
  id: 'umbrellas',
  title: 'Umbrellas counted in Nowhere, calendar years (invented)',
  unit: 'umbrellas',
  counted: 'umbrellas in Nowhere',
  place: 'Nowhere',
  window: 'calendar year',
  points: [
    point('999-s01', '2014', 410),
    point('999-s02', '2015', 520),
    point('999-s03', '2018', 800),
    point('999-s04', '2019', 910),
    point('999-s05', '2020', 640, 'provisional'),
  ],
  remarks: ['No count was made in 2016 and 2017.'],
} as unknown as Series

export const testBundle: NoteBundle = {
  notes: Object.fromEntries([mayor, minister, ...counts].map((note) => [note.id, note])),
  sources: { [source.id]: source },
  series: [series],
}

export const testFindings: readonly Finding[] = [
  {
    kind: 'number',
    start: 0,
    end: 9,
    line: 'The article: about 700. On record for that year: nearly 640 umbrellas (Umbrella Office of Nowhere, provisional).',
    note: id('999-s05'),
  },
  {
    kind: 'quotation',
    start: 20,
    end: 60,
    line: 'Worded differently from the record: Mayor Fictitia Example, 1 March 2018, in The Nowhere Gazette.',
    detail: [
      { kind: 'kept', text: 'We have counted' },
      { kind: 'changed', text: 'almost every', onRecord: 'every' },
      { kind: 'kept', text: 'umbrella in Nowhere, and not one' },
      { kind: 'left-out', text: 'of them' },
      { kind: 'kept', text: 'was' },
      { kind: 'inserted', text: 'ever' },
      { kind: 'kept', text: 'lost last year.' },
    ],
    note: id('999-q01'),
  },
]

export const testFindingShortened: readonly Finding[] = [
  {
    kind: 'quotation',
    start: 0,
    end: 30,
    line: 'Shortened here. The whole sentence on record: Mayor Fictitia Example, 1 March 2018.',
    detail: [
      { kind: 'left-out', text: 'We have counted every umbrella in Nowhere, and' },
      { kind: 'kept', text: 'not one of them was lost last year.' },
    ],
    note: id('999-q01'),
  },
]
