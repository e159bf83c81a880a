/** Asks the quotation check what a labelled file asks. */

import { checkQuotations } from '../../core/check/quotations/check.ts'
import type { Corpus } from '../../core/corpus.ts'
import type { GoldQuotations } from './gold.ts'
import type { QuotationReport } from './quotation-scores.ts'

/** What the check finds in each case, by case id. */
export function quotationsIn(cases: readonly GoldQuotations[], corpus: Corpus): Readonly<Record<string, readonly QuotationReport[]>> {
  const found = (text: string) => checkQuotations(text, corpus).map(({ start, end, note, verdict }) => ({ start, end, note, verdict }))
  return Object.fromEntries(cases.map(({ id, text }) => [id, found(text)]))
}
