/** Reads the page into the index, at first as a whole and then where it changes. */

import type { Matcher } from '../core/detect/matcher.ts'
import { type Block, type Container, walkBlocks } from './blocks.ts'
import { isReadable } from './inline-elements.ts'
import { type PageIndex, type ReadBlock, readBlock } from './page-index.ts'
import { runInSlices } from './slices.ts'
import { type Changes, watchText } from './watch.ts'

/** More changed places than this are read again as one: the whole page. */
const MANY_PLACES = 1_000

function isWithin(container: Container, root: Container): boolean {
  for (let at: Node | null = container; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === root) return true
  }
  return false
}

/** Reads one container, `deep` with all that is inside, and brings the index up to date. */
function* readContainer(
  root: Container,
  deep: boolean,
  index: PageIndex,
  matcher: Matcher,
  onShadow: (shadow: ShadowRoot) => void,
): Generator<void, void, void> {
  const found = new Map<Container, ReadBlock[]>()
  const emit = (block: Block) => {
    const read = readBlock(block, matcher)
    if (read === null) return
    const list = found.get(block.container)
    if (list) list.push(read)
    else found.set(block.container, [read])
  }
  if (root.isConnected && isReadable(root)) {
    yield* walkBlocks(root, deep, emit, onShadow)
    if (deep && root instanceof Element && root.shadowRoot) {
      onShadow(root.shadowRoot)
      yield* walkBlocks(root.shadowRoot, true, emit, onShadow)
    }
  }
  for (const [container, blocks] of found) index.replace(container, blocks)
  const stale = deep ? [...index.entries.keys()].filter((known) => isWithin(known, root)) : [root]
  for (const known of stale) if (!found.has(known)) index.remove(known)
}

/**
 * Reads the page below `body` and goes on reading what changes, until `signal` aborts. `onRead` is
 * called after each reading that is complete.
 */
export function readPage(page: Document, index: PageIndex, matcher: Matcher, onRead: () => void, signal: AbortSignal): void {
  const waiting: Changes[] = []
  const shadows = new WeakSet<ShadowRoot>()
  let busy = false

  const onShadow = (shadow: ShadowRoot) => {
    if (shadows.has(shadow)) return
    shadows.add(shadow)
    watch.add(shadow)
  }

  function* readChanges({ own, deep, removed }: Changes): Generator<void, void, void> {
    if (removed) index.prune()
    if (own.size + deep.size > MANY_PLACES) {
      yield* readContainer(page.body, true, index, matcher, onShadow)
      return
    }
    // A place inside another that is read deeply would be read twice.
    const roots = [...deep].filter((root) => ![...deep].some((other) => other !== root && other.contains(root)))
    for (const root of roots) yield* readContainer(root, true, index, matcher, onShadow)
    for (const container of own) {
      if (!roots.some((root) => isWithin(container, root))) yield* readContainer(container, false, index, matcher, onShadow)
    }
  }

  const work = async () => {
    if (busy) return
    busy = true
    try {
      for (let changes = waiting.shift(); changes !== undefined; changes = waiting.shift()) {
        await runInSlices(readChanges(changes), signal)
        onRead()
      }
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      busy = false
    }
  }

  const take = (changes: Changes) => {
    waiting.push(changes)
    void work()
  }
  const watch = watchText(page, take, signal)
  if (page.body) take({ own: new Set(), deep: new Set([page.body]), removed: false })
}
