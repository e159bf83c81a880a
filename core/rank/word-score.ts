/** BM25F over the postings: only notes that share a term with the query are touched. */

import type { NoteIndex } from './index-notes.ts'
import { BM25_SATURATION } from './weights.ts'

/** What one key of the query adds to a note that holds it with this frequency. */
export function keyScore(index: NoteIndex, key: string, weight: number, frequency: number): number {
  return (weight * index.rarity(key) * frequency * (BM25_SATURATION + 1)) / (BM25_SATURATION + frequency)
}

/** Scores by place in the index, for notes that share at least one key. */
export function wordScores(index: NoteIndex, weights: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const scores = new Map<number, number>()
  for (const [key, weight] of weights) {
    for (const { at, frequency } of index.postings.get(key) ?? []) {
      scores.set(at, (scores.get(at) ?? 0) + keyScore(index, key, weight, frequency))
    }
  }
  return scores
}
