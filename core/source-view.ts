/** The line that says where a note was printed. */

import { dateInWords } from './date-words.ts'
import type { Source } from './note.ts'

export interface SourceView {
  /** "Associated Press", "probably APD News". */
  readonly publisher: string
  /** Named only where the reader should weigh it: state media and official publications. */
  readonly kind: string | null
  readonly title: string | null
  readonly date: string | null
  /** Only an https address. */
  readonly url: string | null
}

function kindInWords(source: Source): string | null {
  switch (source.kind) {
    case 'state media':
      return `state media, ${source.country}`
    case 'government':
      return `official, ${source.country}`
    case 'intergovernmental':
      return 'intergovernmental body'
    case 'newspaper':
    case 'wire':
    case 'specialist press':
    case 'broadcaster':
      return null
  }
}

/** The publisher as far as it is known: "probably APD News". */
export function publisherInWords(source: Source): string {
  return source.publisherBasis === 'probable' ? `probably ${source.publisher}` : source.publisher
}

/** The source as a card shows it; an absent one says so. */
export function sourceViewOf(source: Source | undefined): SourceView {
  if (source === undefined) return { publisher: 'details did not load', kind: null, title: null, date: null, url: null }
  return {
    publisher: publisherInWords(source),
    kind: kindInWords(source),
    title: source.title ?? null,
    date: dateInWords(source.published),
    url: source.url?.startsWith('https://') === true ? source.url : null,
  }
}
