/** Search as you type over the notes of an index. */

import type { IndexedNote, NoteIndex } from '../rank/index-notes.ts'
import { BM25_SATURATION } from '../rank/weights.ts'
import type { SearchHit, SearchQuery } from '../ranked-note.ts'
import { matchedWords } from './matched-words.ts'
import { type Sought, soughtIn } from './query-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a popup can list. */
const DEFAULT_LIMIT = 50
/** Where less than this share of what is sought stands in the corpus at all, the query is about something else. */
const LEAST_KNOWN = 0.5
/** Notes that hold much less of the query than the best one are noise. */
const LEAST_COVERAGE_OF_BEST = 0.5
/** Adjacent words in the order typed: worth as much again as one rare word for each pair. */
const PAIR_POINTS = 2
/** A note that lacks a word loses more than that word: squared coverage puts all-words notes first. */
const COVERAGE_POWER = 2

interface Tally {
  points: number
  mass: number
}

/** Highest rarity of the keys that satisfy a word; unknown words count as the rarest. */
function soughtMass(index: NoteIndex, { word, keys }: Sought): number {
  if (keys.size === 0) return index.rarity(word)
  return Math.max(...[...keys].map(([key, quality]) => quality * index.rarity(key)))
}

function tally(index: NoteIndex, sought: readonly Sought[]): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>()
  for (const each of sought) {
    const mass = soughtMass(index, each)
    const best = new Map<number, number>()
    for (const [key, quality] of each.keys) {
      const worth = quality * index.rarity(key)
      for (const { at, frequency } of index.postings.get(key) ?? []) {
        const points = (worth * frequency * (BM25_SATURATION + 1)) / (BM25_SATURATION + frequency)
        best.set(at, Math.max(best.get(at) ?? 0, points))
      }
    }
    for (const [at, points] of best) {
      const sum = tallies.get(at) ?? { points: 0, mass: 0 }
      sum.points += points
      sum.mass += mass
      tallies.set(at, sum)
    }
  }
  return tallies
}

/** Neighbours in the query that stand next to each other in what a card shows, stop words aside. */
function adjacentPairs(note: IndexedNote, sought: readonly Sought[]): number {
  const runs = [note.fields.quotation, note.fields.statement].map((terms) => terms.filter(({ kind }) => kind !== 'concept'))
  const standTogether = (first: Sought, second: Sought) =>
    runs.some((run) => run.some(({ key }, at) => first.keys.has(key) && second.keys.has(run[at + 1]?.key ?? '')))
  return sought.slice(1).filter((second, at) => {
    const first = sought[at]
    return first !== undefined && standTogether(first, second)
  }).length
}

const passesFilters = ({ note }: IndexedNote, { kinds, subjects }: SearchQuery) =>
  (kinds.length === 0 || kinds.includes(note.kind)) &&
  (subjects.length === 0 || note.subjects.some((subject) => subjects.includes(subject)))

/** Everything that passes the filters, newest first: what a query without words asks for. */
function browse(index: NoteIndex, query: SearchQuery, limit: number): readonly SearchHit[] {
  if (query.kinds.length === 0 && query.subjects.length === 0) return []
  return index.notes
    .filter((note) => passesFilters(note, query))
    .sort((a, b) => (a.note.date.from < b.note.date.from ? 1 : a.note.date.from > b.note.date.from ? -1 : 0))
    .slice(0, limit)
    .map(({ note }) => ({ id: note.id, score: 0, matched: [] }))
}

/** Finds notes for a query, best first, ties by id; empty where its words find nothing. Blank text with filters lists what passes them. */
export function searchNotes(index: NoteIndex, vocabulary: Vocabulary, query: SearchQuery, limit = DEFAULT_LIMIT): readonly SearchHit[] {
  if (query.text.trim() === '') return browse(index, query, limit)
  const sought = soughtIn(query.text, index, vocabulary)
  const total = sought.reduce((sum, each) => sum + soughtMass(index, each), 0)
  const known = sought.filter(({ keys }) => keys.size > 0).reduce((sum, each) => sum + soughtMass(index, each), 0)
  if (total === 0 || known / total < LEAST_KNOWN) return []
  const hits = [...tally(index, sought)].flatMap(([at, { points, mass }]) => {
    const note = index.notes[at]
    if (note === undefined || !passesFilters(note, query)) return []
    const coverage = mass / total
    return [{ at, note, coverage, score: points * coverage ** COVERAGE_POWER + PAIR_POINTS * adjacentPairs(note, sought) }]
  })
  const bestCoverage = Math.max(0, ...hits.map(({ coverage }) => coverage))
  return hits
    .filter(({ coverage }) => coverage >= LEAST_COVERAGE_OF_BEST * bestCoverage)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, limit)
    .map(({ note, score }) => ({ id: note.note.id, score, matched: matchedWords(note, sought) }))
}
