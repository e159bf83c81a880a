/** Hears of every change of the page's text and says which containers must be read again. */

import { type Container, containerOf } from './blocks.ts'
import { isInline } from './inline-elements.ts'

/** What changed since the last report. */
export interface Changes {
  /** Containers whose own text changed. */
  readonly own: ReadonlySet<Container>
  /** Containers to be read with all that is in them. */
  readonly deep: ReadonlySet<Container>
  /** Whether anything was taken out of the page. */
  readonly removed: boolean
}

export interface Watch {
  /** Watches a shadow root as well; the document is watched from the start. */
  add(root: ShadowRoot): void
}

/** A page that changes without pause is read again at least this often. */
const PATIENCE_MS = 400
/** Changes that come together are read together. */
const QUIET_MS = 80

/** Calls `onChanges` soon after the page's text changed, until `signal` aborts. */
export function watchText(root: Document, onChanges: (changes: Changes) => void, signal: AbortSignal): Watch {
  let own = new Set<Container>()
  let deep = new Set<Container>()
  let removed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0

  const report = () => {
    timer = undefined
    const changes = { own, deep, removed }
    own = new Set()
    deep = new Set()
    removed = false
    onChanges(changes)
  }

  const schedule = () => {
    const now = performance.now()
    if (timer === undefined) waitingSince = now
    else clearTimeout(timer)
    timer = setTimeout(report, Math.max(0, Math.min(QUIET_MS, waitingSince + PATIENCE_MS - now)))
  }

  const noteAdded = (node: Node) => {
    if (!(node instanceof Element)) return
    if (!isInline(node)) deep.add(node)
    else if (node.firstElementChild) {
      // Blocks inside an inline element are found only from the container that both share.
      const around = containerOf(node)
      if (around) deep.add(around)
    }
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const container = containerOf(record.target)
      if (container === null) continue
      if (record.type === 'attributes') deep.add(container)
      else {
        own.add(container)
        if (record.removedNodes.length > 0) removed = true
        for (const node of record.addedNodes) noteAdded(node)
      }
    }
    schedule()
  })
  const options: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['contenteditable', 'role'],
  }
  observer.observe(root, options)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  return { add: (shadow) => observer.observe(shadow, options) }
}
