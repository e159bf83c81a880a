/** Published search libraries, set up as their documentation advises. */

import UFuzzy from '@leeoniya/ufuzzy'
import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { type Ask, type Engine, RESULTS } from './engines.ts'

const fuse = (name: string, options: object): Engine => ({
  name,
  build: (texts) => {
    const engine = new Fuse(texts, { keys: ['text'], ...options })
    const ask: Ask = (query) => engine.search(query, { limit: RESULTS }).map(({ item }) => item.id)
    return { passage: ask, typed: ask, stored: () => JSON.stringify(engine.getIndex()), start: null }
  },
})

const mini = (name: string, options: object): Engine => ({
  name,
  build: (texts) => {
    const fields = { fields: ['text'] }
    const engine = new MiniSearch(fields)
    engine.addAll(texts)
    const ask: Ask = (query) =>
      engine
        .search(query, options)
        .slice(0, RESULTS)
        .map(({ id }) => String(id))
    return {
      passage: ask,
      typed: ask,
      stored: () => JSON.stringify(engine),
      start: (stored) => (typeof stored === 'string' ? MiniSearch.loadJSON(stored, fields) : null),
    }
  },
})

const flex: Engine = {
  name: 'FlexSearch (forward, suggest)',
  build: (texts) => {
    const engine = new Index({ tokenize: 'forward' })
    texts.forEach(({ text }, at) => {
      engine.add(at, text)
    })
    const ask: Ask = (query) => engine.search(query, { limit: RESULTS, suggest: true }).map((at) => texts[Number(at)]?.id ?? '')
    return { passage: ask, typed: ask, stored: null, start: null }
  },
}

const orama: Engine = {
  name: 'Orama',
  build: async (texts) => {
    const engine = create({ schema: { text: 'string' } as const })
    await insertMultiple(
      engine,
      texts.map(({ id, text }) => ({ id, text })),
    )
    const ask: Ask = async (term) => (await searchOrama(engine, { term, limit: RESULTS, threshold: 1 })).hits.map(({ id }) => id)
    return { passage: ask, typed: ask, stored: null, start: null }
  },
}

/** Finds all words in one text only, so passages are beyond it. */
const uFuzzy: Engine = {
  name: 'uFuzzy (one slip)',
  build: (texts) => {
    const engine = new UFuzzy({ intraMode: 1 })
    const haystack = texts.map(({ text }) => text)
    const typed: Ask = (query) => {
      const [places, info, order] = engine.search(haystack, query, 1)
      const ranked = order !== null && info !== null ? order.map((at) => info.idx[at] ?? 0) : (places ?? [])
      return ranked.slice(0, RESULTS).map((at) => texts[at]?.id ?? '')
    }
    return { passage: null, typed, stored: null, start: null }
  },
}

export const PEERS: readonly Engine[] = [
  mini('MiniSearch', {}),
  mini('MiniSearch (fuzzy 0.2, prefix)', { fuzzy: 0.2, prefix: true }),
  flex,
  orama,
  fuse('Fuse.js', {}),
  fuse('Fuse.js (token search)', { useTokenSearch: true, threshold: 0.2 }),
  uFuzzy,
]
