/** Reads the marks that a page shows, from the page's own side; works in Chromium and in Firefox. */

import type { Page } from 'puppeteer-core'
import { steady } from './until.ts'

interface Point {
  readonly x: number
  readonly y: number
}

export interface PaintedRange {
  /** The highlight's name: prefix, look and topic. */
  readonly name: string
  readonly text: string
  /** The middle of the range's first line, in viewport pixels; `null` where it has no box. */
  readonly at: Point | null
}

/** Runs in the page. Gives its marks in the order of the text, after scrolling to the one wanted. */
function readMarks(scrollTo: number | null): readonly PaintedRange[] {
  const found: { readonly name: string; readonly range: Range }[] = []
  CSS.highlights.forEach((highlight, name) => {
    // The mark of the open popover stands in a highlight of its own besides.
    if (!name.startsWith('fact-notes') || name === 'fact-notes-current') return
    for (const painted of highlight) {
      const range = document.createRange()
      try {
        range.setStart(painted.startContainer, painted.startOffset)
        range.setEnd(painted.endContainer, painted.endOffset)
        found.push({ name, range })
      } catch {
        // A range whose text the page has shortened paints nothing.
      }
    }
  })
  found.sort(({ range: a }, { range: b }) => {
    const position = a.startContainer.compareDocumentPosition(b.startContainer)
    if (position === 0) return a.startOffset - b.startOffset
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  })
  const wanted = scrollTo === null ? undefined : found[scrollTo]?.range.startContainer
  const element = wanted instanceof Element ? wanted : wanted?.parentElement
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return found.map(({ name, range }) => {
    const [box] = range.getClientRects()
    return { name, text: range.toString(), at: box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null }
  })
}

/** Every range that is marked now, in the order of the page; far from the screen there are none. */
export const paintedRanges = (page: Page): Promise<readonly PaintedRange[]> => page.evaluate(readMarks, null)

/** The same once it no longer changes: notes that arrive later bring marks with them. */
export const settledMarks = (page: Page): Promise<readonly PaintedRange[]> => steady(() => paintedRanges(page))

/** Scrolls the nth mark, from 0, to the middle of the window and gives the point at its centre. */
export async function pointOfMark(page: Page, index: number): Promise<Point> {
  const marks = await page.evaluate(readMarks, index)
  const point = marks[index]?.at
  if (!point)
    throw new Error(`There is no mark number ${index} to point at; the page shows ${marks.map(({ text }) => text).join(', ') || 'none'}.`)
  return point
}
