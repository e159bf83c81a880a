/** Keeps the index true to the page: reads it as a whole at first and then where it changes. */

import { type Excerpt, excerptsOf } from '../core/excerpts.ts'
import type { ReadText } from '../core/reading.ts'
import { type Block, blocksOf, type Container, isCurrent } from './blocks.ts'
import { findCandidates, shadowRootsBelow } from './candidates.ts'
import { isReadable } from './inline-elements.ts'
import { awaitLateRoots } from './late-roots.ts'
import type { PageIndex, ReadBlock } from './page-index.ts'
import { runInSlices } from './slices.ts'
import { type Changes, watchText } from './watch.ts'

/** More changed places than this are read again as one: the whole page. */
const MANY_PLACES = 500
/** Different texts whose reading is remembered; more than any article has. */
const REMEMBERED_TEXTS = 3_000

const NOTHING_READ: ReadText = { mentions: [], findings: [] }

export interface ReaderSource {
  mayName(text: string): boolean
  /** Reads texts in one batch, in order; rejects when they cannot be read now. */
  read(texts: readonly string[]): Promise<readonly ReadText[]>
  /** The index has been brought up to date. */
  onRead(): void
}

function isWithin(container: Container, root: Container): boolean {
  for (let at: Node | null = container; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === root) return true
  }
  return false
}

const movedSpan = <S extends { readonly start: number; readonly end: number }>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/** Reads the page and goes on reading what changes, until `signal` aborts. */
export function readPage(page: Document, index: PageIndex, source: ReaderSource, signal: AbortSignal): void {
  const known = new Map<string, ReadText>()
  const waiting: Changes[] = []
  const shadows = new WeakSet<ShadowRoot>()
  /** Containers whose text could not be read; asked about again with the next change or the reader's return. */
  const unread = new Set<Container>()
  let busy = false

  const watchShadow = (shadow: ShadowRoot) => {
    if (shadows.has(shadow)) return
    shadows.add(shadow)
    watch.add(shadow)
  }

  /** Fills `found` with the containers below the changed places that may name something. */
  function* search({ own, deep }: Changes, found: Set<Container>): Generator<void, void, void> {
    for (const root of deep) {
      if (!root.isConnected) continue
      yield* findCandidates(root, source.mayName, found)
      lateRoots.await(root)
      const roots = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []
      for (const shadow of [...roots, ...roots.flatMap((first) => shadowRootsBelow(first)), ...shadowRootsBelow(root)]) {
        watchShadow(shadow)
        lateRoots.await(shadow)
        yield* findCandidates(shadow, source.mayName, found)
      }
    }
    for (const container of own) found.add(container)
  }

  const excerpts = (block: Block): readonly Excerpt[] => excerptsOf(block.text, source.mayName)

  /** Asks about every text that is not known yet; those that cannot be read stay unknown. */
  const readTexts = async (blocks: readonly Block[]) => {
    const texts = [...new Set(blocks.flatMap(excerpts).map(({ text }) => text))].filter((text) => !known.has(text))
    if (texts.length === 0) return
    if (known.size > REMEMBERED_TEXTS) known.clear()
    const read = await source.read(texts)
    for (const [place, text] of texts.entries()) known.set(text, read[place] ?? NOTHING_READ)
  }

  const readBlock = (block: Block): ReadBlock => {
    const parts = excerpts(block).map(({ start, text }) => ({ start, read: known.get(text) ?? NOTHING_READ }))
    return {
      block,
      mentions: parts.flatMap(({ start, read }) =>
        read.mentions.map(({ mention, notes }) => ({ mention: movedSpan(mention, start), notes })),
      ),
      findings: parts.flatMap(({ start, read }) => read.findings.map((finding) => movedSpan(finding, start))),
    }
  }

  const readChanges = async (changes: Changes) => {
    const found = new Set<Container>(unread)
    await runInSlices(search(changes, found), signal)
    const blocks = new Map<Container, readonly Block[]>()
    for (const container of found) {
      if (container.isConnected && isReadable(container))
        blocks.set(
          container,
          blocksOf(container).filter(({ text }) => source.mayName(text)),
        )
    }
    // What can no longer be true goes at once; what is read anew waits for its answer.
    if (changes.removed) index.prune()
    const inChanges = (container: Container) => changes.own.has(container) || [...changes.deep].some((root) => isWithin(container, root))
    for (const container of [...index.entries.keys()]) if (!blocks.has(container) && inChanges(container)) index.remove(container)
    try {
      await readTexts([...blocks.values()].flat())
      unread.clear()
    } catch {
      for (const container of blocks.keys()) unread.add(container)
    }
    signal.throwIfAborted()
    for (const [container, own] of blocks) {
      if (unread.has(container)) index.remove(container)
      else
        index.replace(
          container,
          own
            .filter(isCurrent)
            .map(readBlock)
            .filter(({ mentions }) => mentions.length > 0),
        )
    }
  }

  const work = async () => {
    if (busy) return
    busy = true
    try {
      for (let changes = waiting.shift(); changes !== undefined; changes = waiting.shift()) {
        await readChanges(changes)
        source.onRead()
      }
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      busy = false
    }
  }

  const take = (changes: Changes) => {
    const isStorm = changes.own.size + changes.deep.size > MANY_PLACES
    waiting.push(isStorm ? { ...changes, own: new Set(), deep: new Set([page.documentElement]) } : changes)
    void work()
  }
  const watch = watchText(page, take, signal)
  const lateRoots = awaitLateRoots((hosts) => take({ own: new Set(), deep: hosts, removed: false }), signal)
  take({ own: new Set(), deep: new Set([page.documentElement]), removed: false })
  const retry = () => {
    if (unread.size > 0) take({ own: new Set(unread), deep: new Set(), removed: false })
  }
  page.addEventListener('visibilitychange', retry, { signal })
}
