/** Finds the containers whose text may name something, by one fast walk over the text nodes. */

import { type Container, containerOf } from './blocks.ts'

/** Letters kept from one node to the next, so that a name set in two styles is not missed. */
const OVERLAP = 24
/** Nodes between two pauses. */
const NODES_PER_STEP = 256
/** Scripts and styles are long and full of names; longer nodes are looked at only if they are prose. */
const LONG = 800
const NOT_PROSE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA'])
const ENDS_IN_WORD = /[^\s.,;:!?()]$/

const isProse = (node: Node): boolean => !NOT_PROSE.has(node.parentNode?.nodeName ?? '')

/**
 * Adds to `found` every container below `root` whose own text may name something. A container is
 * added in vain now and then, and never missed. Yields every so many nodes.
 */
export function* findCandidates(root: Container, mayName: (text: string) => boolean, found: Set<Container>): Generator<void, void, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let before = ''
  let visited = 0
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (++visited % NODES_PER_STEP === 0) yield
    const { data } = node
    if (data.length > LONG && !isProse(node)) {
      before = ''
      continue
    }
    const isHit = mayName(data) || (before !== '' && mayName(before + data.slice(0, OVERLAP)))
    before = ENDS_IN_WORD.test(data) || data.length < OVERLAP ? (data.length < OVERLAP ? before + data : data).slice(-OVERLAP) : ''
    if (!isHit) continue
    const container = containerOf(node)
    if (container) found.add(container)
  }
}

/** Every open shadow root below `root`, however deep. */
export function* shadowRootsBelow(root: Container): Generator<ShadowRoot, void, void> {
  for (const element of root.querySelectorAll('*')) {
    const { shadowRoot } = element
    if (shadowRoot === null) continue
    yield shadowRoot
    yield* shadowRootsBelow(shadowRoot)
  }
}
