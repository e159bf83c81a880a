/** Knows which containers have a place on the page and which are near the screen, without forcing layout. */

import { boxOf, liveRangeOf } from './blocks.ts'
import type { Entry } from './page-index.ts'

export interface Visibility {
  add(entry: Entry): void
  remove(entry: Entry): void
}

/** Marks are registered this far beyond the screen, so that scrolling never shows one appearing. */
const MARGIN = '100% 0px'

const hasPlace = (entry: Entry): boolean => {
  const mark = entry.paragraphs[0]?.marks[0]
  const rects = mark && liveRangeOf(mark.range)?.getClientRects()
  if (rects === undefined || rects.length === 0) return false
  // Text folded away in a closed <details> keeps its rectangles; a box that is only its content (display: contents) has none to ask.
  const box = boxOf(entry.container)
  return box.checkVisibility() || getComputedStyle(box).display === 'contents'
}

/** Keeps `rendered` and `near` of every entry it is given true, and says after each change. */
export function watchVisibility(onChange: () => void, signal: AbortSignal): Visibility {
  const entriesAt = new Map<Element, Set<Entry>>()

  // Both observers report after layout, when asking for rectangles costs nothing.
  const settle = (box: Element, near: boolean | null): boolean => {
    let changed = false
    for (const entry of entriesAt.get(box) ?? []) {
      const rendered = hasPlace(entry)
      const isNear = near ?? entry.near
      changed ||= rendered !== entry.rendered || isNear !== entry.near
      entry.rendered = rendered
      entry.near = isNear
    }
    return changed
  }
  const crossing = new IntersectionObserver(
    (records) => {
      let changed = false
      for (const { target, isIntersecting, boundingClientRect } of records) {
        // A box without area (display: contents) never intersects: its text may be anywhere, so it counts as near.
        const isBoxless = boundingClientRect.width === 0 && boundingClientRect.height === 0
        changed = settle(target, isIntersecting || isBoxless) || changed
      }
      if (changed) onChange()
    },
    { rootMargin: MARGIN },
  )
  const resizing = new ResizeObserver((records) => {
    let changed = false
    for (const { target } of records) changed = settle(target, null) || changed
    if (changed) onChange()
  })
  signal.addEventListener('abort', () => {
    crossing.disconnect()
    resizing.disconnect()
    entriesAt.clear()
  })
  return {
    add(entry) {
      const box = boxOf(entry.container)
      const others = entriesAt.get(box)
      if (others) others.add(entry)
      else entriesAt.set(box, new Set([entry]))
      // Observed anew, a box reports its state at once, for the new entry's sake.
      crossing.unobserve(box)
      crossing.observe(box)
      resizing.observe(box)
    },
    remove(entry) {
      const box = boxOf(entry.container)
      const entries = entriesAt.get(box)
      entries?.delete(entry)
      if (entries?.size === 0) {
        entriesAt.delete(box)
        crossing.unobserve(box)
        resizing.unobserve(box)
      }
    },
  }
}
