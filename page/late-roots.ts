/** Elements that get their shadow root after the page was read: their script came late, and no event tells of it. */

import type { Container } from './blocks.ts'

export interface LateRoots {
  /** Waits for the elements below `root` that have no definition yet. */
  await(root: Container): void
}

/** First look at what is awaited; each further one comes after twice the time. */
const FIRST_LOOK_MS = 250
/** A script that has not come after this long will not come: in all, a minute is waited. */
const LAST_WAIT_MS = 32_000

/** Calls `onRoots` with the elements that have got an open shadow root since they were awaited, until `signal` aborts. */
export function awaitLateRoots(onRoots: (hosts: ReadonlySet<Element>) => void, signal: AbortSignal): LateRoots {
  const awaited = new Set<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting = Infinity

  const schedule = (wait: number) => {
    // A look that comes sooner serves as well.
    if (waiting <= wait) return
    clearTimeout(timer)
    waiting = Infinity
    if (awaited.size === 0 || wait > LAST_WAIT_MS) return
    waiting = wait
    timer = setTimeout(look, wait, wait)
  }
  const look = (waited: number) => {
    waiting = Infinity
    const hosts = new Set<Element>()
    for (const element of awaited) {
      if (element.shadowRoot) hosts.add(element)
      // A definition without an open root is none to wait for: the root is made with the element.
      if (element.shadowRoot || !element.isConnected || element.matches(':defined')) awaited.delete(element)
    }
    if (hosts.size > 0) onRoots(hosts)
    schedule(waited * 2)
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    awaited.clear()
  })
  return {
    await(root) {
      const before = awaited.size
      root.querySelectorAll(':not(:defined)').forEach((element) => {
        awaited.add(element)
      })
      if (awaited.size > before) schedule(FIRST_LOOK_MS)
    },
  }
}
