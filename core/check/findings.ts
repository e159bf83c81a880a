/** What the checks say of a passage, as the lines that a card shows. */

import type { Corpus } from '../corpus.ts'
import type { Finding, WordingPart } from '../finding.ts'
import type { Note, NoteId, Quote } from '../note.ts'
import type { RankedNote } from '../ranked-note.ts'
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

/** Counts below this ("two chemicals") are seldom what a passage is about. */
const TELLING_FIGURE = 10

function isTelling(note: Note | undefined): boolean {
  if (note?.kind !== 'statistic' || note.figure.shape === 'words') return false
  return (note.figure.shape === 'number' ? note.figure.value : note.figure.high) >= TELLING_FIGURE
}

/** A figure below these places is not what its passage is about. */
const FIGURES_LOOKED_AT = 3

/** What the checks make of a passage. */
export interface Checked {
  /** In the order of the text; empty where nothing is on record or the checks are unsure. */
  readonly findings: readonly Finding[]
  readonly onRecord: OnRecord
}

/** Notes of the very quotations and figures that a passage gives, whatever it makes of them. */
export interface OnRecord {
  readonly quotations: readonly NoteId[]
  readonly figures: readonly NoteId[]
}

/** Sets the numbers and quotations of a passage beside those on record. */
export function checkPassage(text: string, page: PageFacts, { corpus, numbers }: CheckRecord): Checked {
  const noteOf = (id: NoteId): Note | undefined => corpus.notes.find((note) => note.id === id)
  const quotations = checkQuotations(text, corpus).flatMap((found) => {
    const note = noteOf(found.note)
    const publisher = corpus.sources.find(({ id }) => id === note?.source)?.publisher ?? ''
    return note?.kind === 'quote' ? [quotationLine(found, note, text, page.site, publisher)] : []
  })
  // That another thing was counted tells a reader nothing of the number at hand.
  const figures = checkNumbers(text, page, numbers).filter(({ verdict }) => verdict !== 'other-thing')
  const lines = figures.map(
    (found): Finding => ({
      kind: 'number',
      start: found.start,
      end: found.end,
      line: numberFindingInWords(found),
      note: found.note,
    }),
  )
  const samePeriod = figures.filter(({ verdict, note }) => verdict !== 'another-period' && isTelling(noteOf(note))).map(({ note }) => note)
  return {
    findings: [...quotations, ...lines].sort((a, b) => a.start - b.start),
    onRecord: { quotations: [...new Set(quotations.flatMap(({ note }) => note ?? []))], figures: [...new Set(samePeriod)] },
  }
}

/**
 * A ranking with what the passage itself gives put first, in at most `limit` places: each quotation,
 * and of the figures those that rank high anyway, since a number may be a passage's least concern.
 */
export function onRecordFirst(ranked: readonly RankedNote[], { quotations, figures }: OnRecord, limit: number): readonly RankedNote[] {
  const high = new Set(ranked.slice(0, FIGURES_LOOKED_AT).map(({ id }) => id))
  const onRecord = [...quotations, ...figures.filter((id) => high.has(id) && !quotations.includes(id))]
  const best = ranked[0]?.score ?? 1
  const first = onRecord.map((id) => ({ ...(ranked.find((note) => note.id === id) ?? { id, reasons: [] }), score: best }))
  return [...first, ...ranked.filter(({ id }) => !onRecord.includes(id))].slice(0, limit)
}
