/** Sessions as a page has them, with the background's reading beside: what the bench weighs. */

import { startSessionHere } from '../../tests/page/session.entry.ts'

/** A page whose count stays the same for so long has been read. */
const QUIET_MS = 250

let stop: (() => void) | null = null

/** Starts a session; the count of its mentions once it has read the page. */
export async function start(): Promise<number> {
  const running = startSessionHere('fitting', {})
  stop = running.stop
  for (let count = -1; count !== running.session.mentions().length; ) {
    count = running.session.mentions().length
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
  }
  return running.session.mentions().length
}

export function end(): void {
  stop?.()
  stop = null
}
