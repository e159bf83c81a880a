/** All mentions of the page as they stand now, kept by the containers that hold their text. */

import type { Finding } from '../core/finding.ts'
import type { Mention } from '../core/mention.ts'
import type { PassageNotes } from '../core/ranked-note.ts'
import type { ReadText } from '../core/reading.ts'
import { type Block, boxOf, type Container, staticRangeOf } from './blocks.ts'

/** A mention at its place in the page. */
export interface PageMark {
  readonly id: number
  readonly mention: Mention
  readonly paragraph: Paragraph
  readonly range: StaticRange
  readonly notes: PassageNotes
  painted: boolean
}

/** A block that names something. */
export interface Paragraph {
  readonly block: Block
  readonly marks: PageMark[]
  /** What its numbers and quotations are to those on record. */
  readonly findings: readonly Finding[]
}

export interface Entry {
  readonly container: Container
  readonly paragraphs: readonly Paragraph[]
  /** Whether the text has a place on the page: folded-away text has none. */
  rendered: boolean
  /** Whether it is near the part of the page that is on screen. */
  near: boolean
}

export interface PageIndex {
  readonly entries: ReadonlyMap<Container, Entry>
  /** Takes the blocks of one container in place of what was known of it; says whether anything differs. */
  replace(container: Container, blocks: readonly ReadBlock[]): boolean
  /** Forgets a container. */
  remove(container: Container): void
  /** Forgets all containers that are no longer in the page. */
  prune(): boolean
  /** Every mark in reading order. */
  inOrder(): readonly PageMark[]
}

/** A block with what the background read in it; blocks without mentions are not kept. */
export interface ReadBlock extends ReadText {
  readonly block: Block
}

function isSame(paragraph: Paragraph, read: ReadBlock): boolean {
  const { block } = paragraph
  return (
    block.text === read.block.text &&
    block.pieces.length === read.block.pieces.length &&
    block.pieces.every((piece, place) => piece.node === read.block.pieces[place]?.node && piece.start === read.block.pieces[place]?.start)
  )
}

/** Where a paragraph stands for reading order: its first text, or its host when it lies in a shadow root. */
const placeOf = ({ block }: Paragraph): Node =>
  block.container instanceof ShadowRoot ? boxOf(block.container) : (block.pieces[0]?.node ?? boxOf(block.container))

const byPlace = (a: Paragraph, b: Paragraph): number => {
  const position = placeOf(a).compareDocumentPosition(placeOf(b))
  if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0
}

/** An empty index; `onGone` hears of each mark that leaves it. */
export function createPageIndex(onAdded: (entry: Entry) => void, onGone: (entry: Entry) => void): PageIndex {
  const entries = new Map<Container, Entry>()
  let lastId = 0
  let order: readonly PageMark[] | null = null

  const remove = (container: Container) => {
    const entry = entries.get(container)
    if (entry === undefined) return
    entries.delete(container)
    order = null
    onGone(entry)
  }

  const paragraphOf = ({ block, mentions, findings }: ReadBlock): Paragraph => {
    const paragraph: Paragraph = { block, marks: [], findings }
    for (const { mention, notes } of mentions) {
      lastId += 1
      const range = staticRangeOf(block, mention.start, mention.end)
      paragraph.marks.push({ id: lastId, mention, paragraph, range, notes, painted: false })
    }
    return paragraph
  }

  return {
    entries,
    remove,
    replace(container, blocks) {
      const old = entries.get(container)
      if (old && old.paragraphs.length === blocks.length && blocks.every((read, place) => isSame(old.paragraphs[place] as Paragraph, read)))
        return false
      if (old === undefined && blocks.length === 0) return false
      remove(container)
      if (blocks.length > 0) {
        const entry: Entry = { container, paragraphs: blocks.map(paragraphOf), rendered: old?.rendered ?? false, near: old?.near ?? false }
        entries.set(container, entry)
        onAdded(entry)
      }
      order = null
      return true
    },
    prune() {
      const gone = [...entries.keys()].filter((container) => !container.isConnected)
      gone.forEach(remove)
      return gone.length > 0
    },
    inOrder() {
      order ??= [...entries.values()]
        .flatMap(({ paragraphs }) => paragraphs)
        .sort(byPlace)
        .flatMap(({ marks }) => marks)
      return order
    },
  }
}

/** The words of a mark as the page has them. */
export const surfaceOf = ({ paragraph, mention }: PageMark): string => paragraph.block.text.slice(mention.start, mention.end)
