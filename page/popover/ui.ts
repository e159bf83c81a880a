/** The popover in the page: shows requests beside their words and tells its session what the reader does. */

import { h, render } from 'preact'
import { copyText } from '../../components/copy-text.ts'
import { PopoverCard } from '../../components/popover-card.tsx'
import { popoverViewOf } from '../../core/popover-view.ts'
import { siteOf } from '../../core/settings.ts'
import { fadeIn, fadeOut } from './fade.ts'
import { cycleTab, focusedElement } from './focus.ts'
import { holdUp } from './hold.ts'
import { homeFor } from './home.ts'
import { createHost, type PopoverHost } from './host.ts'
import { keepInside } from './keep-inside.ts'
import type { ClosedBecause, OpenRequest, PopoverCallbacks, PopoverUi } from './slot.ts'

/** What is on screen, and the controller that ends all that holds it up. */
interface Showing {
  readonly request: OpenRequest
  readonly range: Range
  readonly ending: AbortController
}

interface HostInUse {
  readonly host: PopoverHost
  readonly ending: AbortController
}

const isSameRange = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset

/** A range that follows the page's changes, whatever kind was given. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}

/** Makes the popover of one page. Nothing is put into the page before the first `open`. */
export function createPopoverUi(callbacks: PopoverCallbacks, signal: AbortSignal): PopoverUi {
  let inUse: HostInUse | null = null
  let showing: Showing | null = null
  let subjectKey = 0
  let pointerInside = false
  /** What had focus before the reader went into the card. */
  let before: HTMLElement | null = null
  let stopFade: () => void = () => undefined

  const endSelf = (why: ClosedBecause) => {
    if (showing === null) return
    close(why === 'escape' || why === 'button' ? 'now' : 'soft')
    callbacks.closed(why)
  }

  const setPointer = (inside: boolean) => {
    if (pointerInside === inside) return
    pointerInside = inside
    callbacks.pointer(inside)
  }

  const removeHost = () => {
    if (inUse === null) return
    stopFade()
    inUse.ending.abort()
    render(null, inUse.host.root)
    inUse.host.element.remove()
    inUse = null
    pointerInside = false
  }

  /** The host, made anew where the page has thrown it out. */
  const hostInPage = (): PopoverHost => {
    if (inUse?.host.element.isConnected) return inUse.host
    removeHost()
    const host = createHost()
    const ending = new AbortController()
    const listening = { signal: ending.signal }
    host.element.addEventListener('pointerenter', () => setPointer(true), listening)
    host.element.addEventListener('pointerleave', () => setPointer(false), listening)
    host.element.addEventListener('pointerdown', () => callbacks.pressed(), listening)
    host.shadow.addEventListener('keydown', (event) => event instanceof KeyboardEvent && cycleTab(event, host.shadow, host.root), listening)
    keepInside(host.element, ending.signal)
    inUse = { host, ending }
    return host
  }

  const { mute, unmute } = callbacks
  const muting =
    mute === undefined || unmute === undefined
      ? undefined
      : { site: siteOf(location.hostname), onMute: mute.bind(callbacks), onUnmute: unmute.bind(callbacks) }

  const draw = ({ root, theme }: PopoverHost, request: OpenRequest) => {
    theme(request.settings.theme)
    root.dataset['topic'] = request.topic
    const props = {
      view: popoverViewOf(request),
      place: request.place,
      subjectKey,
      announced: request.by === 'keyboard',
      onStep: callbacks.step,
      onClose: () => endSelf('button'),
      onCopy: copyText,
      muting,
    }
    render(h(PopoverCard, props), root)
  }

  const takeFocus = ({ shadow, root }: PopoverHost) => {
    if (shadow.activeElement === null) root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true })
  }

  const open = (request: OpenRequest) => {
    if (signal.aborted) return
    const current = inUse?.host.element.isConnected ? showing : null
    const isUpdate = current !== null && (current.request.range === request.range || isSameRange(current.range, request.range))
    if (!isUpdate) {
      showing?.ending.abort()
      subjectKey += 1
    }
    // Fresh notes for a dialog that has focus do not make it a silent hover card.
    const by = isUpdate && current.request.by === 'keyboard' ? 'keyboard' : request.by
    const now: Showing = isUpdate
      ? { ...current, request: { ...request, by } }
      : { request, range: liveRange(request.range), ending: new AbortController() }
    showing = now
    const host = hostInPage()
    const focused = focusedElement()
    if (focused !== null && focused !== host.element) before = focused
    stopFade()
    draw(host, now.request)
    host.show(homeFor(now.range.startContainer))
    if (!isUpdate) {
      host.root.scrollTop = 0
      if (current === null) stopFade = fadeIn(host.root)
      holdUp(host, now.range, endSelf, now.ending.signal)
    }
    if (request.by === 'keyboard') takeFocus(host)
  }

  const close = (how: 'now' | 'soft') => {
    if (showing === null || inUse === null) return
    const { host } = inUse
    showing.ending.abort()
    showing = null
    pointerInside = false
    if (host.shadow.activeElement !== null && before?.isConnected) before.focus({ preventScroll: true })
    before = null
    stopFade()
    if (how === 'soft') {
      stopFade = fadeOut(host.root, host.hide)
      return
    }
    stopFade = () => undefined
    host.hide()
  }

  const dispose = () => {
    close('now')
    removeHost()
  }
  signal.addEventListener('abort', dispose, { once: true })

  return {
    open,
    close,
    isOpen: () => showing !== null,
    containsPointer: () => pointerInside,
    applySettings: (settings) => {
      if (showing === null || inUse === null) return
      showing = { ...showing, request: { ...showing.request, settings } }
      draw(inUse.host, showing.request)
    },
    dispose,
  }
}
