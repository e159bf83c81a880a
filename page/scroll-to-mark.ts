/** Brings a mark onto the screen. */

import { liveRangeOf } from './blocks.ts'
import type { PageMark } from './page-index.ts'

/** Scrolls a mark to the middle of the screen, at once where motion is unwanted. */
export function scrollToMark(mark: PageMark): void {
  const element = liveRangeOf(mark.range)?.startContainer.parentElement
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
}
