/** The quotations on record, indexed by their telling words and word pairs. */

import type { Corpus } from '../../corpus.ts'
import type { Note, Quote } from '../../note.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface Recorded {
  readonly note: Quote
  /** Without gaps: what the record itself left out is not known. */
  readonly tokens: readonly Token[]
  /** Its telling words and its word pairs. */
  readonly terms: ReadonlySet<string>
}

export interface QuotationRecord {
  readonly quotations: readonly Recorded[]
  /** Telling word, or two words with a space between them -> the quotations that hold it. */
  readonly postings: ReadonlyMap<string, readonly Recorded[]>
  /** Words or word pairs -> the sources in whose notes they stand. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>
}

/** So many of the likeliest quotations are aligned with a piece. */
const ALIGNED = 12
/** A pair of words in common says as much as a telling word. */
const LEAST_EVIDENCE = 1

const quotationTokens = (text: string) => tokensOf(text, { start: 0, end: text.length }, 'any').filter(({ gap }) => !gap)

/** What a stretch of words is looked up by: its telling words, and its pairs. */
function termsOf(tokens: readonly Token[]): readonly string[] {
  const pairs = tokens.slice(1).map((token, at) => `${tokens[at]?.key} ${token.key}`)
  return [...new Set([...tokens.filter(({ telling }) => telling).map(({ key }) => key), ...pairs])]
}

function add<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}

const proseOf = (note: Note) => (note.kind === 'quote' ? `${note.statement}\n${note.text}` : note.statement)

/** Indexes all quotations of a corpus. */
export function indexRecord(corpus: Corpus): QuotationRecord {
  const quotations = corpus.notes
    .filter((note): note is Quote => note.kind === 'quote')
    .map((note): Recorded => {
      const tokens = quotationTokens(note.text)
      return { note, tokens, terms: new Set(termsOf(tokens)) }
    })
    .filter(({ tokens }) => tokens.length > 0)
  const postings = new Map<string, Set<Recorded>>()
  for (const recorded of quotations) for (const term of recorded.terms) add(postings, term, recorded)
  const sources = new Map<string, Set<string>>()
  for (const note of corpus.notes) for (const term of termsOf(quotationTokens(proseOf(note)))) add(sources, term, note.source)
  return { quotations, postings: new Map([...postings].map(([term, found]) => [term, [...found]])), sources }
}

/** The quotations on record that share most with `tokens`, likeliest first; rare words weigh more. */
export function candidatesFor(record: QuotationRecord, tokens: readonly Token[]): readonly Recorded[] {
  const evidence = new Map<Recorded, number>()
  for (const term of termsOf(tokens.filter(({ gap }) => !gap))) {
    const holders = record.postings.get(term) ?? []
    for (const holder of holders) evidence.set(holder, (evidence.get(holder) ?? 0) + 1 / Math.sqrt(holders.length))
  }
  return [...evidence]
    .filter(([{ tokens: words }, sum]) => sum >= Math.min(LEAST_EVIDENCE, words.length / 2))
    .sort((a, b) => b[1] - a[1])
    .slice(0, ALIGNED)
    .map(([recorded]) => recorded)
}

/** Up to so many times a record's length, and so many words more, a piece is aligned as a whole. */
const SHORT_PIECE = { times: 4, words: 40 } as const

/** Where in a long piece a quotation on record is to be looked for: the stretch that shares most with it, and its surroundings. */
export function stretchFor({ tokens: words, terms }: Recorded, tokens: readonly Token[]): readonly [from: number, to: number] {
  const reach = words.length
  if (tokens.length <= SHORT_PIECE.times * reach + SHORT_PIECE.words) return [0, tokens.length]
  const shared = tokens.map(
    ({ key, telling }, at) => (telling && terms.has(key) ? 1 : 0) + (terms.has(`${tokens[at - 1]?.key} ${key}`) ? 1 : 0),
  )
  let [sum, most, middle] = [0, -1, 0]
  shared.forEach((count, at) => {
    sum += count - (shared[at - reach] ?? 0)
    if (sum > most) [most, middle] = [sum, at]
  })
  return [Math.max(0, middle - 2 * reach), Math.min(tokens.length, middle + reach)]
}

/** Whether these words, in this order, are also written in the notes of another source: a phrase that nobody coined. */
export function isStockPhrase(record: QuotationRecord, tokens: readonly Token[], { note }: Recorded): boolean {
  const [first] = tokens
  const terms =
    tokens.length === 1 && first !== undefined ? [first.key] : tokens.slice(1).map((token, at) => `${tokens[at]?.key} ${token.key}`)
  return terms.every((term) => [...(record.sources.get(term) ?? [])].some((source) => source !== note.source))
}
