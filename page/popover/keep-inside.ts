/** What happens on the card is no business of the page: its shortcuts and trackers do not see it. */

const EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'selectstart',
  'dragstart',
  'focusin',
  'focusout',
] as const

/** Stops events at the host, after the card has had them. Listeners that the page has on window's capture come first all the same. */
export function keepInside(host: HTMLElement, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation()
  for (const type of EVENTS) host.addEventListener(type, stop, { signal, passive: true })
}
