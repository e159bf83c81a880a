/** The engines that are compared, each behind the same two questions. */

import { createLibrarian } from '../../../core/librarian.ts'
import { packCorpus } from '../../eval/pack.ts'
import { plainBm25 } from './plain-bm25.ts'

export interface Text {
  readonly id: string
  readonly text: string
}

/** Ids, best first. */
export type Ask = (query: string) => readonly string[] | Promise<readonly string[]>

export interface Built {
  readonly passage: Ask | null
  readonly typed: Ask | null
  /** Bytes of the index as the engine would keep it; `null` where it has no such form. */
  readonly stored: (() => Uint8Array | string) | null
  /** Starts from what `stored` gave. */
  readonly start: ((stored: Uint8Array | string) => unknown) | null
}

export interface Engine {
  readonly name: string
  readonly build: (texts: readonly Text[]) => Built | Promise<Built>
}

export const RESULTS = 10

const ours: Engine = {
  name: 'Fact Notes',
  build: (texts) => {
    const corpus = packCorpus(texts.map(({ id, text }) => ({ id, statement: text })))
    const librarian = createLibrarian(corpus)
    return {
      passage: (text) =>
        librarian
          .notesFor({ text, focus: null, topic: null, entry: null, title: '', published: null }, { limit: RESULTS, threshold: false })
          .fitting.map(({ id }) => id),
      typed: (text) => librarian.search({ text, kinds: [], subjects: [] }).map(({ id }) => id),
      stored: librarian.stored,
      start: (stored) => (typeof stored === 'string' ? null : createLibrarian(corpus, { stored })),
    }
  },
}

const bm25: Engine = {
  name: 'BM25 + Porter',
  build: (texts) => {
    const search = plainBm25(texts.map(({ text }) => text))
    const ask: Ask = (query) => search(query, RESULTS).map((at) => texts[at]?.id ?? '')
    return { passage: ask, typed: ask, stored: null, start: null }
  },
}

export const OWN_ENGINES: readonly Engine[] = [ours, bm25]
