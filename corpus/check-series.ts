/** Checks that a series joins like with like: each point is its note's own figure, of the series' measure and window, with the note's status. */

import type { Series, SeriesPoint, SeriesWindow } from '../core/corpus.ts'
import type { Note, NoteId, Period, Statistic } from '../core/note.ts'

/** Sums of decimals such as 10.3 differ in their last bits. */
const NEAR = 1e-9
const MONTHS_OF_A_YEAR = 12

const monthsFrom = (from: string, to: string) => {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 12] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth + 1
}

/** Whether a note's period is the window that the point claims to stand for. */
function isWindow(window: SeriesWindow, period: Period | null, at: string): boolean {
  const { from, to } = period ?? {}
  const isYear = from !== undefined && to === at && monthsFrom(from, to) === MONTHS_OF_A_YEAR
  switch (window) {
    case 'from a date':
      return from === at || to === at
    case '12 months':
      return isYear
    case 'calendar year':
      return isYear && from.endsWith('-01')
    case 'fiscal year':
      // The United States' federal year: October to September.
      return isYear && from.endsWith('-10')
  }
}

/** What the note must share with the series, whatever the source of the value. */
function measureFaults(series: Series, point: SeriesPoint, note: Statistic): readonly string[] {
  const faults: string[] = []
  if (note.unit !== series.unit) faults.push(`unit is "${note.unit}", not "${series.unit}"`)
  if (note.status !== point.status) faults.push(`status is "${note.status}", not "${point.status}"`)
  if (point.plot && point.sumOf === undefined && note.counted !== series.counted) faults.push(`counts "${note.counted}"`)
  if (point.plot && point.sumOf === undefined && note.place !== series.place) faults.push(`place is "${note.place}"`)
  return faults
}

function ownFigureFaults(series: Series, point: SeriesPoint, note: Note): readonly string[] {
  if (note.kind !== 'statistic' || note.figure.shape !== 'number') return ['is not a statistic with a number, and no words bear the value']
  const faults: string[] = []
  if (note.figure.value !== point.value) faults.push(`says ${note.figure.value}, not ${point.value}`)
  if (point.plot && !isWindow(series.window, note.period, point.at)) faults.push(`is not about a ${series.window} with ${point.at}`)
  return faults
}

function sumFaults(point: SeriesPoint, ids: readonly NoteId[], notes: ReadonlyMap<NoteId, Note>): readonly string[] {
  const parts = ids.map((id) => notes.get(id))
  const sum = parts.reduce(
    (all, part) => all + (part?.kind === 'statistic' && part.figure.shape === 'number' ? part.figure.value : Number.NaN),
    0,
  )
  return Math.abs(sum - (point.value ?? Number.NaN)) < NEAR ? [] : [`${ids.join(' + ')} is ${sum}, not ${point.value}`]
}

const textOf = (note: Note) => [note.statement, ...note.caveats, note.kind === 'statistic' ? (note.period?.label ?? '') : ''].join('\n')

function pointFaults(series: Series, point: SeriesPoint, notes: ReadonlyMap<NoteId, Note>): readonly string[] {
  const note = notes.get(point.note)
  if (note === undefined) return ['no such note']
  const measure = note.kind === 'statistic' ? measureFaults(series, point, note) : []
  if (point.sumOf !== undefined) return [...measure, ...sumFaults(point, point.sumOf, notes)]
  if (point.words !== undefined) return textOf(note).includes(point.words) ? measure : [...measure, `does not say "${point.words}"`]
  return [...measure, ...ownFigureFaults(series, point, note)]
}

/** Every fault of the series, one line each: the series, the note, what is unlike. */
export function seriesFaults(all: readonly Series[], notes: ReadonlyMap<NoteId, Note>): readonly string[] {
  return all.flatMap((series) => {
    const faults = series.points.flatMap((point) =>
      pointFaults(series, point, notes).map((fault) => `series.json: ${series.id}: ${point.note}: ${fault}`),
    )
    const ends = series.points.map(({ at }) => at)
    const inOrder = ends.every((end, at) => at === 0 || (ends[at - 1] ?? '') <= end)
    return inOrder ? faults : [...faults, `series.json: ${series.id}: points are not in the order of time`]
  })
}
