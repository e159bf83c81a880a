/** Likeness of words by the groups of three letters they share: what finds a misspelt or unfamiliar form. */

/** Trigrams meet by a hash; that two of them share a bucket only adds a word to those looked at more closely. */
const BUCKETS = 1 << 16
const FACTOR = 31

/** Calls `use` with the bucket of each group of three letters, the word's bounds included. */
function eachTrigram(word: string, use: (bucket: number) => void): void {
  let [first, second] = [0, 1]
  for (let at = 0; at <= word.length; at++) {
    const third = at < word.length ? word.charCodeAt(at) : 2
    if (at > 0) use(((first * FACTOR + second) * FACTOR + third) & (BUCKETS - 1))
    first = second
    second = third
  }
}

const trigramsOf = (word: string): ReadonlySet<number> => {
  const found = new Set<number>()
  eachTrigram(word, (bucket) => found.add(bucket))
  return found
}

export interface AlikeWord {
  /** Place in the vocabulary. */
  readonly at: number
  /** Dice coefficient of the trigrams, 0 to 1. */
  readonly likeness: number
}

/** The `count` words of a fixed vocabulary that share most with a word, the likest first; ties in the order of the vocabulary. */
export type TrigramLookup = (word: string, count: number, accepts?: (at: number) => boolean) => readonly AlikeWord[]

/** A look-up over a vocabulary of distinct words. */
export function trigramLookup(words: readonly string[]): TrigramLookup {
  const starts = new Uint32Array(BUCKETS + 1)
  for (const word of words) {
    eachTrigram(word, (bucket) => {
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
    })
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  const holders = new Uint32Array(starts[BUCKETS] ?? 0)
  const next = starts.slice()
  for (let at = 0; at < words.length; at++) {
    eachTrigram(words[at] ?? '', (bucket) => {
      const place = next[bucket] ?? 0
      holders[place] = at
      next[bucket] = place + 1
    })
  }
  const shared = new Uint16Array(words.length)
  const touched = new Uint32Array(words.length)
  return (word, count, accepts = () => true) => {
    const own = trigramsOf(word)
    let found = 0
    for (const bucket of own) {
      const end = starts[bucket + 1] ?? 0
      for (let place = starts[bucket] ?? 0; place < end; place++) {
        const at = holders[place] ?? 0
        if (shared[at] === 0) touched[found++] = at
        shared[at] = (shared[at] ?? 0) + 1
      }
    }
    const alike: AlikeWord[] = []
    for (let each = 0; each < found; each++) {
      const at = touched[each] ?? 0
      // A word of n letters has n trigrams: letters come in groups of three with one bound at each side.
      const likeness = (2 * Math.min(shared[at] ?? 0, own.size)) / (own.size + (words[at]?.length ?? 0))
      shared[at] = 0
      if (likeness >= LEAST_LIKENESS && accepts(at)) alike.push({ at, likeness })
    }
    return alike.sort((a, b) => b.likeness - a.likeness || a.at - b.at).slice(0, count)
  }
}

/** Words that share less have no more in common than an ending. */
const LEAST_LIKENESS = 0.2
