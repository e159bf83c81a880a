import { describe, expect, it } from 'vitest'
import { type QuotationReport, quotationScores } from '../../../tools/eval/quotation-scores.ts'

const entry = (start: number, verdict: string, more = {}) => ({ start, end: start + 10, note: 'a', verdict, ...more })
const report = (start: number, verdict: string, note = 'a'): QuotationReport => ({ start, end: start + 5, note, verdict })
const score = (expected: readonly ReturnType<typeof entry>[], reports: readonly QuotationReport[]) =>
  quotationScores([{ id: 'x', text: '', expected }], { x: reports })

describe('the scores of the quotation check', () => {
  it('counts a wrong verdict as found and not as judged', () => {
    const { found, judged } = score([entry(0, 'exact')], [report(0, 'altered')])
    expect([found.precision, found.recall, judged.precision, judged.recall]).toEqual([1, 1, 0, 0])
  })

  it('is neutral about a second report on one entry, and about an optional entry judged right', () => {
    const { judged } = score(
      [entry(0, 'exact'), entry(20, 'exact', { optional: true })],
      [report(0, 'exact'), report(4, 'shortened'), report(20, 'exact')],
    )
    expect([judged.right, judged.counted, judged.required]).toEqual([1, 1, 1])
  })

  it('counts an optional entry judged amiss, another note, and any report where nothing relates', () => {
    expect(score([entry(0, 'exact', { optional: true })], [report(0, 'altered')]).judged.counted).toBe(1)
    expect(score([entry(0, 'exact')], [report(0, 'exact', 'b')]).judged).toMatchObject({ right: 0, counted: 1, recall: 0 })
    expect(score([], [report(0, 'exact')])).toMatchObject({ emptyCases: 1, falseAlarms: 1, judged: { precision: 0 } })
  })
})
