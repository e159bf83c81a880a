/** Which points of a small picture get their figure written beside them, and where, so that nothing is written over. */

import { PLOT } from './size.ts'

export type Anchor = 'start' | 'middle' | 'end'

/** Where a label's line of writing stands. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
}

/** A point that would like a label. */
export interface Labeled {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Space that an arrow takes above or below the point. */
  readonly above: number
  readonly below: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Of the plot's lettering: mean width of a character, height above the line, depth below it. */
const CHARACTER = 6.6
const ASCENT = 10
const DESCENT = 3
/** From a point's middle to its label. */
const GAP = 12
/** Between two labels on one line. */
const BETWEEN = 4
const POINT_RADIUS = 6
/** From the edge on, a label grows inward. */
const EDGE = 44

export function anchorAt(x: number): Anchor {
  if (x < PLOT.left + EDGE) return 'start'
  return x > PLOT.width - PLOT.right - EDGE ? 'end' : 'middle'
}

function boxOf({ x, y, anchor }: Label, text: string): Box {
  const width = text.length * CHARACTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left: left - BETWEEN / 2, right: left + width + BETWEEN / 2, top: y - ASCENT, bottom: y + DESCENT }
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const around = ({ x, y }: Labeled): Box => ({
  left: x - POINT_RADIUS,
  right: x + POINT_RADIUS,
  top: y - POINT_RADIUS,
  bottom: y + POINT_RADIUS,
})

/** Labels by the index of their point: the urgent ones first, then the last, the first and the rest, each above or below its point where that is free. */
export function placeLabels(points: readonly Labeled[], urgent: readonly number[]): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>()
  const taken: Box[] = []
  for (const index of new Set([...urgent, points.length - 1, 0, ...points.keys()])) {
    const point = points[index]
    if (point === undefined) continue
    const { x, y, text, above, below } = point
    const anchor = anchorAt(x)
    const candidates: readonly Label[] = [
      { x, anchor, y: y - GAP - above },
      { x, anchor, y: y + GAP + below + ASCENT - DESCENT },
    ]
    const others = [...points.filter((other) => other !== point).map(around), ...taken]
    const label = candidates.find((one) => {
      const box = boxOf(one, text)
      return box.bottom < PLOT.baseline && others.every((other) => !overlap(box, other))
    })
    if (label === undefined) continue
    labels.set(index, label)
    taken.push(boxOf(label, text))
  }
  return labels
}
