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
  /** Where the text was read, if not with its publisher: "read in a copy at WBHM". */
  readonly readAt: string | null
  /** Said only of reports at second hand and of little-known sites. */
  readonly tier: string | null
  /** An address to follow, `null` where there is none or it cannot be trusted on the way. */
  readonly url: string | null
}

/** Hosts of governments and their embassies that are still served without encryption. */
const OFFICIAL_HOST = /(^|\.)(gov|gov\.cn|china-embassy\.org)$/

/** Over plain http anyone on the way may change a page: it is a link only where a government's own host offers nothing better. */
function linkOf(url: string | undefined): string | null {
  const [, scheme, host = ''] = /^(https?):\/\/([\w.-]+)(?=[:/?#]|$)/.exec(url ?? '') ?? []
  return url !== undefined && (scheme === 'https' || (scheme === 'http' && OFFICIAL_HOST.test(host))) ? url : null
}

function tierInWords(tier: Source['tier']): string | null {
  switch (tier) {
    case 'primary':
    case 'official text elsewhere':
    case 'news report':
      return null
    case 'secondary':
      return 'reporting at second hand'
    case 'weak':
      return 'little-known source'
  }
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
  if (source === undefined)
    return { publisher: 'details did not load', kind: null, title: null, date: null, readAt: null, tier: null, url: null }
  return {
    publisher: publisherInWords(source),
    kind: kindInWords(source),
    title: source.title ?? null,
    date: dateInWords(source.published),
    readAt: source.readAt === undefined ? null : `read in a copy at ${source.readAt}`,
    tier: tierInWords(source.tier),
    url: linkOf(source.url),
  }
}
