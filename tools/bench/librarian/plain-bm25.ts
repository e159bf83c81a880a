/** The yardstick: BM25 over Porter stems with a stop list (k1 1.2, b 0.75), and nothing else. */

import { stem } from '../../../core/text/stem.ts'
import { isStopWord } from '../../../core/text/stop-words.ts'

const SATURATION = 1.2
const LENGTH_EFFECT = 0.75

const wordsIn = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isStopWord(word)).map((word) => stem(word))

/** A function that gives the places of the best texts for a query, best first. */
export function plainBm25(texts: readonly string[]): (query: string, count: number) => readonly number[] {
  const postings = new Map<string, { readonly at: number; readonly count: number }[]>()
  const lengths = texts.map((text, at) => {
    const counts = new Map<string, number>()
    const words = wordsIn(text)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, count] of counts) {
      const holders = postings.get(word)
      if (holders === undefined) postings.set(word, [{ at, count }])
      else holders.push({ at, count })
    }
    return words.length
  })
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return (query, wanted) => {
    const scores = new Map<number, number>()
    for (const word of wordsIn(query)) {
      const holders = postings.get(word) ?? []
      const rarity = Math.log(1 + (texts.length - holders.length + 0.5) / (holders.length + 0.5))
      for (const { at, count } of holders) {
        const dilution = 1 - LENGTH_EFFECT + (LENGTH_EFFECT * (lengths[at] ?? 0)) / average
        const points = (rarity * count * (SATURATION + 1)) / (count + SATURATION * dilution)
        scores.set(at, (scores.get(at) ?? 0) + points)
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, wanted)
      .map(([at]) => at)
  }
}
