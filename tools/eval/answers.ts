/** Asks the product's own code what a labelled file asks. */

import { type CheckRecord, checkPassage, onRecordFirst } from '../../core/check/findings.ts'
import type { Corpus } from '../../core/corpus.ts'
import type { Librarian } from '../../core/librarian.ts'
import type { Passage } from '../../core/passage.ts'
import type { FoundMention } from './detection-scores.ts'
import { type GoldCase, type GoldPassage, type GoldQuery, UsageError } from './gold.ts'

/** The scores look at no more than these. */
const RANKED_NOTES = 10

/** The corpus with the notes of some sources only. @throws UsageError for a source that it lacks. */
export function withSources(corpus: Corpus, numbers: readonly string[] | null): Corpus {
  if (numbers === null) return corpus
  const wanted = new Set<string>(numbers.map((number) => `src-${number}`))
  const missing = [...wanted].find((id) => !corpus.sources.some((source) => source.id === id))
  if (missing !== undefined) throw new UsageError(`no source ${missing.slice('src-'.length)} in the corpus`)
  return { ...corpus, notes: corpus.notes.filter(({ source }) => wanted.has(source)) }
}

function focusOf({ id, text, focus }: GoldPassage): Passage['focus'] {
  if (focus == null) return null
  let start = -1
  for (let count = 0; count < focus.occurrence; count++) {
    start = text.indexOf(focus.surface, start + 1)
    if (start < 0) throw new UsageError(`passage ${id}: “${focus.surface}” does not occur ${focus.occurrence} time(s)`)
  }
  return start < 0 ? null : { start, end: start + focus.surface.length }
}

/** Ids that the popover would rank for a passage, best first; with `all`, whatever the threshold. Without a record nothing is checked, only ranked. */
export function rankedFor(librarian: Librarian, gold: GoldPassage, all: boolean, record: CheckRecord | null = null): readonly string[] {
  const passage = { text: gold.text, focus: focusOf(gold), topic: null, entry: null, title: gold.title, published: gold.published ?? null }
  const { fitting } = librarian.notesFor(passage, { limit: RANKED_NOTES, threshold: !all })
  if (record === null) return fitting.map(({ id }) => id)
  const { title, published } = passage
  const { onRecord } = checkPassage(gold.text, { title, published, site: '' }, record)
  return onRecordFirst(fitting, onRecord, RANKED_NOTES).map(({ id }) => id)
}

/** Ids that the popup lists for a query. */
export function listedFor(librarian: Librarian, { query }: GoldQuery): readonly string[] {
  return librarian.search({ text: query, kinds: [], subjects: [] }, RANKED_NOTES).map(({ id }) => id)
}

/** Mentions of each case. The detector is loaded only when it is asked for. */
export async function mentionsIn(cases: readonly GoldCase[]): Promise<Readonly<Record<string, readonly FoundMention[]>>> {
  const { detectMentions } = await import('../../core/detect/detect.ts')
  const { bundledMatcher } = await import('../../corpus/bundled-matcher.ts')
  const found = (text: string) => detectMentions(text, bundledMatcher).map(({ start, end, topic }) => ({ start, end, topic }))
  return Object.fromEntries(cases.map(({ id, text }) => [id, found(text)]))
}
