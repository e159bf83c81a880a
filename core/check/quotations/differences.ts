/** What an alignment says: which words were kept, changed, put in or left out, as data for display. */

import type { Span } from '../../text/sentences.ts'
import type { Step } from './align.ts'
import type { Token } from './tokens.ts'

/** A run of words of one kind, in reading order. `page` spans the page's text, `record` the record's. */
export type Difference =
  | { readonly kind: 'kept'; readonly page: Span; readonly record: Span }
  | { readonly kind: 'changed'; readonly page: Span; readonly record: Span }
  | { readonly kind: 'inserted'; readonly page: Span }
  /** `marked`: the page says so with an ellipsis, or the words stood at an end of the quotation. */
  | { readonly kind: 'leftOut'; readonly record: Span; readonly marked: boolean }

/** How the words relate, whoever speaks them. */
export type Wording = 'exact' | 'shortened' | 'altered'

/** Words put in and words left out at one place read as a change up to this many words. */
const LONGEST_CHANGE = 8

/** The span from the first to the last of some tokens; null for none. */
export function spanOf(tokens: readonly Token[], indices: readonly number[]): Span | null {
  const first = tokens[indices[0] ?? -1]
  const last = tokens[indices.at(-1) ?? -1]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** Exact, shortened or altered. Editorial insertions count neither when present nor when absent. */
export function wordingOf(steps: readonly Step[], page: readonly Token[], record: readonly Token[]): Wording {
  const insertions = steps.some((step) => step.kind === 'inserted' && page[step.page]?.optional === false && !page[step.page]?.gap)
  const omissions = steps.filter((step) => step.kind === 'leftOut' && record[step.record]?.optional === false)
  if (insertions || omissions.some((step) => step.kind === 'leftOut' && !step.marked)) return 'altered'
  return omissions.length > 0 ? 'shortened' : 'exact'
}

interface Run {
  readonly kept: boolean
  readonly marked: boolean
  readonly page: number[]
  readonly record: number[]
}

/** Steps gathered to runs: words kept, or everything between two kept words. */
function runsOf(steps: readonly Step[], page: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  for (const step of steps) {
    if (step.kind === 'inserted' && page[step.page]?.gap !== false) continue
    const kept = step.kind === 'kept'
    const marked = step.kind === 'leftOut' && step.marked
    let run = runs.at(-1)
    if (run === undefined || run.kept !== kept || (!kept && run.marked !== marked)) {
      run = { kept, marked, page: [], record: [] }
      runs.push(run)
    }
    if (step.kind === 'kept') {
      run.page.push(...step.page)
      run.record.push(...step.record)
    } else if (step.kind === 'inserted') run.page.push(step.page)
    else run.record.push(step.record)
  }
  return runs
}

/** The steps as runs of words, for a card to show. */
export function differencesOf(steps: readonly Step[], page: readonly Token[], record: readonly Token[]): readonly Difference[] {
  return runsOf(steps, page).flatMap((run): readonly Difference[] => {
    const here = spanOf(page, run.page)
    const there = spanOf(record, run.record)
    if (here !== null && there !== null) {
      if (run.kept) return [{ kind: 'kept', page: here, record: there }]
      if (Math.max(run.page.length, run.record.length) <= LONGEST_CHANGE) return [{ kind: 'changed', page: here, record: there }]
    }
    const inserted = here === null ? [] : [{ kind: 'inserted', page: here } as const]
    const leftOut = there === null ? [] : [{ kind: 'leftOut', record: there, marked: run.marked } as const]
    return [...inserted, ...leftOut]
  })
}
