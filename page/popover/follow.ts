/** Keeps the card beside its mention, on the words' side where there is room, and never over the words. */

import { autoUpdate, computePosition, hide, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom'

/** Space between words and card; the grace period bridges it. */
const GAP_PX = 8
const MARGIN_PX = 8
const NARROW_PX = 480
const TALLEST = 0.7
const TALLEST_SHEET = 0.6
/** Below this a side is too small to read in, and the other is tried. */
const LEAST_PX = 160
/** In a window where no side is large enough the card is this high at least: out of view it helps nobody. */
const FLOOR_PX = 96

/** `beside` the words in the card's own width, or a `sheet` as wide as a narrow screen. */
export type Mode = 'beside' | 'sheet'

/** Where the card goes, in the viewport's px. */
export interface Spot {
  readonly left: number
  readonly top: number
}

export interface FollowOptions {
  readonly range: Range
  readonly card: HTMLElement
  /** The card's height if nothing limited it. */
  readonly naturalHeight: () => number
  /** Sets form and greatest height; the card is measured after it. */
  readonly limit: (mode: Mode, maxHeight: number) => void
  readonly place: (spot: Spot) => void
  readonly onLost: (why: 'scrolledOut' | 'markGone') => void
  readonly signal: AbortSignal
}

type Side = 'top' | 'bottom'

const elementOf = (node: Node): Element | undefined => (node instanceof Element ? node : (node.parentElement ?? undefined))

/** Room above and below the words, inside the margins. */
const roomAt = (words: DOMRect): Readonly<Record<Side, number>> => ({
  top: words.top - GAP_PX - MARGIN_PX,
  bottom: window.innerHeight - words.bottom - GAP_PX - MARGIN_PX,
})

/** Below if the card fits there, else above if it fits there, else where there is more room. */
function chooseSide(words: DOMRect, wanted: number): Side {
  const room = roomAt(words)
  if (room.bottom >= wanted) return 'bottom'
  return room.top >= wanted || room.top > room.bottom ? 'top' : 'bottom'
}

/** The bottom of a narrow screen, or its top where the sheet would cover the words. */
function chooseEdge(words: DOMRect, wanted: number): { readonly edge: Side; readonly maxHeight: number } {
  const room = roomAt(words)
  const edge = room.bottom < wanted && room.top > room.bottom ? 'top' : 'bottom'
  return { edge, maxHeight: Math.min(window.innerHeight * TALLEST_SHEET, Math.max(FLOOR_PX, room[edge])) }
}

const isOutside = (words: DOMRect): boolean =>
  words.bottom <= 0 || words.top >= window.innerHeight || words.right <= 0 || words.left >= window.innerWidth

/** Places the card now and on every scroll, resize and layout shift, until the mention is lost or `signal` aborts. */
export function followMention({ range, card, naturalHeight, limit, place, onLost, signal }: FollowOptions): void {
  const contextElement = elementOf(range.startContainer)
  const reference: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(contextElement === undefined ? {} : { contextElement }),
  }
  let side: Side | null = null
  // A mention that is being scrolled to is not yet lost: it has to be seen first.
  let wasSeen = false

  const lost = (hidden: boolean): boolean => {
    if (range.getClientRects().length === 0) {
      onLost('markGone')
      return true
    }
    if (hidden && wasSeen) onLost('scrolledOut')
    wasSeen ||= !hidden
    return hidden && wasSeen
  }

  const placeSheet = () => {
    const words = range.getBoundingClientRect()
    if (lost(isOutside(words))) return
    const { edge, maxHeight } = chooseEdge(words, Math.min(naturalHeight(), window.innerHeight * TALLEST_SHEET))
    limit('sheet', maxHeight)
    place({ left: 0, top: edge === 'top' ? 0 : window.innerHeight - card.offsetHeight })
  }

  const placeBeside = async () => {
    const words = range.getBoundingClientRect()
    const tallest = window.innerHeight * TALLEST
    // The side once chosen is kept while it is readable, so that the card does not jump about.
    if (side === null || roomAt(words)[side] < LEAST_PX) side = chooseSide(words, Math.min(naturalHeight(), tallest))
    const position = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [
        inline(),
        offset(GAP_PX),
        shift({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight }) => limit('beside', Math.min(tallest, Math.max(FLOOR_PX, availableHeight))),
        }),
        hide(),
      ],
    })
    if (signal.aborted || lost(position.middlewareData.hide?.referenceHidden ?? false)) return
    place({ left: position.x, top: position.y })
  }

  const update = () => {
    if (signal.aborted) return
    if (window.innerWidth <= NARROW_PX) placeSheet()
    else placeBeside().catch(() => onLost('markGone'))
  }
  const stop = autoUpdate(reference, card, update)
  signal.addEventListener('abort', stop, { once: true })
}
