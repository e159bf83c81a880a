/** Asks the number check what a labelled file asks. */

import { checkNumbers } from '../../core/check/numbers/check-numbers.ts'
import { numberRecord } from '../../core/check/numbers/record.ts'
import type { Corpus } from '../../core/corpus.ts'
import { MEASURES } from '../../corpus/measures.ts'
import type { GoldNumbers } from './gold.ts'
import type { QuotationReport } from './quotation-scores.ts'

/** What the check finds in each case, by case id. */
export function numbersIn(cases: readonly GoldNumbers[], corpus: Corpus): Readonly<Record<string, readonly QuotationReport[]>> {
  const record = numberRecord(corpus.notes, MEASURES)
  const found = ({ text, title, published }: GoldNumbers) =>
    checkNumbers(text, { title, published }, record).map(({ start, end, note, verdict }) => ({ start, end, note, verdict }))
  return Object.fromEntries(cases.map((each) => [each.id, found(each)]))
}
