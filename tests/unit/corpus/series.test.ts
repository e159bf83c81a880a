import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SERIES_WINDOWS, type Series, type SeriesPoint } from '../../../core/corpus.ts'
import type { IsoDate, Note, NoteId } from '../../../core/note.ts'
import { runsOf } from '../../../core/series.ts'
import { bundledCorpus, SERIES } from '../../../corpus/bundled.ts'
import { seriesFaults } from '../../../corpus/check-series.ts'

const notes = new Map<NoteId, Note>(bundledCorpus.notes.map((note) => [note.id, note]))
const years = (() => {
  const found = SERIES.find(({ id }) => id === 'overdose-deaths-years')
  if (found === undefined) throw new Error('no series of yearly deaths')
  return found
})()
const withPoint = (change: Partial<SeriesPoint>): Series => ({
  ...years,
  points: years.points.map((point, at) => (at === 0 ? { ...point, ...change } : point)),
})

describe('a series cannot join unlike points', () => {
  test('as they stand, all are alike', () => {
    expect(seriesFaults(SERIES, notes)).toEqual([])
  })

  test.each([
    ['another measure', { note: '084-s02' as NoteId, value: 36_359 }],
    ['another window', { note: '058-s01' as NoteId, value: 73_000, status: 'provisional' as const }],
    ['another status', { status: 'provisional' as const }],
    ['another value', { value: 70_631 }],
    ['another year', { at: '2018-12' as IsoDate }],
    ['a quotation', { note: '044-q02' as NoteId, value: 200_000 }],
    ['words that the note does not say', { words: 'seventy thousand' }],
    ['a sum that does not add up', { sumOf: ['084-s01', '091-s01'] as NoteId[] }],
    ['a note that is not there', { note: '999-s01' as NoteId }],
  ])('%s is a fault', (_what, change) => {
    expect(seriesFaults([withPoint(change)], notes)).not.toEqual([])
  })

  test('points out of the order of time are a fault', () => {
    expect(seriesFaults([{ ...years, points: years.points.toReversed() }], notes)).not.toEqual([])
  })
})

describe('lines', () => {
  test('final and provisional counts of deaths are two lines, and the second count of 2023 is on neither', () => {
    expect(runsOf(years).map((run) => run.map(({ label }) => label))).toEqual([
      ['2019', '2020', '2021', '2022', '2023'],
      ['2024', '2025'],
    ])
  })

  const point = fc.record({
    note: fc.constant('900-s01' as NoteId),
    at: fc.integer({ min: 2013, max: 2026 }).map((year) => `${year}-12` as IsoDate),
    label: fc.constant('a year'),
    value: fc.option(fc.integer({ min: 1, max: 100 })),
    status: fc.constantFrom('final' as const, 'provisional' as const, 'reported' as const),
    plot: fc.boolean(),
  })
  const points = fc.array(point).map((all) => all.toSorted((a, b) => (a.at < b.at ? -1 : 1)))

  test('hold every drawn number once, in order, and nothing else', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...SERIES_WINDOWS), (all, window) => {
        expect(runsOf({ points: all, window }).flat()).toEqual(all.filter(({ plot, value }) => plot && value !== null))
      }),
    )
  })

  test('never join two kinds of count, nor run over a missing year', () => {
    fc.assert(
      fc.property(points, (all) => {
        for (const run of runsOf({ points: all, window: 'calendar year' })) {
          expect(new Set(run.map(({ status }) => status)).size).toBe(1)
          const steps = run.slice(1).map((later, at) => Number(later.at.slice(0, 4)) - Number(run[at]?.at.slice(0, 4)))
          expect(steps.filter((step) => step > 1)).toEqual([])
        }
      }),
    )
  })
})
