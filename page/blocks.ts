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
  readonly end: number
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
    // Asked for each second text of a page: the type's number costs far less than `instanceof`.
    if (at.nodeType === Node.ELEMENT_NODE) {
      if (!isInline(at as Element)) return at as Element
    } else if (at instanceof ShadowRoot) return at
  }
  return null
}

const isRaised = ({ localName }: Element) => localName === 'sup' || localName === 'sub'

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
      if (WORD_END.test(this.text) && WORD_START.test(data)) {
        // A footnote's number ends the word that it hangs on: a gap that no node holds keeps them apart.
        if (this.crossed.some(isRaised)) this.text += ' '
        else if (isCut(this.crossed)) this.flush()
      }
      this.crossed = []
    }
    this.pieces.push({ node, start: this.text.length, end: this.text.length + data.length })
    this.text += data
  }

  flush(): void {
    if (this.text.length >= SHORTEST) this.emit({ container: this.container, text: this.text, pieces: this.pieces })
    this.text = ''
    this.pieces = []
    this.crossed = []
  }
}

/**
 * The blocks of a container's own text: what lies in it directly or in inline elements, cut where
 * another container stands between.
 */
export function blocksOf(container: Container): readonly Block[] {
  const blocks: Block[] = []
  const builder = new BlockBuilder(container, (block) => blocks.push(block))
  // A walk with a stack of its own: a page may nest ten thousand inline elements.
  const open: Element[] = []
  let node: ChildNode | null = container.firstChild
  while (node !== null) {
    let next: ChildNode | null = null
    if (node.nodeType === Node.TEXT_NODE) builder.add(node as Text)
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element
      if (isInline(element) && !isSkipped(element)) {
        builder.cross(element)
        open.push(element)
        next = element.firstChild
      } else if (!isSkipped(element) || !isInline(element)) builder.flush()
    }
    if (next === null) {
      next = node.nextSibling
      while (next === null) {
        const closed = open.pop()
        if (closed === undefined) break
        builder.cross(closed)
        next = closed.nextSibling
      }
    }
    node = next
  }
  builder.flush()
  return blocks
}

/** Whether a block's text is still what its nodes hold. */
export function isCurrent({ pieces, text }: Block): boolean {
  return pieces.every(
    ({ node, start, end }) => node.isConnected && node.data.length === end - start && node.data === text.slice(start, end),
  )
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
    return { node: piece.node, offset: Math.min(offset, piece.end) - piece.start }
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
