import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Series, SeriesPoint } from '../../core/corpus.ts'
import type { IsoDate, Note, NoteId } from '../../core/note.ts'
import { placeLabels } from '../../core/plot/labels.ts'
import { plotOf } from '../../core/plot/plot-view.ts'
import { seriesWith } from '../../core/plot/series-for.ts'
import { PLOT } from '../../core/plot/size.ts'
import { SERIES } from '../../corpus/bundled.ts'

const point = (year: number, value: number | null, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  note: `900-s${year}` as NoteId,
  at: `${year}` as IsoDate,
  label: `${year}`,
  value,
  status: 'final',
  plot: true,
  ...more,
})
const series = (points: readonly SeriesPoint[], more: Partial<Series> = {}): Series => ({
  id: 'made-up',
  title: 'Things counted',
  unit: 'things',
  counted: 'things',
  place: 'Nowhere',
  window: 'calendar year',
  points,
  remarks: [],
  ...more,
})
const statistic = (id: string, comparator: string, value: number) =>
  ({ id, kind: 'statistic', comparator, figure: { shape: 'number', value }, unit: 'things', counted: 'x' }) as unknown as Note
const plot = (
  points: readonly SeriesPoint[],
  more: { series?: Partial<Series>; pageDate?: string; notes?: readonly Note[]; emphasized?: readonly string[] } = {},
) =>
  plotOf(series(points, more.series), {
    bundle: { notes: Object.fromEntries((more.notes ?? []).map((note) => [note.id, note])), sources: {} },
    pageDate: more.pageDate ?? null,
    emphasized: (more.emphasized ?? []) as readonly NoteId[],
  })

const someYears = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 2, maxLength: 12 })
  .map((years) => years.toSorted((a, b) => a - b))

describe('the picture of a series', () => {
  test('later stands further right, more stands higher, and all within the frame', () => {
    fc.assert(
      fc.property(someYears, fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 12, maxLength: 12 }), (years, values) => {
        const view = plot(years.map((year, place) => point(year, values[place] ?? 0)))
        const points = view?.points ?? []
        expect(points).toHaveLength(years.length)
        points.forEach((one, place) => {
          expect(one.x).toBeGreaterThanOrEqual(PLOT.left)
          expect(one.x).toBeLessThanOrEqual(PLOT.width - PLOT.right)
          expect(one.y).toBeGreaterThanOrEqual(PLOT.top)
          expect(one.y).toBeLessThanOrEqual(PLOT.baseline)
          const next = points[place + 1]
          if (next === undefined) return
          expect(next.x).toBeGreaterThanOrEqual(one.x)
          if ((values[place + 1] ?? 0) > (values[place] ?? 0)) expect(next.y).toBeLessThanOrEqual(one.y)
        })
      }),
    )
  })

  test('height is measured from zero: half the value is half the height', () => {
    const [half, whole] = plot([point(2019, 50), point(2020, 100)])?.points ?? []
    expect(PLOT.baseline - (half?.y ?? 0)).toBe((PLOT.baseline - (whole?.y ?? 0)) / 2)
  })

  test('no line crosses a gap or joins a final to a provisional figure', () => {
    expect(plot([point(2018, 1), point(2019, 2), point(2020, 3)])?.paths).toHaveLength(1)
    expect(plot([point(2014, 1), point(2015, 2), point(2018, 3), point(2019, 4)])?.paths).toHaveLength(2)
    expect(plot([point(2019, 2), point(2020, 3, { status: 'provisional' })])?.paths).toEqual([])
  })

  test('what holds until the next value goes in steps', () => {
    const [path] = plot([point(2013, 1), point(2018, 2)], { series: { window: 'from a date' } })?.paths ?? []
    expect(path).toMatch(/^M\d+ \d+H\d+V\d+$/)
  })

  test('provisional points and bounds are told apart and explained', () => {
    const notes = [statistic('900-s2019', 'moreThan', 10), statistic('900-s2020', 'nearly', 20)]
    const view = plot([point(2019, 10), point(2020, 20, { status: 'provisional' })], { notes })
    expect(view?.points.map(({ bound, provisional, figure }) => [bound, provisional, figure])).toEqual([
      ['above', false, 'more than 10'],
      ['below', true, 'nearly 20'],
    ])
    expect(view?.key).toEqual(['Hollow: provisional.', 'Arrow up: more than this.', 'Arrow down: less than this.'])
    expect(view?.points[1]?.sentence).toBe('2020: nearly 20 things, provisional')
  })

  test('a value that is not the note’s own figure does not borrow its hedge', () => {
    const notes = [statistic('900-s2019', 'moreThan', 10)]
    const view = plot([point(2019, 4, { words: 'four of them' }), point(2020, 20)], { notes })
    expect(view?.points[0]).toMatchObject({ figure: '4', bound: null })
  })

  test('the article’s date is marked in its place in time, before, between or after the points', () => {
    const points = [point(2014, 1), point(2020, 2)]
    const at = (pageDate: string) => {
      const view = plot(points, { pageDate })
      return [view?.article?.x ?? Number.NaN, view?.points[0]?.x ?? Number.NaN, view?.points[1]?.x ?? Number.NaN] as const
    }
    const [early, first] = at('2010-01-01')
    const [middle, before, after] = at('2017-01-01')
    const [late, , last] = at('2025-01-01')
    expect(early).toBeLessThan(first)
    expect(middle).toBeGreaterThan(before)
    expect(middle).toBeLessThan(after)
    expect(late).toBeGreaterThan(last)
    expect(plot(points)?.article).toBeNull()
  })

  test('the point in question is emphasized and has its figure', () => {
    const many = Array.from({ length: 20 }, (_, place) => point(2000 + place, 1000 + place))
    const view = plot(many, { emphasized: ['900-s2007'] })
    expect(view?.points.filter(({ emphasized }) => emphasized).map(({ label }) => label !== null)).toEqual([true])
  })

  test('points without a number or not to be drawn stand in the table only; fewer than two make no picture', () => {
    const view = plot([
      point(2018, 1),
      point(2019, 2),
      point(2020, 9, { plot: false, remark: 'Another count.' }),
      point(2021, null, { words: 'all' }),
    ])
    expect(view?.points).toHaveLength(2)
    expect(view?.rows.map(({ figure, remark }) => [figure, remark])).toEqual([
      ['1', ''],
      ['2', ''],
      ['9', 'Another count.'],
      ['all', ''],
    ])
    expect(plot([point(2018, 1), point(2019, 2, { plot: false })])).toBeNull()
  })

  test('a remark that only repeats the figure is not said twice', () => {
    const view = plot([point(2019, 10, { remark: 'More than 10.' }), point(2020, 20)], { notes: [statistic('900-s2019', 'moreThan', 10)] })
    expect(view?.points[0]?.sentence).toBe('2019: more than 10 things')
  })
})

test('labels never lie over each other or over another point', () => {
  const somePoints = fc.array(
    fc.record({
      x: fc.integer({ min: PLOT.left, max: PLOT.width - PLOT.right }),
      y: fc.integer({ min: PLOT.top, max: PLOT.baseline }),
      text: fc.constantFrom('7', '66,000', 'more than 100,000'),
      above: fc.constantFrom(0, 17),
      below: fc.constant(0),
    }),
    { minLength: 1, maxLength: 15 },
  )
  fc.assert(
    fc.property(somePoints, (points) => {
      const labels = [...placeLabels(points, [])]
      // Two labels at one height with the same text anchor keep at least the shorter text's half between them.
      for (const [index, label] of labels) {
        for (const [other, second] of labels) {
          if (index === other || label.anchor !== second.anchor || Math.abs(label.y - second.y) >= 13) continue
          expect(Math.abs(label.x - second.x)).toBeGreaterThanOrEqual(6)
        }
        for (const [place, point] of points.entries()) {
          if (place === index || label.anchor !== 'middle') continue
          const isUnder = Math.abs(point.x - label.x) < 3 && point.y < label.y + 3 && point.y > label.y - 10
          expect(isUnder).toBe(false)
        }
      }
    }),
  )
})

describe('the series on record', () => {
  test('each makes a picture without holes, or says why not by having too few points to draw', () => {
    for (const one of SERIES) {
      const view = plotOf(one, { bundle: { notes: {}, sources: {} }, pageDate: '2024-05-01', emphasized: [] })
      const drawable = one.points.filter((candidate) => candidate.plot && candidate.value !== null)
      expect(view === null, one.id).toBe(drawable.length < 2)
      expect(JSON.stringify(view), one.id).not.toMatch(/NaN|undefined/)
    }
  })

  test('are found by any of their notes', () => {
    const [first] = SERIES
    const note = first?.points[0]?.note
    expect(note === undefined ? [] : seriesWith([note], SERIES)).toContain(first)
    expect(seriesWith([], SERIES)).toEqual([])
  })
})
