/** The words of a corpus as readers type them: by prefix, and by likeness where they are misspelt. */

import Fuse from 'fuse.js'
import type { NoteIndex } from '../rank/index-notes.ts'
import { editDistance } from '../text/edits.ts'
import { remembered } from '../text/remembered.ts'

export interface FoundWord {
  readonly word: string
  /** Number of the term that the word stands under. */
  readonly term: number
  /** 1 for the word itself, less for a longer or a merely similar one. */
  readonly quality: number
}

export interface Vocabulary {
  /** Words that begin with `start`, the shortest first. */
  readonly withPrefix: (start: string) => readonly FoundWord[]
  /** Words that `word` may be a misspelling of, the likest first. */
  readonly alike: (word: string) => readonly FoundWord[]
}

/** What Fuse may still call alike; it counts swapped letters as two faults, so the bound is wide and the slips are counted after it. */
const FUSE_THRESHOLD = 0.4
/** One slip in a short word, two from this length on. */
const TWO_SLIPS_FROM = 7
/** Shorter words have too many neighbours. */
const SHORTEST_MISSPELT = 4
const SHORTLIST = 40
const ALIKE_WORDS = 3
const LEAST_PREFIX_QUALITY = 0.5
/** One letter begins thousands of words in a large corpus; a small one has fewer than these for any letter. */
const MOST_ENDINGS = 500

/** First place in a sorted list that is not before `start`. */
function lowerBound(words: readonly string[], start: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The vocabulary of an index. Misspellings are sought among the words that cards show, names included, not among cues. */
export function vocabularyOf({ words: { words, terms, shown }, alike }: NoteIndex): Vocabulary {
  const found = (at: number, quality: number): FoundWord => ({ word: words[at] ?? '', term: terms[at] ?? 0, quality })
  const withPrefix = (start: string): readonly FoundWord[] => {
    const places: number[] = []
    for (let at = lowerBound(words, start); words[at]?.startsWith(start); at++) places.push(at)
    const length = (at: number) => words[at]?.length ?? 0
    // The sort keeps the order of the alphabet among words of one length.
    return places
      .sort((a, b) => length(a) - length(b))
      .slice(0, MOST_ENDINGS)
      .map((at) => found(at, LEAST_PREFIX_QUALITY + ((1 - LEAST_PREFIX_QUALITY) * start.length) / length(at)))
  }
  const misspelt = (word: string): readonly FoundWord[] => {
    if (word.length < SHORTEST_MISSPELT) return []
    const slips = word.length < TWO_SLIPS_FROM ? 1 : 2
    const shortlist = alike(word, SHORTLIST, (at) => shown[at] === 1).filter(({ at }) => editDistance(word, words[at] ?? '') <= slips)
    const places = shortlist.map(({ at }) => at).sort((a, b) => a - b)
    const fuse = new Fuse(
      places.map((at) => words[at] ?? ''),
      { threshold: FUSE_THRESHOLD, includeScore: true, ignoreLocation: true },
    )
    return fuse
      .search(word)
      .slice(0, ALIKE_WORDS)
      .map(({ refIndex, score = FUSE_THRESHOLD }) => found(places[refIndex] ?? 0, 1 - score))
  }
  return { withPrefix, alike: remembered(misspelt) }
}
