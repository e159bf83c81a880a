/** What the bench times in a page: the bare walk, our scan, the background's reading, and two peers. */

import findAndReplaceDOMText from 'findandreplacedomtext'
import Mark from 'mark.js'
import { numberRecord } from '../../core/check/numbers/record.ts'
import { detectMentions } from '../../core/detect/detect.ts'
import { createGlance } from '../../core/detect/tells.ts'
import { excerptsOf } from '../../core/excerpts.ts'
import { createLibrarian } from '../../core/librarian.ts'
import { type Reader, readTexts } from '../../core/reading.ts'
import { bundledCorpus, SERIES } from '../../corpus/bundled.ts'
import { bundledMatcher, LEXICON } from '../../corpus/bundled-matcher.ts'
import tells from '../../corpus/lexicon/tells.json' with { type: 'json' }
import { MEASURES } from '../../corpus/measures.ts'
import { type Block, blocksOf, type Container } from '../../page/blocks.ts'
import { findCandidates, shadowRootsBelow } from '../../page/candidates.ts'
import { isReadable } from '../../page/inline-elements.ts'

/**
 * `detect` and `read` are the background's share, timed on the texts that a scan of the same copy sends: detection alone,
 * and all of it, with the notes for each mention.
 */
export type Method = 'walk' | 'scan' | 'detect' | 'read' | 'mark.js' | 'findAndReplaceDOMText'

const mayName = createGlance(tells)
const reader: Reader = {
  matcher: bundledMatcher,
  librarian: createLibrarian(bundledCorpus),
  record: { corpus: bundledCorpus, numbers: numberRecord(bundledCorpus.notes, MEASURES) },
  series: SERIES,
}

/** The lexicon as the one expression that a keyword highlighter would be given. */
function lexiconExpression(): RegExp {
  const forms = LEXICON.flatMap(({ entries }) => entries.flatMap(({ groups }) => groups.flatMap((group) => group.forms)))
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length)
  const literal = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
const expression = lexiconExpression()

/** Reads every text and keeps nothing: no scan can do less. */
function walk(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let characters = 0
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) characters += node.data.length
  return characters
}

/** All that the page's own script does in a first scan, up to the texts that it sends. */
function scan(root: Element): readonly string[] {
  const found = new Set<Container>()
  const finish = (work: Generator<void, void, void>) => {
    while (!work.next().done);
  }
  finish(findCandidates(root, mayName, found))
  for (const shadow of shadowRootsBelow(root)) finish(findCandidates(shadow, mayName, found))
  root.querySelectorAll(':not(:defined)')
  const blocks: Block[] = []
  for (const container of found) {
    if (!container.isConnected || !isReadable(container)) continue
    for (const block of blocksOf(container)) if (mayName(block.text)) blocks.push(block)
  }
  return [...new Set(blocks.flatMap(({ text }) => excerptsOf(text, mayName)).map(({ text }) => text))]
}

const PAGE = { title: 'A page of the news', site: 'reuters.com', published: '2026-01-07' }
const SKIPPED_BY_PEERS = ['script', 'style', 'textarea', 'code', 'button']

const METHODS: Readonly<Record<Exclude<Method, 'detect' | 'read'>, (root: Element) => unknown>> = {
  walk,
  scan,
  'mark.js': (root) => new Mark(root).markRegExp(expression, { exclude: SKIPPED_BY_PEERS }),
  findAndReplaceDOMText: (root) =>
    findAndReplaceDOMText(root, {
      find: expression,
      wrap: 'mark',
      preset: 'prose',
      filterElements: ({ localName }) => !SKIPPED_BY_PEERS.includes(localName),
    }),
}

/** Lays fresh copies of a page into the document: parsed anew, so that no string of an earlier run is warm. */
function layOut(html: string, copies: number): readonly Element[] {
  const roots = Array.from({ length: copies }, () => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    const root = document.createElement('div')
    root.append(...parsed.head.querySelectorAll('script'), ...parsed.body.childNodes)
    return root
  })
  document.body.replaceChildren(...roots)
  // A content script comes after the first layout; nothing that is timed pays for it.
  document.body.getBoundingClientRect()
  return roots
}

/** Milliseconds for one copy of a page, a mean over `copies` fresh ones. */
export function time(method: Method, html: string, copies: number): number {
  const roots = layOut(html, copies)
  if (method === 'detect' || method === 'read') {
    const sent = roots.map(scan)
    const started = performance.now()
    for (const texts of sent) {
      if (method === 'read') readTexts(texts, PAGE, reader)
      else for (const text of texts) detectMentions(text, bundledMatcher)
    }
    return (performance.now() - started) / copies
  }
  const run = METHODS[method]
  const started = performance.now()
  for (const root of roots) run(root)
  return (performance.now() - started) / copies
}

/** How many texts a page sends, and how many mentions are in them. */
export function count(html: string): { readonly texts: number; readonly mentions: number } {
  const texts = layOut(html, 1).flatMap(scan)
  return { texts: texts.length, mentions: texts.flatMap((text) => detectMentions(text, bundledMatcher)).length }
}
