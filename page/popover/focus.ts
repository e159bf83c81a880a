/** Focus: into a card that was opened by keyboard, round inside it, and back to where it was. */

const FOCUSABLE = 'a[href], button:not([disabled]), textarea, input, summary'

/** The focused element, looked for in open shadow roots too; `null` where nothing in particular has focus. */
export function focusedElement(): HTMLElement | null {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused instanceof HTMLElement && focused !== document.body ? focused : null
}

/** Tab on the last control goes to the first and the other way round, since the card has no neighbours in the page. */
export function cycleTab(event: KeyboardEvent, shadow: ShadowRoot, root: HTMLElement): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return
  const controls = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((control) => control.getClientRects().length > 0)
  const [first, last] = [controls[0], controls.at(-1)]
  if (first === undefined || last === undefined) return
  const at = shadow.activeElement
  const goesOut = event.shiftKey ? at === first || !controls.some((control) => control === at) : at === last
  if (!goesOut) return
  event.preventDefault()
  const target = event.shiftKey ? last : first
  target.focus()
}
