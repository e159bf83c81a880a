/** A link that opens a source at the quoted words. */

/** Longer quotations are found by their first and last words, which survive small differences between copies. */
const WHOLE_UP_TO_WORDS = 10
const END_WORDS = 4
/** Fewer could stand anywhere on the page. */
const LEAST_WORDS = 3
/** What an editor left out or put in: the printed text goes on differently there. */
const EDITED = /…|\.\.\.|\[[^\]]*\]/

/** Percent signs for the fragment's own "-" and ",", and for what Markdown would take for markup. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replace(/[-*()']/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** Without marks at either end: a newspaper prints "…rainy day," where the record has "…rainy day." */
const bare = (run: string): string => run.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** The address with a text fragment for the longest unedited run of the words; the bare address where that is too short. */
export function linkToWords(url: string, words: string): string {
  const runs = words.split(EDITED).map((run) => bare(run).split(/\s+/).filter(Boolean))
  const longest = runs.toSorted((a, b) => b.length - a.length)[0] ?? []
  if (longest.length < LEAST_WORDS || url.includes('#')) return url
  const fragment =
    longest.length <= WHOLE_UP_TO_WORDS ? encoded(longest) : `${encoded(longest.slice(0, END_WORDS))},${encoded(longest.slice(-END_WORDS))}`
  return `${url}#:~:text=${fragment}`
}
