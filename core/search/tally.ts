/** What each note gathers for a query: points for the words it holds, and how much of the query they are. */

import { bestScores } from '../rank/best-scores.ts'
import type { NoteIndex } from '../rank/index-notes.ts'
import { eachSegment, isShownWording } from '../rank/segments.ts'
import { saturated } from '../rank/word-score.ts'
import type { Sought } from './query-words.ts'

/** So many postings are read for one word of a query, less than a millisecond; a small corpus has fewer in all. */
const MOST_POSTINGS = 120_000

export interface Tally {
  readonly at: number
  readonly points: number
  /** Share of the query that the note holds, by rarity, 0 to 1. */
  readonly coverage: number
}

/** Highest rarity of the terms that satisfy a word; unknown words count as the rarest. */
export function soughtMass(index: NoteIndex, { word, terms }: Sought): number {
  if (terms.size === 0) return index.rarity(word)
  let most = 0
  for (const [term, quality] of terms) most = Math.max(most, quality * (index.rarities[term] ?? 0))
  return most
}

/** Best points that each note has for one word, by place; the likest terms are read first and reading stops at the bound. */
function pointsFor(index: NoteIndex, { terms }: Sought, points: Float64Array, touched: Uint32Array): number {
  const { starts, places, frequencies } = index.postings
  let left = MOST_POSTINGS
  let count = 0
  const ordered = [...terms].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  for (const [term, quality] of ordered) {
    const worth = quality * (index.rarities[term] ?? 0)
    const [from, until] = [starts[term] ?? 0, starts[term + 1] ?? 0]
    if (worth === 0) continue
    // A single word that is everywhere is read in full all the same: it may be all that was typed.
    if (until - from > left && count > 0) continue
    left -= until - from
    for (let posting = from; posting < until; posting++) {
      const at = places[posting] ?? 0
      const before = points[at] ?? 0
      const own = worth * saturated(frequencies[posting] ?? 0)
      if (before === 0) touched[count++] = at
      if (own > before) points[at] = own
    }
  }
  return count
}

/** The `count` notes with the most points, each full coverage counting `coverage ** power` of them. */
export function tallied(index: NoteIndex, sought: readonly Sought[], power: number, count: number): readonly Tally[] {
  const { points, masses, scores: word, found: all, touched } = index.scratch
  let found = 0
  let total = 0
  for (const each of sought) {
    const mass = soughtMass(index, each)
    total += mass
    const here = pointsFor(index, each, word, touched)
    for (let place = 0; place < here; place++) {
      const at = touched[place] ?? 0
      if (points[at] === 0) all[found++] = at
      points[at] = (points[at] ?? 0) + (word[at] ?? 0)
      masses[at] = (masses[at] ?? 0) + mass
      word[at] = 0
    }
  }
  const places = all.subarray(0, found)
  const coverageOf = (at: number) => (masses[at] ?? 0) / (total || 1)
  for (const at of places) word[at] = (points[at] ?? 0) * coverageOf(at) ** power
  const best = bestScores(places, word, count).map(({ at }) => ({ at, points: points[at] ?? 0, coverage: coverageOf(at) }))
  for (const at of places) {
    word[at] = 0
    points[at] = 0
    masses[at] = 0
  }
  return best
}

/** How many neighbours in the query stand next to each other in what a card shows, stop words aside. */
export function adjacentPairs(index: NoteIndex, at: number, sought: readonly Sought[]): number {
  if (sought.length < 2) return 0
  const { tokens } = index.segments
  const runs: number[][] = []
  eachSegment(index.segments, at, (segment, start, end) => {
    if (isShownWording(index.segments, segment)) {
      runs.push([...tokens.subarray(start, end)].filter((term) => !index.keys[term]?.startsWith('@')))
    }
  })
  const standTogether = (first: Sought, second: Sought) =>
    runs.some((run) => run.some((term, place) => first.terms.has(term) && second.terms.has(run[place + 1] ?? -1)))
  return sought.slice(1).filter((second, place) => {
    const first = sought[place]
    return first !== undefined && standTogether(first, second)
  }).length
}
