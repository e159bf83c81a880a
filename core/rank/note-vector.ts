/** One note as a vector: its terms with their field-weighted frequencies, made when it is asked for. */

import type { NoteIndex } from './index-notes.ts'
import { eachSegment } from './segments.ts'

export interface NoteVector {
  /** Term -> field-weighted frequency. */
  readonly frequencies: ReadonlyMap<number, number>
  /** Length of the vector, weighed by rarity. */
  readonly length: number
}

/** The vector of the note at a place of the index. */
export function vectorOf(index: NoteIndex, at: number): NoteVector {
  const { segments, rarities } = index
  const weights = index.weightsOf(at)
  const frequencies = new Map<number, number>()
  eachSegment(segments, at, (segment, start, end) => {
    const weight = weights[segments.fields[segment] ?? 0] ?? 0
    for (let token = start; token < end; token++) {
      const term = segments.tokens[token] ?? 0
      frequencies.set(term, (frequencies.get(term) ?? 0) + weight)
    }
  })
  let sum = 0
  for (const [term, frequency] of frequencies) sum += (frequency * (rarities[term] ?? 0)) ** 2
  return { frequencies, length: Math.sqrt(sum) }
}

/** Cosine of two notes' words, weighed by rarity. */
export function likeness(index: NoteIndex, a: NoteVector, b: NoteVector): number {
  const [shorter, longer] = a.frequencies.size <= b.frequencies.size ? [a, b] : [b, a]
  let common = 0
  for (const [term, frequency] of shorter.frequencies) {
    const other = longer.frequencies.get(term)
    if (other !== undefined) common += frequency * other * (index.rarities[term] ?? 0) ** 2
  }
  return common / (a.length * b.length || 1)
}
