/** What must hold while a mention is shown: the card beside it, usable, dismissible, and really in the page. */

import { followMention } from './follow.ts'
import { homeFor } from './home.ts'
import type { PopoverHost } from './host.ts'
import type { ClosedBecause } from './slot.ts'

/** Keeps an open popover up until `signal` aborts; `onEnd` is told why it cannot stay. */
export function holdUp(host: PopoverHost, range: Range, onEnd: (why: ClosedBecause) => void, signal: AbortSignal): void {
  const listening = { signal, capture: true }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    // The top-most thing closes, and only that: a dialog of the page under it stays.
    event.preventDefault()
    event.stopPropagation()
    onEnd('escape')
  }
  window.addEventListener('keydown', onKey, listening)

  // A modal dialog or full screen that comes or goes changes where the card can be used.
  const onDialog = (event: Event) => {
    if (event.target !== host.element) host.show(homeFor(range.startContainer))
  }
  document.addEventListener('toggle', onDialog, listening)
  document.addEventListener('close', onDialog, listening)
  // What goes full screen also comes to lie over the card: back to the top.
  document.addEventListener('fullscreenchange', () => host.raise(homeFor(range.startContainer)), listening)

  const removal = new MutationObserver(() => host.element.isConnected || onEnd('markGone'))
  removal.observe(document, { childList: true, subtree: true })
  signal.addEventListener('abort', () => removal.disconnect(), { once: true })

  followMention({
    range,
    card: host.element,
    naturalHeight: () => host.root.scrollHeight,
    limit: host.limit,
    place: host.place,
    onLost: onEnd,
    signal,
  })
}
