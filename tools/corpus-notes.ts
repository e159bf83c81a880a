/** The bundled notes by id, for tools that show what the extension found. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Note, NoteId } from '../core/note.ts'
import { ROOT } from './programs.ts'

/** One file a source. */
interface NotesFile {
  readonly notes: readonly Note[]
}

/** All bundled notes; the build has checked them against their schema. */
export function bundledNotes(): ReadonlyMap<NoteId, Note> {
  const folder = join(ROOT, 'corpus', 'notes')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const notes = files.flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as NotesFile).notes)
  return new Map(notes.map((note) => [note.id, note]))
}
