/** Which notes hold a term, and how strongly: the segments turned round, in flat arrays. */

import type { Segments, TokenWeights } from './segments.ts'

export interface Postings {
  /** Where the list of each term begins, and where the last one ends. */
  readonly starts: Uint32Array
  /** Places of notes, rising within each list. */
  readonly places: Uint32Array
  /** Field-weighted frequency of the term in that note. */
  readonly frequencies: Float32Array
}

const noteCount = ({ ofNote }: Segments) => ofNote.length - 1

/** First and last token of a note: its segments touch one another. */
const tokenRange = ({ starts, ofNote }: Segments, note: number) =>
  [starts[ofNote[note] ?? 0] ?? 0, starts[ofNote[note + 1] ?? 0] ?? 0] as const

/** How many notes hold each term. */
function holders(segments: Segments, terms: number): Uint32Array {
  const counts = new Uint32Array(terms)
  const seenIn = new Uint32Array(terms)
  for (let note = 0; note < noteCount(segments); note++) {
    const [from, until] = tokenRange(segments, note)
    for (let at = from; at < until; at++) {
      const term = segments.tokens[at] ?? 0
      if (seenIn[term] === note + 1) continue
      seenIn[term] = note + 1
      counts[term] = (counts[term] ?? 0) + 1
    }
  }
  return counts
}

/** Turns segments round by counting: two passes over the tokens, nothing sorted. */
export function postingsOf(segments: Segments, terms: number, weightsOf: TokenWeights): Postings {
  const counts = holders(segments, terms)
  const starts = new Uint32Array(terms + 1)
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term] ?? 0) + (counts[term] ?? 0)
  const places = new Uint32Array(starts[terms] ?? 0)
  const frequencies = new Float32Array(places.length)
  const next = starts.slice(0, terms)
  const seenIn = new Uint32Array(terms)
  for (let note = 0; note < noteCount(segments); note++) {
    const weights = weightsOf(note)
    const last = segments.ofNote[note + 1] ?? 0
    for (let segment = segments.ofNote[note] ?? 0; segment < last; segment++) {
      const weight = weights[segments.fields[segment] ?? 0] ?? 0
      const end = segments.starts[segment + 1] ?? 0
      for (let at = segments.starts[segment] ?? 0; at < end; at++) {
        const term = segments.tokens[at] ?? 0
        if (seenIn[term] !== note + 1) {
          seenIn[term] = note + 1
          const fresh = next[term] ?? 0
          places[fresh] = note
          next[term] = fresh + 1
        }
        const place = (next[term] ?? 1) - 1
        frequencies[place] = (frequencies[place] ?? 0) + weight
      }
    }
  }
  return { starts, places, frequencies }
}

/** Inverse document frequency of each term: 0 for one that every note holds; the last entry is that of a term no note holds. */
export function raritiesOf({ starts }: Postings, notes: number): Float64Array {
  const rarity = (held: number) => Math.log(1 + (notes - held + 0.5) / (held + 0.5))
  return Float64Array.from(starts, (start, term) => rarity(term + 1 < starts.length ? (starts[term + 1] ?? 0) - start : 0))
}
