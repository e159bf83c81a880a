/** Which words of a note a query found, so that a list can mark them. */

import type { Note } from '../note.ts'
import { type Field, fieldsOf } from '../rank/fields.ts'
import type { NoteIndex } from '../rank/index-notes.ts'
import { termsOf } from '../rank/terms.ts'
import type { Sought } from './query-words.ts'

/** Cues are never shown, so their words are not marked. */
const SHOWN_FIELDS: readonly Field[] = ['statement', 'quotation', 'speaker', 'figure']

/** Words of the note, folded, that satisfy something sought; each once, in order of the text. */
export function matchedWords(index: NoteIndex, note: Note, sought: readonly Sought[]): readonly string[] {
  const texts = fieldsOf(note, [])
  const found = new Set<string>()
  for (const field of SHOWN_FIELDS) {
    for (const { key, word } of termsOf(texts[field], index.matcher)) {
      const term = index.terms.get(key)
      if (term !== undefined && sought.some(({ terms }) => terms.has(term))) found.add(word)
    }
  }
  return [...found]
}
