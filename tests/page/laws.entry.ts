/** Laws of reading a page, tried in a real document with cases that fast-check makes up. */

import fc from 'fast-check'
import { detectMentions } from '../../core/detect/detect.ts'
import { createGlance } from '../../core/detect/tells.ts'
import { bundledMatcher } from '../../corpus/bundled-matcher.ts'
import tells from '../../corpus/lexicon/tells.json' with { type: 'json' }
import { blocksOf, type Container, liveRangeOf, staticRangeOf } from '../../page/blocks.ts'
import { findCandidates, shadowRootsBelow } from '../../page/candidates.ts'
import { isReadable } from '../../page/inline-elements.ts'
import { startSessionHere } from './session.entry.ts'

const mayName = createGlance(tells)
/** Empty where a law holds, else how fast-check tells of its smallest counterexample. */
type Verdict = string

interface Found {
  readonly start: number
  readonly end: number
  readonly entry: string
  readonly sense: string
  readonly surface: string
  readonly ranged: string | undefined
}

/** What a scan of `root` finds, block by block, by the same steps as the page's own script. */
function scan(root: Container): readonly Found[] {
  const found = new Set<Container>()
  for (const at of [root, ...shadowRootsBelow(root)]) for (const _ of findCandidates(at, mayName, found));
  const inOrder = [...found].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  return inOrder
    .filter(isReadable)
    .flatMap(blocksOf)
    .filter(({ text }) => mayName(text))
    .flatMap((block) =>
      detectMentions(block.text, bundledMatcher).map(({ start, end, entry, sense }) => ({
        start,
        end,
        entry,
        sense,
        surface: block.text.slice(start, end),
        ranged: liveRangeOf(staticRangeOf(block, start, end))?.toString(),
      })),
    )
}

const plain = (text: string) => detectMentions(text, bundledMatcher).map(({ start, end, entry, sense }) => ({ start, end, entry, sense }))
const bare = (found: readonly Found[]) => found.map(({ start, end, entry, sense }) => ({ start, end, entry, sense }))

/** Names, halves of names, look-alikes and what surrounds them. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'fentanyl|China|chine|machines|Chinese officials|fen|tanyl|Communist Party|State Council|Sino-|American|4-ANPP|4|-AP|NPP|PRC|P.R.C.|Beijing|芬太尼|中国|фентанил|Chi\u200Bna|fen\u00ADtanyl|carfentanil|opioid|precursors|CHINA|a|Pe\u0301kin'.split(
        '|',
      ),
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(' ', ' ', ', ', '. ', '\n', '’s ', '-', ' drug ', ' the ', ' → ') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-composite', maxLength: 4 }) },
)
/** Short ones as often as long ones: in a long text another name hides that one was missed. */
const text = fc
  .oneof(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.array(piece, { minLength: 1, maxLength: 10 }))
  .map((pieces) => pieces.join(''))

const TAGS = ['a', 'b', 'em', 'span', 'strong', 'mark', 'u', 'font', 'cite', 'time'] as const
/** Where to cut a text, and what to wrap each part in, innermost first. */
const wrapping = fc.array(fc.tuple(fc.nat(40), fc.array(fc.constantFrom(...TAGS), { maxLength: 3 })), { maxLength: 8 })
type Wrapping = readonly (readonly [number, readonly (typeof TAGS)[number][]])[]

/** The text in a new paragraph, cut and wrapped; comments and empty elements may stand between. */
function wrapped(whole: string, how: Wrapping): HTMLElement {
  const paragraph = document.createElement('p')
  const cuts = how.map(([place, tags]) => ({ at: place % (whole.length + 1), tags })).sort((a, b) => a.at - b.at)
  let from = 0
  for (const { at, tags } of [...cuts, { at: whole.length, tags: [] }]) {
    let node: Node = document.createTextNode(whole.slice(from, at))
    for (const tag of tags) {
      const element = document.createElement(tag)
      element.append(node)
      node = element
    }
    paragraph.append(node, document.createComment('between'))
    from = at
  }
  return paragraph
}

function lay(...nodes: readonly (Node | string)[]): HTMLElement {
  const root = document.createElement('main')
  root.append(...nodes)
  document.body.replaceChildren(root)
  return root
}

function verdictOf<T>(result: fc.RunDetails<T>): Verdict {
  return result.failed ? (fc.defaultReportMessage(result) ?? 'failed') : ''
}
const same = (a: unknown, b: unknown): void => {
  if (JSON.stringify(a) !== JSON.stringify(b)) throw new Error(`${JSON.stringify(a)} is not ${JSON.stringify(b)}`)
}
const RUNS = { numRuns: 3_000 }

/** Detection of a text is detection of it wrapped in inline elements, whatever paragraphs touch it. */
export const wrappingChangesNothing = (): Verdict =>
  verdictOf(
    fc.check(
      fc.property(text, wrapping, fc.constantFrom('', 'a', 'machine', 'fen'), (whole, how, neighbor) => {
        const target = wrapped(whole, how)
        const paragraph = (inner: string) => Object.assign(document.createElement('p'), { textContent: inner })
        const root = lay(paragraph(neighbor), target, paragraph(neighbor))
        same(bare(scan(root)), whole.length < 2 ? [] : plain(whole))
      }),
      RUNS,
    ),
  )

/** A name never reaches from one paragraph into the next. */
export const bordersKeepApart = (): Verdict =>
  verdictOf(
    fc.check(
      fc.property(text, text, fc.constantFrom('p', 'li', 'td', 'h2', 'br', 'hr', 'figcaption', 'x-block'), (first, second, tag) => {
        const element = (inner: string) => Object.assign(document.createElement(tag), { textContent: inner })
        const root = tag === 'br' || tag === 'hr' ? lay(first, element(''), second) : lay(element(first), element(second))
        const wanted = [first, second].flatMap((one) => (one.length < 2 ? [] : plain(one)))
        same(bare(scan(root)), wanted)
      }),
      RUNS,
    ),
  )

/** The DOM range of a mention holds exactly its words. */
export const rangesHoldTheirWords = (): Verdict =>
  verdictOf(
    fc.check(
      fc.property(text, wrapping, (whole, how) => {
        for (const { surface, ranged } of scan(lay(wrapped(whole, how)))) same(ranged, surface)
      }),
      RUNS,
    ),
  )

/** An edit: what is done, where, and with which text. */
const edit = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'move', 'text', 'wrap', 'unwrap', 'split', 'hide', 'nest', 'shadow', 'editable'),
  at: fc.nat(1_000),
  to: fc.nat(1_000),
  text,
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

const nth = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)]
const textsIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}

function make({ kind, at, to, text: words }: Edit, root: HTMLElement): void {
  const elements = [...root.querySelectorAll<HTMLElement>('*')]
  const element = nth(elements, at)
  const other = nth([root, ...elements], to) ?? root
  const node = nth(textsIn(root), at)
  switch (kind) {
    case 'insert':
      other.append(Object.assign(document.createElement(at % 2 === 0 ? 'p' : 'em'), { textContent: words }))
      break
    case 'remove':
      element?.remove()
      break
    case 'move':
      if (element && !element.contains(other)) other.prepend(element)
      break
    case 'text':
      if (node) node.data = words
      break
    case 'wrap': {
      const box = document.createElement(to % 2 === 0 ? 'span' : 'div')
      node?.replaceWith(box)
      if (node) box.append(node)
      break
    }
    case 'unwrap':
      element?.replaceWith(...element.childNodes)
      break
    case 'split':
      node?.splitText(Math.min(node.length, to % 8))
      break
    case 'hide':
      if (element) element.hidden = !element.hidden
      break
    case 'nest':
      other.append(Object.assign(document.createElement('section'), { innerHTML: '<div><i><p>More fentanyl</p></i></div>' }))
      break
    case 'shadow':
      {
        const host = document.createElement('div')
        host.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { textContent: words }))
        other.append(host)
      }
      break
    case 'editable':
      element?.toggleAttribute('contenteditable')
      break
  }
}

/** Longer than the page's script waits before it reads what changed. */
const SETTLE_MS = 130
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const words = (found: readonly { readonly surface: string }[]) => found.map(({ surface }) => surface).sort()

/** After any edits, made at once or in two goes, the running session knows what a fresh scan finds. */
export async function editsAreFollowed(runs: number): Promise<Verdict> {
  const result = await fc.check(
    fc.asyncProperty(text, fc.array(edit, { minLength: 1, maxLength: 6 }), fc.array(edit, { maxLength: 4 }), async (first, some, more) => {
      const root = lay(Object.assign(document.createElement('p'), { textContent: first }))
      const running = startSessionHere('fitting', {})
      try {
        await wait(20)
        for (const one of some) make(one, root)
        await wait(SETTLE_MS)
        for (const one of more) make(one, root)
        for (let round = 0; round < 15; round++) {
          await wait(SETTLE_MS)
          if (JSON.stringify(words(running.session.mentions())) === JSON.stringify(words(scan(root)))) return
        }
        same(words(running.session.mentions()), words(scan(root)))
      } finally {
        running.stop()
      }
    }),
    { numRuns: runs },
  )
  return verdictOf(result)
}
