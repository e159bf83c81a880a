/** A series as a small picture: where its points, gaps, bounds and the article's date lie, and the same in words. */

import { sentenceCase } from '../byline.ts'
import type { Series, SeriesPoint } from '../corpus.ts'
import { figureWords, numberInWords } from '../figure-words.ts'
import type { IsoDate, Note, NoteId } from '../note.ts'
import type { NoteBundle } from '../ranked-note.ts'
import { runsOf } from '../series.ts'
import { type Anchor, anchorAt, type Label, placeLabels } from './labels.ts'
import { lastDayOf, linear, middleOf, middleOfYearEnding, yearOf } from './scale.ts'
import { ARROW_TIP, PLOT } from './size.ts'

/** Labels of years nearer than this would touch. */
const YEAR_ROOM = 32
const LEAST_POINTS = 2

export interface PlotPoint {
  readonly note: NoteId
  readonly x: number
  readonly y: number
  /** "more than 66,000". */
  readonly figure: string
  /** Everything about the point: "12 months to May 2017: more than 66,000 deaths, provisional". */
  readonly sentence: string
  /** The true value is known to lie above or below; drawn as an arrow. */
  readonly bound: 'above' | 'below' | null
  readonly provisional: boolean
  readonly emphasized: boolean
  /** Where its figure is written; `null` where there is no room. */
  readonly label: Label | null
}

export interface PlotView {
  readonly id: string
  readonly title: string
  readonly points: readonly PlotPoint[]
  /** Lines between neighbors, as paths; points across a gap are in no path together. */
  readonly paths: readonly string[]
  readonly years: readonly { readonly x: number; readonly label: string }[]
  readonly article: { readonly x: number; readonly anchor: Anchor } | null
  /** What the marks mean, naming only those that occur. */
  readonly key: readonly string[]
  /** Every point, drawn or not, for the table. */
  readonly rows: readonly { readonly period: string; readonly figure: string; readonly remark: string }[]
  readonly remarks: readonly string[]
}

export interface PlotContext {
  readonly bundle: NoteBundle
  /** The page's date as YYYY-MM-DD, or `null` where it states none. */
  readonly pageDate: string | null
  /** Notes whose points are the ones in question. */
  readonly emphasized: readonly NoteId[]
}

/** A point with its place in time, not yet in the picture. */
interface Placed {
  readonly point: SeriesPoint
  readonly value: number
  readonly day: number
}

/** Values of whole years stand in the middle of theirs, others at the end of their window. */
function dayOfPoint({ window }: Series, { at }: SeriesPoint): number {
  const last = lastDayOf(at)
  return window === 'calendar year' || window === 'fiscal year' ? middleOfYearEnding(last) : last
}

function boundOf(note: Note | undefined): PlotPoint['bound'] {
  if (note?.kind !== 'statistic') return null
  switch (note.comparator) {
    case 'moreThan':
    case 'atLeast':
      return 'above'
    case 'nearly':
    case 'atMost':
      return 'below'
    case 'exactly':
    case 'about':
    case 'only':
      return null
  }
}

/** The note's own hedge with the point's value, where the value is the note's own figure. */
function figureOf({ value, words, sumOf }: SeriesPoint, note: Note | undefined): string {
  if (value === null) return words ?? 'no number'
  const isOwn = note?.kind === 'statistic' && words === undefined && sumOf === undefined
  if (!isOwn) return numberInWords(value)
  const { comparator } = figureWords(note)
  return comparator === '' ? numberInWords(value) : `${comparator} ${numberInWords(value)}`
}

/** What must be known of a point beside its figure; a remark that only repeats the figure is not said again. */
function remarkOf({ status, sumOf, remark = '' }: SeriesPoint, figure: string): string {
  const state = [status === 'provisional' ? 'provisional' : null, sumOf === undefined ? null : `sum of ${sumOf.length} figures`]
  const isNews = remark !== '' && remark.replace(/\.$/, '').toLowerCase() !== figure.toLowerCase()
  const parts = [state.filter((part) => part !== null).join(', '), isNews ? remark : '']
  return parts.filter((part) => part !== '').join('. ')
}

/** A line through points; a state that holds until the next one goes in steps. */
function pathThrough(points: readonly { readonly x: number; readonly y: number }[], steps: boolean): string {
  return points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : steps ? `H${x}V${y}` : `L${x} ${y}`)).join('')
}

function yearsBetween(from: number, to: number, place: (day: number) => number): PlotView['years'] {
  const years: { x: number; label: string }[] = []
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const x = Math.round(place(middleOf(year)))
    const previous = years.at(-1)
    if (x < PLOT.left || x > PLOT.width - PLOT.right) continue
    if (previous === undefined || x - previous.x >= YEAR_ROOM) years.push({ x, label: String(year) })
  }
  return years
}

function keyOf(points: readonly PlotPoint[], hasArticle: boolean): readonly string[] {
  const key = [
    points.some(({ provisional }) => provisional) ? 'Hollow: provisional.' : null,
    points.some(({ bound }) => bound === 'above') ? 'Arrow up: more than this.' : null,
    points.some(({ bound }) => bound === 'below') ? 'Arrow down: less than this.' : null,
    hasArticle ? 'Dashed line: date of this article.' : null,
  ]
  return key.filter((part) => part !== null)
}

/** The picture of a series; `null` where fewer than two points can be drawn. */
export function plotOf(series: Series, { bundle, pageDate, emphasized }: PlotContext): PlotView | null {
  const noteOf = ({ note }: SeriesPoint) => bundle.notes[note]
  const runs = runsOf(series)
  const placed: readonly Placed[] = runs
    .flat()
    .flatMap((point) => (point.value === null ? [] : [{ point, value: point.value, day: dayOfPoint(series, point) }]))
  if (placed.length < LEAST_POINTS) return null

  const articleDay = pageDate === null ? null : lastDayOf(pageDate as IsoDate)
  const days = [...placed.map(({ day }) => day), ...(articleDay === null ? [] : [articleDay])]
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const placeX = linear(from, to, PLOT.left, PLOT.width - PLOT.right)
  const placeY = linear(0, Math.max(...placed.map(({ value }) => value), 1), PLOT.baseline, PLOT.top)
  const drawn = placed.map(({ point, value, day }) => {
    const note = noteOf(point)
    const bound = point.sumOf === undefined && point.words === undefined ? boundOf(note) : null
    return { point, bound, figure: figureOf(point, note), x: Math.round(placeX(day)), y: Math.round(placeY(value)) }
  })
  const urgent = drawn.flatMap(({ point }, index) => (emphasized.includes(point.note) ? [index] : []))
  const labels = placeLabels(
    drawn.map(({ x, y, figure, bound }) => ({
      x,
      y,
      text: figure,
      above: bound === 'above' ? ARROW_TIP : 0,
      below: bound === 'below' ? ARROW_TIP : 0,
    })),
    urgent,
  )
  const points = drawn.map(({ point, bound, figure, x, y }, index): PlotPoint => {
    const remark = remarkOf(point, figure)
    return {
      note: point.note,
      x,
      y,
      figure,
      sentence: `${point.label}: ${figure} ${series.unit}${remark === '' ? '' : `, ${remark}`}`,
      bound,
      provisional: point.status === 'provisional',
      emphasized: emphasized.includes(point.note),
      label: labels.get(index) ?? null,
    }
  })
  const pointAt = new Map(placed.map(({ point }, index) => [point, points[index]]))
  const paths = runs
    .map((run) => run.flatMap((point) => pointAt.get(point) ?? []))
    .filter((run) => run.length > 1)
    .map((run) => pathThrough(run, series.window === 'from a date'))
  const articleX = articleDay === null ? null : Math.round(placeX(articleDay))
  return {
    id: series.id,
    title: series.title,
    points,
    paths,
    years: yearsBetween(from, to, placeX),
    article: articleX === null ? null : { x: articleX, anchor: anchorAt(articleX) },
    key: keyOf(points, articleX !== null),
    rows: series.points.map((point) => {
      const figure = figureOf(point, noteOf(point))
      return { period: point.label, figure, remark: sentenceCase(remarkOf(point, figure)) }
    }),
    remarks: series.remarks,
  }
}
