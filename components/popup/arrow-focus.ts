/** Arrow keys through a list of buttons, from the search field down and back up. */

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Moves the focus to the next or previous button of `list` when an arrow was pressed; upwards from
 * the first it goes back to `field`. Says whether it moved.
 */
export function moveFocus(event: KeyboardEvent, list: ParentNode | null, field: HTMLElement | null): boolean {
  const step = STEPS[event.key]
  if (step === undefined || list === null || event.altKey || event.ctrlKey || event.metaKey) return false
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('button')]
  const from = buttons.indexOf(document.activeElement as HTMLButtonElement)
  const target = from + step < 0 ? field : buttons[from + step]
  if (target === undefined || target === null || (from < 0 && step < 0)) return false
  target.focus()
  return true
}
