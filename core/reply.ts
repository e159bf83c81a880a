/** The background's answers: rankings by passage, and each note once with all that its card shows. */

import type { Librarian } from './librarian.ts'
import type { NoteId, RelationKind } from './note.ts'
import type { Passage } from './passage.ts'
import type { NoteBundle, PassageNotes } from './ranked-note.ts'

/** Relations whose other end a card shows beside the note. */
const SHOWN_RELATIONS: ReadonlySet<RelationKind> = new Set(['conflictsWith', 'answeredBy', 'answers', 'supersededBy'])

/** The notes of these ids together with those that their cards show as the other side or as newer. */
export function bundleAround(librarian: Librarian, ids: readonly NoteId[]): NoteBundle {
  const { notes } = librarian.bundle(ids)
  const related = Object.values(notes).flatMap(({ relations }) =>
    relations.filter(({ kind }) => SHOWN_RELATIONS.has(kind)).map(({ to }) => to),
  )
  return librarian.bundle([...new Set([...ids, ...related])])
}

/** The notes for each passage, in the order asked, and a bundle that holds every note named. */
export function answerPassages(
  librarian: Librarian,
  passages: readonly Passage[],
): { readonly passages: readonly PassageNotes[]; readonly bundle: NoteBundle } {
  const answers = passages.map((passage) => librarian.notesFor(passage))
  const ids = answers.flatMap(({ fitting, general }) => [...fitting.map(({ id }) => id), ...general])
  return { passages: answers, bundle: bundleAround(librarian, [...new Set(ids)]) }
}
