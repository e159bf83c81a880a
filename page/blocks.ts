/** The page's text as blocks: the visible text of one paragraph each, with the way back to the DOM. */

import { isInline, isSkipped } from './inline-elements.ts'

export type Container = Element | ShadowRoot

export interface Block {
  /** The paragraph-like element that directly holds the text. */
  readonly container: Container
  readonly text: string
  /** Text nodes in order, each with the offset in `text` at which it begins. */
  readonly pieces: readonly Piece[]
}

interface Piece {
  readonly node: Text
  readonly start: number
}

/** Shortest text that can name a topic: "NPP", "中国" is two. */
const SHORTEST = 2
const WORD_END = /[\p{L}\p{N}]$/u
const WORD_START = /^[\p{L}\p{N}]/u

/** The element whose box a container's text lies in. */
export const boxOf = (container: Container): Element => (container instanceof ShadowRoot ? container.host : container)

/** The nearest container of a node: the closest ancestor that is no inline element. */
export function containerOf(node: Node): Container | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (at instanceof ShadowRoot || (at instanceof Element && !isInline(at))) return at
  }
  return null
}

/** Whether elements between two texts keep them apart although no space does: a span shown as a block. */
function isCut(crossed: readonly Element[]): boolean {
  return crossed.some((element) => {
    const { display } = getComputedStyle(element)
    return display !== 'inline' && display !== 'contents' && display !== ''
  })
}

class BlockBuilder {
  private text = ''
  private pieces: Piece[] = []
  private crossed: Element[] = []
  private readonly container: Container
  private readonly emit: (block: Block) => void

  constructor(container: Container, emit: (block: Block) => void) {
    this.container = container
    this.emit = emit
  }

  cross(element: Element): void {
    if (this.text !== '') this.crossed.push(element)
  }

  add(node: Text): void {
    const { data } = node
    if (data === '') return
    if (this.crossed.length > 0) {
      if (WORD_END.test(this.text) && WORD_START.test(data) && isCut(this.crossed)) this.flush()
      this.crossed = []
    }
    this.pieces.push({ node, start: this.text.length })
    this.text += data
  }

  flush(): void {
    if (this.text.length >= SHORTEST) this.emit({ container: this.container, text: this.text, pieces: this.pieces })
    this.text = ''
    this.pieces = []
    this.crossed = []
  }
}

interface Level {
  readonly element: Element | null
  /** The next child to visit. */
  next: ChildNode | null
  readonly builder: BlockBuilder
  readonly isContainer: boolean
}

/** Nodes between two pauses: short enough for a slice of milliseconds, long enough not to be felt. */
const NODES_PER_STEP = 128

/**
 * Walks the text below a container and hands over each block. Yields every so many nodes, so that
 * the caller can pause. `deep` also walks the containers inside; `onShadow` hears of each open
 * shadow root that is met, which is walked too.
 */
export function* walkBlocks(
  container: Container,
  deep: boolean,
  emit: (block: Block) => void,
  onShadow: (root: ShadowRoot) => void,
): Generator<void, void, void> {
  // One stack instead of recursion: a page may nest ten thousand elements.
  const stack: Level[] = []
  const enter = (within: Container) =>
    stack.push({ element: null, next: within.firstChild, builder: new BlockBuilder(within, emit), isContainer: true })
  enter(container)
  let visited = 0
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const node = level.next
    if (node === null) {
      stack.pop()
      if (level.isContainer) level.builder.flush()
      else if (level.element) level.builder.cross(level.element)
      continue
    }
    level.next = node.nextSibling
    if (++visited % NODES_PER_STEP === 0) yield
    if (node.nodeType === Node.TEXT_NODE) level.builder.add(node as Text)
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element
      if (isSkipped(element)) {
        if (!isInline(element)) level.builder.flush()
      } else if (isInline(element)) {
        level.builder.cross(element)
        stack.push({ element, next: element.firstChild, builder: level.builder, isContainer: false })
      } else {
        level.builder.flush()
        if (!deep) continue
        enter(element)
        if (element.shadowRoot) {
          onShadow(element.shadowRoot)
          enter(element.shadowRoot)
        }
      }
    }
  }
}

/** The DOM range of a span of a block's text; a static one, so that the page's edits need not update it. */
export function staticRangeOf(block: Block, start: number, end: number): StaticRange {
  const at = (offset: number, isEnd: boolean) => {
    let low = 0
    let high = block.pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const begins = block.pieces[middle]?.start ?? 0
      // An end on the border between two nodes belongs to the node before, a start to the node after.
      if (begins < offset || (begins === offset && !isEnd)) low = middle
      else high = middle - 1
    }
    const piece = block.pieces[low]
    if (piece === undefined) throw new RangeError(`A block of ${block.text.length} characters has no offset ${offset}`)
    return { node: piece.node, offset: offset - piece.start }
  }
  const from = at(start, false)
  const to = at(end, true)
  return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset })
}

/** A live copy of a static range; `null` where the page's edits have made it impossible. */
export function liveRangeOf(range: AbstractRange): Range | null {
  try {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live
  } catch {
    return null
  }
}
