/** Finds the containers whose text may name something, by one fast walk over the text nodes. */

import { type Container, containerOf } from './blocks.ts'
import { isInline } from './inline-elements.ts'

/** Letters looked at on both sides of a text, so that a name set in two styles is not missed. */
const OVERLAP = 32
/** Nodes that are looked at together: one look at a long text costs far less than a look at each of its parts. */
const NODES_AT_ONCE = 128
/** Characters looked at together; longer texts would be copied more often than they are passed by. */
const CHARACTERS_AT_ONCE = 8_192
/** Scripts and styles are long and full of names; longer nodes are looked at only if they are prose. */
const LONG = 800
const NOT_PROSE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA'])

const isProse = (node: Node): boolean => !NOT_PROSE.has(node.parentNode?.nodeName ?? '')

/** Whether a UTF-16 unit belongs to a word, or may: all beyond ASCII is taken for a letter. */
const isOfWord = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit > 127

/** The node after this one in the order of the document. */
function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}

/** Whether one text ends a paragraph and the next begins another: an element that is not inline begins, ends or stands between. */
function isParted(before: Text, after: Text): boolean {
  if (before.nextSibling === after) return false
  if (containerOf(before) !== containerOf(after)) return true
  for (let at = following(before); at !== null && at !== after; at = following(at)) {
    if (at.nodeType === Node.ELEMENT_NODE && !isInline(at as Element)) return true
  }
  return false
}

/** Texts of neighboring nodes, run together as a reader sees them. */
class Stretch {
  private text = ''
  private nodes: Text[] = []
  private ends: number[] = []
  /** The last unit, kept beside the text: asking a text that still grows for one would copy it each time. */
  private lastUnit = 0
  private readonly mayName: (text: string) => boolean
  private readonly found: Set<Container>

  constructor(mayName: (text: string) => boolean, found: Set<Container>) {
    this.mayName = mayName
    this.found = found
  }

  get isFull(): boolean {
    return this.nodes.length >= NODES_AT_ONCE || this.text.length >= CHARACTERS_AT_ONCE
  }

  add(node: Text, data: string): void {
    const last = this.nodes.at(-1)
    // A space or a mark keeps words apart anyway; between two letters it matters what lies between them.
    const touches = last !== undefined && isOfWord(this.lastUnit) && isOfWord(data.charCodeAt(0))
    if (!touches) this.text += data
    else if (isParted(last, node)) this.text += `\n${data}`
    // Styles and raised notes may part them as well, which is costly to ask: both ways of reading are looked at.
    else this.text += `\n${data.slice(0, OVERLAP)}\n${this.text.slice(-OVERLAP)}${data}`
    this.nodes.push(node)
    this.ends.push(this.text.length)
    this.lastUnit = data.charCodeAt(data.length - 1)
  }

  /** Looks at all that was added, and begins anew with its last letters. */
  look(): void {
    this.search(0, this.nodes.length)
    const last = this.nodes.at(-1)
    if (last === undefined) return
    this.text = this.text.slice(-OVERLAP)
    this.nodes = [last]
    this.ends = [this.text.length]
  }

  /** What follows does not go on from here. */
  cut(): void {
    this.search(0, this.nodes.length)
    this.text = ''
    this.nodes = []
    this.ends = []
  }

  /** Halves the nodes until the ones that may name something are found. */
  private search(from: number, to: number): void {
    if (from >= to) return
    const start = Math.max(0, (this.ends[from - 1] ?? 0) - OVERLAP)
    const end = (this.ends[to - 1] ?? 0) + OVERLAP
    if (!this.mayName(this.text.slice(start, end))) return
    if (to - from > 1) {
      const middle = (from + to) >> 1
      this.search(from, middle)
      this.search(middle, to)
      return
    }
    const node = this.nodes[from]
    const container = node && containerOf(node)
    if (container && (this.mayName(node.data) || this.isShared(container, from))) this.found.add(container)
  }

  /** Whether a neighbor's text goes on in this one, so that a name may begin in one and end in the other. */
  private isShared(container: Container, place: number): boolean {
    const goesOn = (neighbor: Text | undefined) => neighbor !== undefined && containerOf(neighbor) === container
    return goesOn(this.nodes[place - 1]) || goesOn(this.nodes[place + 1])
  }
}

/**
 * Adds to `found` every container below `root` whose own text may name something. A container is
 * added in vain now and then, and never missed. Yields every so many nodes.
 */
export function* findCandidates(root: Container, mayName: (text: string) => boolean, found: Set<Container>): Generator<void, void, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const stretch = new Stretch(mayName, found)
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const { data } = node
    if (data.length > LONG && !isProse(node)) stretch.cut()
    else if (data !== '') stretch.add(node, data)
    if (!stretch.isFull) continue
    stretch.look()
    yield
  }
  stretch.cut()
}

/** Every open shadow root below `root`, however deep. */
export function shadowRootsBelow(root: Container, found: ShadowRoot[] = []): readonly ShadowRoot[] {
  const elements = root.querySelectorAll('*')
  // Counted, not iterated: a long page has tens of thousands of elements, and next to none is a host.
  for (let place = 0; place < elements.length; place++) {
    const shadowRoot = elements[place]?.shadowRoot
    if (!shadowRoot) continue
    found.push(shadowRoot)
    shadowRootsBelow(shadowRoot, found)
  }
  return found
}
