/** Which parts of a text are taken already, one mark a code unit. */

import type { Span } from '../../text/sentences.ts'

export interface SpanMask {
  readonly isFree: (span: Span) => boolean
  readonly take: (span: Span) => void
}

/** A mask over a text of so many code units; each question takes time by the length of its span alone. */
export function spanMask(length: number, taken: readonly Span[] = []): SpanMask {
  const marks = new Uint8Array(length)
  const take = ({ start, end }: Span) => {
    marks.fill(1, start, end)
  }
  taken.forEach(take)
  return { take, isFree: ({ start, end }) => !marks.subarray(start, end).includes(1) }
}
