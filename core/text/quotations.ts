/** What stands between quotation marks of any style. */

import type { Span } from './sentences.ts'

/** Opening and closing marks; straight single marks are left out, since they are mostly apostrophes. */
const PAIRS = ['“”', '„“', '«»', '»«', '「」', '『』', '‘’', '""'] as const
/** Longer runs come from an unclosed mark. */
const LONGEST_QUOTATION = 1_000

/** A closing single mark is also an apostrophe: inside a word it ends nothing. */
const PATTERNS = PAIRS.map((pair) => {
  const [open = '', close = ''] = [...pair]
  return new RegExp(`${open}([^${open}${close === '’' ? '' : close}]{2,${LONGEST_QUOTATION}}?)${close}(?!\\p{L})`, 'gu')
})

/** Spans of the words inside quotation marks, marks excluded, in order; nested ones are left to the outer span. */
export function quotationsOf(text: string): readonly Span[] {
  const found: Span[] = []
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + 1
      const end = start + (match[1] ?? '').length
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
