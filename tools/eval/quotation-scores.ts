/** How well quotations on record are recognized, and how often the verdict on them is right. */

import type { GoldQuotation, GoldQuotations, GoldSpan } from './gold.ts'

export interface QuotationReport extends GoldSpan {
  readonly note: string
  readonly verdict: string
}

/** Reports with the right note, or with the right verdict as well. */
export interface ReportScores {
  readonly precision: number
  readonly recall: number
  readonly right: number
  /** Reports that count: all but repeats and optional ones. */
  readonly counted: number
  readonly required: number
}

export interface QuotationScores {
  readonly found: ReportScores
  readonly judged: ReportScores
  /** Cases that relate to nothing, and how many of them got a report all the same. */
  readonly emptyCases: number
  readonly falseAlarms: number
}

const overlap = (a: GoldSpan, b: GoldSpan) => a.start < b.end && b.start < a.end
const isNote = (wanted: GoldQuotation, { note }: QuotationReport) => wanted.note === note || (wanted.note_ok ?? []).includes(note)
const isVerdict = (wanted: GoldQuotation, { verdict }: QuotationReport) =>
  wanted.verdict === verdict || (wanted.verdict_ok ?? []).includes(verdict)

/** Reports by the entry they find: a required one first, then one whose verdict they share, then one not yet reached. */
function assign(
  expected: readonly GoldQuotation[],
  reports: readonly QuotationReport[],
): ReadonlyMap<GoldQuotation, readonly QuotationReport[]> {
  const reached = new Map<GoldQuotation, QuotationReport[]>(expected.map((entry) => [entry, []]))
  for (const report of reports) {
    const rank = (entry: GoldQuotation) =>
      (entry.optional ? 0 : 8) +
      (isVerdict(entry, report) ? 4 : 0) +
      ((reached.get(entry) ?? []).length > 0 ? 0 : 2) +
      (entry.note === report.note ? 1 : 0)
    const [best] = expected.filter((entry) => overlap(entry, report) && isNote(entry, report)).sort((a, b) => rank(b) - rank(a))
    if (best !== undefined) reached.get(best)?.push(report)
  }
  return reached
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Scores over all cases. A second report on one entry is neutral; so is one on an optional entry, unless its verdict is another. */
export function quotationScores(
  cases: readonly GoldQuotations[],
  reportsOf: Readonly<Record<string, readonly QuotationReport[]>>,
): QuotationScores {
  let [reports, required, found, judged, neutral, neutralJudged, emptyCases, falseAlarms] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (const { id, expected } of cases) {
    const all = reportsOf[id] ?? []
    reports += all.length
    if (expected.length === 0) {
      emptyCases++
      falseAlarms += all.length > 0 ? 1 : 0
    }
    for (const [entry, reached] of assign(expected, all)) {
      const right = reached.filter((report) => isVerdict(entry, report)).length
      if (entry.optional) {
        neutral += reached.length
        neutralJudged += right
        continue
      }
      required++
      if (reached.length === 0) continue
      found++
      judged += right > 0 ? 1 : 0
      neutral += reached.length - 1
      neutralJudged += reached.length - 1
    }
  }
  const scores = (right: number, counted: number): ReportScores => ({
    precision: share(right, counted),
    recall: share(right, required),
    right,
    counted,
    required,
  })
  return { found: scores(found, reports - neutral), judged: scores(judged, reports - neutralJudged), emptyCases, falseAlarms }
}
