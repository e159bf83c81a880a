/** How much of a quotation in a passage is a quotation on record, altered words and gaps allowed. */

import { isStopWord } from '../text/stop-words.ts'

/** Longest common subsequence of words, of which `telling` are no stop words. */
function commonWords(a: readonly string[], b: readonly string[]): { readonly length: number; readonly telling: number } {
  // One row at a time; each cell holds length and number of telling words on the best path.
  let previous: readonly (readonly [number, number])[] = Array.from({ length: b.length + 1 }, () => [0, 0] as const)
  for (const word of a) {
    const row: (readonly [number, number])[] = [[0, 0]]
    b.forEach((other, at) => {
      const left = row[at] ?? [0, 0]
      const above = previous[at + 1] ?? [0, 0]
      const diagonal = previous[at] ?? [0, 0]
      const better = left[0] >= above[0] ? left : above
      const matched = [diagonal[0] + 1, diagonal[1] + (isStopWord(word) ? 0 : 1)] as const
      row.push(word === other && matched[0] >= better[0] ? matched : better)
    })
    previous = row
  }
  const [length, telling] = previous[b.length] ?? [0, 0]
  return { length, telling }
}

/** Fewer telling words in common are a coincidence, unless the whole fragment is the quotation on record. */
const LEAST_TELLING = 2
/** From this many words on a match is as sure as it gets. */
const SURE_LENGTH = 8
/** Less than this share of the shorter side is another sentence on the same subject. */
const LEAST_SHARE = 0.5

/** 0 for unrelated, up to 1 for a long verbatim quotation; both sides as folded words. */
export function quotationLikeness(passage: readonly string[], record: readonly string[]): number {
  if (passage.length === 0 || record.length === 0) return 0
  const { length, telling } = commonWords(passage, record)
  const isWhole = length === passage.length && length === record.length
  if (!isWhole && telling < LEAST_TELLING) return 0
  const share = length / Math.min(passage.length, record.length)
  if (share < LEAST_SHARE) return 0
  return share * share * Math.min(1, Math.sqrt(length / SURE_LENGTH))
}
