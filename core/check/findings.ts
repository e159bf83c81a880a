/** What the checks say of a passage, as the lines that a card shows. */

import type { Corpus } from '../corpus.ts'
import type { Finding, WordingPart } from '../finding.ts'
import type { Note, NoteId, Quote } from '../note.ts'
import type { PageFacts } from '../reading.ts'
import { checkNumbers } from './numbers/check-numbers.ts'
import { numberFindingInWords } from './numbers/finding-words.ts'
import type { NumberRecord } from './numbers/record.ts'
import { checkQuotations, type QuotationFinding } from './quotations/check.ts'
import type { Difference } from './quotations/differences.ts'
import { quotationFindingInWords } from './quotations/words.ts'

/** What passages are compared with. */
export interface CheckRecord {
  readonly corpus: Corpus
  readonly numbers: NumberRecord
}

const at = (text: string, { start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)

function partOf(difference: Difference, text: string, record: string): WordingPart {
  switch (difference.kind) {
    case 'kept':
      return { kind: 'kept', text: at(text, difference.page) }
    case 'inserted':
      return { kind: 'inserted', text: at(text, difference.page) }
    case 'leftOut':
      return { kind: 'left-out', text: at(record, difference.record) }
    case 'changed':
      return { kind: 'changed', text: at(text, difference.page), onRecord: at(record, difference.record) }
  }
}

function quotationLine(found: QuotationFinding, note: Quote, text: string, page: string, publisher: string): Finding {
  const { heading, inMarks } = quotationFindingInWords(found.verdict, { note, publisher, page })
  const { start, end } = found
  const finding = { kind: 'quotation', start, end, note: note.id } as const
  if (found.verdict === 'exact') return { ...finding, line: `${heading}.` }
  // Each translation words a quotation anew: a copy's words are shown, and compared with nobody's.
  if (!inMarks) return { ...finding, line: `${heading}: ${note.text}` }
  return { ...finding, line: `${heading}:`, detail: found.differences.map((difference) => partOf(difference, text, note.text)) }
}

/** The findings of one passage in the order of its text; empty where nothing is on record or the checks are unsure. */
export function findingsIn(text: string, page: PageFacts, { corpus, numbers }: CheckRecord): readonly Finding[] {
  const noteOf = (id: NoteId): Note | undefined => corpus.notes.find((note) => note.id === id)
  const quotations = checkQuotations(text, corpus).flatMap((found) => {
    const note = noteOf(found.note)
    const publisher = corpus.sources.find(({ id }) => id === note?.source)?.publisher ?? ''
    return note?.kind === 'quote' ? [quotationLine(found, note, text, page.site, publisher)] : []
  })
  const figures = checkNumbers(text, page, numbers)
    // That another thing was counted tells a reader nothing of the number at hand.
    .filter(({ verdict }) => verdict !== 'other-thing')
    .map((found): Finding => ({ kind: 'number', start: found.start, end: found.end, line: numberFindingInWords(found), note: found.note }))
  return [...quotations, ...figures].sort((a, b) => a.start - b.start)
}
