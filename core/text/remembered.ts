/** Remembers what was worked out for a word. */

/** Beyond this many words the memory starts afresh, so that no input can fill it without end. */
const MOST_REMEMBERED = 200_000

/** The same function, asked once a word. It must depend on nothing but the word. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const found = of(word)
    known.set(word, found)
    return found
  }
}
