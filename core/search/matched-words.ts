/** Which words of a note a query found, so that a list can mark them. */

import type { Field } from '../rank/fields.ts'
import type { IndexedNote } from '../rank/index-notes.ts'
import type { Sought } from './query-words.ts'

/** Cues are never shown, so their words are not marked. */
const SHOWN_FIELDS: readonly Field[] = ['statement', 'quotation', 'speaker', 'figure']

/** Words of the note, folded, that satisfy something sought; each once, in order of the text. */
export function matchedWords(note: IndexedNote, sought: readonly Sought[]): readonly string[] {
  const found = new Set<string>()
  for (const field of SHOWN_FIELDS) {
    for (const { key, word } of note.fields[field]) if (sought.some(({ keys }) => keys.has(key))) found.add(word)
  }
  return [...found]
}
