/** Likeness of words by the groups of three letters they share: what finds a misspelt or unfamiliar form. */

const trigramsOf = (word: string): ReadonlySet<string> => {
  const padded = `^${word}$`
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)))
}

/** The `count` words of a fixed vocabulary that share most with a word, the likest first; ties in the order of the alphabet. */
export type TrigramLookup = (word: string, count: number, least?: number) => readonly string[]

/** A look-up over a vocabulary; its `least` is the smallest Dice coefficient (0 to 1) that counts as alike. */
export function trigramLookup(vocabulary: Iterable<string>): TrigramLookup {
  const words = [...new Set(vocabulary)].sort()
  const sizes = words.map((word) => trigramsOf(word).size)
  const holders = new Map<string, number[]>()
  words.forEach((word, at) => {
    for (const trigram of trigramsOf(word)) {
      const list = holders.get(trigram)
      if (list === undefined) holders.set(trigram, [at])
      else list.push(at)
    }
  })
  return (word, count, least = 0) => {
    const own = trigramsOf(word)
    const shared = new Map<number, number>()
    for (const trigram of own) for (const at of holders.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    return [...shared]
      .map(([at, common]) => ({ at, likeness: (2 * common) / (own.size + (sizes[at] ?? 0)) }))
      .filter(({ likeness }) => likeness >= least)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, count)
      .flatMap(({ at }) => words[at] ?? [])
  }
}
