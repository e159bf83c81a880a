/** A short name for content, so that two corpora can be told apart. Not a seal: it does not withstand forgery. */

import type { Corpus, CorpusVersion, Series } from './corpus.ts'

/** FNV-1a, 64 bits: offset basis and prime from http://www.isthe.com/chongo/tech/comp/fnv/. */
const FNV_BASIS = 0xcbf29ce484222325n
const FNV_PRIME = 0x100000001b3n
const SIXTY_FOUR_BITS = 0xffffffffffffffffn
const HEX_DIGITS = 16
/** Enough to tell editions apart in one line of a footer. */
const VERSION_DIGITS = 8

/** The value with the keys of every object in order, so that the order in a file does not matter. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => [key, canonical(inner)]),
  )
}

/** FNV-1a over the UTF-16 code units of the value's canonical JSON, as 16 hexadecimal digits. The same content gives the same digits anywhere. */
export function contentHash(value: unknown): string {
  const text = JSON.stringify(canonical(value))
  let hash = FNV_BASIS
  for (let at = 0; at < text.length; at++) hash = ((hash ^ BigInt(text.charCodeAt(at))) * FNV_PRIME) & SIXTY_FOUR_BITS
  return hash.toString(16).padStart(HEX_DIGITS, '0')
}

/** The version of a corpus with its series. The order of notes and sources does not matter: they are taken by their ids. */
export function versionOf(corpus: Corpus, series: readonly Series[], asOf: CorpusVersion['asOf']): CorpusVersion {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => Object.fromEntries(all.map((one) => [one.id, one]))
  const hash = contentHash({ ...corpus, notes: byId(corpus.notes), sources: byId(corpus.sources), series: byId(series) })
  return {
    asOf,
    version: `${asOf}.${hash.slice(0, VERSION_DIGITS)}`,
    hash,
    notes: corpus.notes.length,
    sources: corpus.sources.length,
  }
}
