/** Which series belong to a set of notes, so that an answer can carry them. */

import type { Series } from '../corpus.ts'
import type { NoteId } from '../note.ts'

/** The series that hold any of these notes. */
export function seriesWith(ids: readonly NoteId[], all: readonly Series[]): readonly Series[] {
  const wanted = new Set(ids)
  return all.filter(({ points }) => points.some(({ note }) => wanted.has(note)))
}
