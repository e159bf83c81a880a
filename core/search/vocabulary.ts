/** The words of a corpus as readers type them: by prefix, and by likeness where they are misspelt. */

import Fuse from 'fuse.js'
import { FIELDS } from '../rank/fields.ts'
import type { NoteIndex } from '../rank/index-notes.ts'
import { editDistance } from '../text/edits.ts'
import { trigramLookup } from '../text/trigrams.ts'

export interface FoundWord {
  readonly word: string
  /** Key of the index that the word stands under. */
  readonly key: string
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

function collectWords(index: NoteIndex, fields: readonly (typeof FIELDS)[number][]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const note of index.notes) {
    for (const field of fields) for (const { kind, word, key } of note.fields[field]) if (kind === 'stem') keys.set(word, key)
  }
  return keys
}

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

/** Builds the vocabulary once. Misspellings are sought among the words that cards show, names included, not among cues. */
export function vocabularyOf(index: NoteIndex): Vocabulary {
  const all = collectWords(index, FIELDS)
  const shown = collectWords(index, ['statement', 'quotation', 'speaker', 'figure'])
  const sorted = [...all.keys()].sort()
  const shortlistFor = trigramLookup(shown.keys())
  const withPrefix = (start: string) => {
    const found: FoundWord[] = []
    for (let at = lowerBound(sorted, start); at < sorted.length; at++) {
      const word = sorted[at] ?? ''
      if (!word.startsWith(start)) break
      const quality = LEAST_PREFIX_QUALITY + ((1 - LEAST_PREFIX_QUALITY) * start.length) / word.length
      found.push({ word, key: all.get(word) ?? word, quality })
    }
    return found.sort((a, b) => b.quality - a.quality || (a.word < b.word ? -1 : 1))
  }
  const alike = (word: string) => {
    if (word.length < SHORTEST_MISSPELT) return []
    const slips = word.length < TWO_SLIPS_FROM ? 1 : 2
    const shortlist = shortlistFor(word, SHORTLIST).filter((other) => editDistance(word, other) <= slips)
    const fuse = new Fuse([...shortlist].sort(), { threshold: FUSE_THRESHOLD, includeScore: true, ignoreLocation: true })
    return fuse
      .search(word)
      .slice(0, ALIKE_WORDS)
      .map(({ item, score = FUSE_THRESHOLD }) => ({ word: item, key: shown.get(item) ?? item, quality: 1 - score }))
  }
  return { withPrefix, alike }
}
