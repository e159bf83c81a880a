/** What the checks found in a passage, in words: a number or a quotation beside the one on record. No verdicts. */

import type { NoteId } from './note.ts'

/** A run of words of an aligned quotation, as seen from the record. */
export type WordingPart =
  | { readonly kind: 'kept'; readonly text: string }
  /** On record, and not in the article. */
  | { readonly kind: 'left-out'; readonly text: string }
  /** In the article, and not on record. */
  | { readonly kind: 'inserted'; readonly text: string }
  /** `text` stands in the article where the record has `onRecord`. */
  | { readonly kind: 'changed'; readonly text: string; readonly onRecord: string }

export interface Finding {
  readonly kind: 'number' | 'quotation'
  /** UTF-16 offsets into the passage's text; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** One line, complete in itself: "The article: nearly 70,000. On record for that period: more than 66,000 (CDC, provisional)." */
  readonly line: string
  /** The wording, run by run; absent where there is nothing to compare. */
  readonly detail?: readonly WordingPart[]
  /** The record that it was compared with. */
  readonly note?: NoteId
}

/** More would push the notes themselves out of sight. */
const FINDINGS_SHOWN = 3

export interface FindingView {
  readonly label: string
  readonly line: string
  readonly parts: readonly WordingPart[]
  /** How to read the marks of `parts`, naming only those that occur. */
  readonly legend: string | null
}

const LABELS: { readonly [K in Finding['kind']]: string } = { number: 'Number in this passage', quotation: 'Quotation in this passage' }

function legendOf(parts: readonly WordingPart[]): string | null {
  const has = (kind: WordingPart['kind']) => parts.some((part) => part.kind === kind)
  const lines = [
    has('left-out') ? '[In brackets]: on record, left out in the article.' : null,
    has('changed') ? '[Struck]: on record, worded otherwise in the article.' : null,
    has('changed') || has('inserted') ? 'Underlined: in the article, not on record.' : null,
  ].filter((line) => line !== null)
  return lines.length === 0 ? null : lines.join(' ')
}

/** Findings as the card shows them, in the order of the text; the same line is not said twice. */
export function findingViewsOf(findings: readonly Finding[]): readonly FindingView[] {
  const lines = new Set<string>()
  return findings
    .toSorted((a, b) => a.start - b.start)
    .filter(({ line }) => !lines.has(line) && lines.add(line))
    .slice(0, FINDINGS_SHOWN)
    .map(({ kind, line, detail = [] }) => ({ label: LABELS[kind], line, parts: detail, legend: legendOf(detail) }))
}
