/** Why a note fits a passage, in a few words. */

import type { Reason } from './ranked-note.ts'

const WORDS_SHOWN = 4
const list = new Intl.ListFormat('en', { type: 'conjunction' })

function reasonInWords(reason: Reason): string | null {
  switch (reason.kind) {
    case 'words':
      return reason.words.length === 0 ? null : list.format(reason.words.slice(0, WORDS_SHOWN).map((word) => `“${word}”`))
    case 'number':
      return `the number ${reason.number}`
    case 'speaker':
      return `the name ${reason.name}`
    case 'quotation':
      // The quotation itself stands on the card: saying it again would only take room.
      return 'words of the quotation'
    case 'period':
      return `the time, ${reason.label}`
    case 'relation':
      return null
  }
}

/** "Shared with the passage: the number 66,000; “overdose” and “deaths”"; `null` where nothing can be shown. */
export function reasonsInWords(reasons: readonly Reason[]): string | null {
  const words = reasons.map(reasonInWords).filter((part) => part !== null)
  return words.length === 0 ? null : `Shared with the passage: ${[...new Set(words)].join('; ')}`
}
