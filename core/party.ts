/** Whose statement a note is, in a few words for headings: a person, a body, or only the outlet that reported it. */

import { shortNameOf } from './byline.ts'
import type { Note, Source } from './note.ts'

/** Whether nobody is named but the outlet itself, which reports and takes no side. */
function isOnlyReported(note: Note, source: Source | undefined): boolean {
  if (note.kind === 'quote' || note.kind === 'statistic' || note.speaker !== undefined || source === undefined) return false
  return note.attribution[0] === source.publisher && source.kind !== 'government' && source.kind !== 'intergovernmental'
}

/** "Hua Chunying (China)", "US Postal Service", "as reported by CNN". */
export function partyOf(note: Note, source: Source | undefined): string {
  // Of several that are named together the first speaks for the others.
  const name = shortNameOf(note, source?.publisher ?? '').split(';')[0] ?? ''
  if (isOnlyReported(note, source)) return `as reported by ${name}`
  const country = note.speaker?.name === undefined ? undefined : note.speaker.country
  return country === undefined || name.includes(country) ? name : `${name} (${country})`
}
