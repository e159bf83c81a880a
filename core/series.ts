/** Which points of a series may be joined by a line: only like ones that follow each other without a gap. */

import type { Series, SeriesPoint, SeriesWindow } from './corpus.ts'

/** Farthest apart, in months, that the windows of neighbours may end: adjoining years, windows that touch or overlap, states without end. */
const LONGEST_STEP: Readonly<Record<SeriesWindow, number>> = {
  'calendar year': 12,
  '12 months': 12,
  'fiscal year': 12,
  'from a date': Number.POSITIVE_INFINITY,
}

/** Months since year 0; a bare year counts as its last month. */
function monthOf(date: string): number {
  const [year, month] = date.split('-').map(Number)
  return (year ?? 0) * 12 + (month ?? 12)
}

/** Whether a line may run from one plotted point to the next. */
function mayJoin(window: SeriesWindow, before: SeriesPoint, after: SeriesPoint): boolean {
  const step = monthOf(after.at) - monthOf(before.at)
  return before.status === after.status && step >= 0 && step <= LONGEST_STEP[window]
}

/** The drawn points in runs: lines join the points of a run and never two runs. Points without a number or not to be drawn are left out. */
export function runsOf({ window, points }: Pick<Series, 'window' | 'points'>): readonly (readonly SeriesPoint[])[] {
  const runs: SeriesPoint[][] = []
  let previous: SeriesPoint | undefined
  for (const point of points) {
    if (!point.plot || point.value === null) continue
    const run = runs.at(-1)
    if (run !== undefined && previous !== undefined && mayJoin(window, previous, point)) run.push(point)
    else runs.push([point])
    previous = point
  }
  return runs
}
