/** Where the sentences of a paragraph begin and end: a rough cut that never drops a character. */

export interface Span {
  readonly start: number
  readonly end: number
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr sen rep gov gen col lt sgt st no vs inc co corp ltd dept jan feb mar apr jun jul aug sept sep oct nov dec p.m a.m u.s u.k u.n d.c'.split(
    ' ',
  ),
)
const BREAK = /[.!?]+["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}])|[。！？]+[”’」』]*|\n{2,}/gu
const LAST_WORD = /([\p{L}.]+)$/u

/** The sentences of a text, in order and touching one another. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(BREAK)) {
    const before = LAST_WORD.exec(text.slice(start, match.index))?.[1]?.toLowerCase()
    const isAbbreviation = match[0].startsWith('.') && before !== undefined && (ABBREVIATIONS.has(before) || before.length === 1)
    if (isAbbreviation) continue
    const end = match.index + match[0].length
    spans.push({ start, end })
    start = end
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}
