/** Search as you type over the notes of an index. */

import type { Note } from '../note.ts'
import { byScore } from '../rank/best-scores.ts'
import type { NoteIndex } from '../rank/index-notes.ts'
import type { SearchHit, SearchQuery } from '../ranked-note.ts'
import { matchedWords } from './matched-words.ts'
import { soughtIn } from './query-words.ts'
import { adjacentPairs, soughtMass, tallied } from './tally.ts'
import { passes } from './typed-filters.ts'
import { holdsPhrases, type TypedQuery, typedQuery } from './typed-query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a popup can list. */
export const SEARCH_LIMIT = 50
/** Where less than this share of what is sought stands in the corpus at all, the query is about something else. */
const LEAST_KNOWN = 0.5
/** Notes that hold much less of the query than the best one are noise. */
const LEAST_COVERAGE_OF_BEST = 0.5
/** Adjacent words in the order typed: worth as much again as one rare word for each pair. */
const PAIR_POINTS = 2
/** A note that lacks a word loses more than that word: squared coverage puts all-words notes first. */
const COVERAGE_POWER = 2
/** So many of the best notes by words are looked at for adjacent ones. */
const RERANKED = 150

const passesChips = ({ kind, subjects: own }: Note, { kinds, subjects }: SearchQuery) =>
  (kinds.length === 0 || kinds.includes(kind)) && (subjects.length === 0 || own.some((subject) => subjects.includes(subject)))

/** Everything that passes the filters, newest first: what a query without words asks for. */
function browse(notes: readonly Note[], accepts: (note: Note) => boolean, limit: number): readonly SearchHit[] {
  return notes
    .filter(accepts)
    .sort((a, b) => (a.date.from < b.date.from ? 1 : a.date.from > b.date.from ? -1 : 0))
    .slice(0, limit)
    .map(({ id }) => ({ id, score: 0, matched: [] }))
}

/** Finds notes by words among those that `accepts`. With filters or phrases, which few notes may pass, every note that shares a word is looked at. */
function find(
  index: NoteIndex,
  vocabulary: Vocabulary,
  words: string,
  limit: number,
  accepts: ((note: Note) => boolean) | null,
): readonly SearchHit[] {
  const sought = soughtIn(words, index, vocabulary)
  const total = sought.reduce((sum, each) => sum + soughtMass(index, each), 0)
  const known = sought.filter(({ terms }) => terms.size > 0).reduce((sum, each) => sum + soughtMass(index, each), 0)
  if (total === 0 || known / total < LEAST_KNOWN) return []
  const wanted = Math.max(RERANKED, limit)
  const best = tallied(index, sought, COVERAGE_POWER, accepts === null ? wanted : index.notes.length)
  const hits: { readonly at: number; readonly note: Note; readonly coverage: number; readonly score: number }[] = []
  for (const { at, points, coverage } of best) {
    const note = index.notes[at]
    if (note === undefined || (accepts !== null && !accepts(note))) continue
    hits.push({ at, note, coverage, score: points * coverage ** COVERAGE_POWER + PAIR_POINTS * adjacentPairs(index, at, sought) })
    if (hits.length === wanted) break
  }
  const bestCoverage = hits.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  return hits
    .filter(({ coverage }) => coverage >= LEAST_COVERAGE_OF_BEST * bestCoverage)
    .sort(byScore)
    .slice(0, limit)
    .map(({ note, score }) => ({ id: note.id, score, matched: matchedWords(index, note, sought) }))
}

const isOpen = ({ filters, phrases }: TypedQuery, { kinds, subjects }: SearchQuery) =>
  filters.length + phrases.length + kinds.length + subjects.length === 0

/**
 * Finds notes for a query, best first, ties by id; empty where its words find nothing. Filters and quoted phrases may be typed
 * (see `typed-query.ts`); where only filters are given, lists what passes them.
 */
export function searchNotes(
  index: NoteIndex,
  vocabulary: Vocabulary,
  query: SearchQuery,
  publisherOf: (note: Note) => string,
  limit = SEARCH_LIMIT,
): readonly SearchHit[] {
  const typed = typedQuery(query.text)
  const open = isOpen(typed, query)
  const accepts = (note: Note) =>
    passesChips(note, query) && passes(note, typed.filters, publisherOf(note)) && holdsPhrases(note, typed.phrases)
  if (typed.words.trim() === '') return open ? [] : browse(index.notes, accepts, limit)
  return find(index, vocabulary, typed.words, limit, open ? null : accepts)
}
