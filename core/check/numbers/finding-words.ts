/** What a card says of a number: the article's and the record's side by side, and no judgement. */

import type { NumberFinding } from './check-numbers.ts'

function recordFor({ verdict, period, counted }: NumberFinding): string {
  switch (verdict) {
    case 'same':
    case 'differs':
      return period === null ? 'On record' : 'On record for that period'
    case 'another-period':
      return period === null ? 'On record' : `On record for another period (${period})`
    case 'other-thing':
      return `On record for another thing counted (${counted})`
  }
}

/** One line: "The article: nearly 70,000. On record for that period: more than 66,000 deaths (CDC, provisional)." */
export function numberFindingInWords(finding: NumberFinding): string {
  const { said, onRecord, by, isProvisional } = finding
  const basis = [by, isProvisional ? 'provisional' : ''].filter((part) => part !== '').join(', ')
  return `The article: ${said}. ${recordFor(finding)}: ${onRecord}${basis === '' ? '' : ` (${basis})`}.`
}
