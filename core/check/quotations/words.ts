/** What the quotation check says to readers: how wordings differ, never which is right. */

import { shortNameOf } from '../../byline.ts'
import type { Quote } from '../../note.ts'
import type { QuotationVerdict } from './judge.ts'

export interface QuotationWords {
  readonly heading: string
  /** Whether the record's words may stand in quotation marks: not those of a translated copy. */
  readonly inMarks: boolean
}

/** The two texts that are compared, by name. */
export interface Compared {
  readonly note: Quote
  /** Publisher of the source that the note is from. */
  readonly publisher: string
  /** What the page is called: its site or publisher. */
  readonly page: string
}

function heading(verdict: QuotationVerdict, { note, publisher, page }: Compared): string {
  const isCopy = note.wording === 'retranslated'
  switch (verdict) {
    case 'exact':
      return isCopy ? `The same words in a translated copy (${publisher})` : `The same words on record (${publisher})`
    case 'shortened':
      return isCopy ? `Part of the words in a translated copy (${publisher})` : `Part of the words on record (${publisher})`
    case 'altered':
      // Each translation words a quotation anew, so a copy shows nothing about the page's words.
      return isCopy
        ? 'Worded differently in a translated copy'
        : `Worded differently from the record (this page: ${page}; record: ${publisher})`
    case 'attributed-to-another':
      return `Attributed to another speaker here; on record as from ${shortNameOf(note, publisher)} (${publisher})`
  }
}

/** A finding in readers' words. */
export function quotationFindingInWords(verdict: QuotationVerdict, compared: Compared): QuotationWords {
  return { heading: heading(verdict, compared), inMarks: compared.note.wording !== 'retranslated' }
}
