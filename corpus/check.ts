/** Checks the bundled corpus: its shape by the schema, and what no schema sees, the ties between its parts. */

import * as v from 'valibot'
import { type NoteId, RELATION_MIRRORS } from '../core/note.ts'
import { bundledCorpus, CUES, NOTE_FILES, SERIES, SOURCES_FILE } from './bundled.ts'
import { seriesFaults } from './check-series.ts'
import { nameSchema, notesFileSchema, seriesSchema, sourceSchema } from './schema.ts'

/** One fault, ready to print: the file, the note's id where there is one, the field, and what is wrong. */
type Fault = string

const fieldOf = (issue: v.BaseIssue<unknown>, from: number): string =>
  (issue.path ?? [])
    .slice(from)
    .map(({ key }) => String(key))
    .join('.')

/** Faults in the shape of a file that is a list, each with the place in it. */
function listFaults(file: string, what: string, schema: v.GenericSchema, data: unknown): readonly Fault[] {
  const parsed = v.safeParse(v.array(schema), data)
  if (parsed.success) return []
  return parsed.issues.map((issue) => `corpus/${file}: ${what} ${Number(issue.path?.[0]?.key) + 1}: ${fieldOf(issue, 1)}: ${issue.message}`)
}

function shapeFaults(): readonly Fault[] {
  const faults: Fault[] = []
  for (const [file, data] of Object.entries(NOTE_FILES)) {
    const parsed = v.safeParse(notesFileSchema, data)
    if (parsed.success) continue
    for (const issue of parsed.issues) {
      const place = Number(issue.path?.[1]?.key)
      const id = (data as { readonly notes?: readonly { readonly id?: string }[] }).notes?.[place]?.id ?? `note ${place + 1}`
      faults.push(`corpus/${file}: ${id}: ${fieldOf(issue, 2) || 'note'}: ${issue.message}`)
    }
  }
  faults.push(
    ...listFaults('sources.json', 'source', sourceSchema, SOURCES_FILE),
    ...listFaults('series.json', 'series', seriesSchema, SERIES),
    ...listFaults('names.json', 'name', nameSchema, bundledCorpus.names),
  )
  return faults
}

function tieFaults(): readonly Fault[] {
  const faults: Fault[] = []
  const notes = new Map(bundledCorpus.notes.map((note) => [note.id, note]))
  const sources = new Set(bundledCorpus.sources.map(({ id }) => id))
  const owner = new Map<NoteId, NoteId>()
  for (const note of bundledCorpus.notes) {
    for (const id of [note.id, ...(note.alsoIn ?? [])]) {
      const other = owner.get(id)
      if (other !== undefined) faults.push(`${note.id}: ${id} is already ${other === id ? 'a note' : `merged into ${other}`}`)
      owner.set(id, note.id)
    }
    if (!sources.has(note.source)) faults.push(`${note.id}: source: ${note.source} is not in sources.json`)
    const seen = new Set<NoteId>()
    for (const { kind, to } of note.relations) {
      const mirror = RELATION_MIRRORS[kind]
      if (to === note.id) faults.push(`${note.id}: relations: ${kind} points to itself`)
      if (seen.has(to)) faults.push(`${note.id}: relations: ${to} stands twice`)
      seen.add(to)
      const target = notes.get(to)
      if (target === undefined) faults.push(`${note.id}: relations: ${kind} ${to}: no such note`)
      else if (!target.relations.some((back) => back.to === note.id && back.kind === mirror)) {
        faults.push(`${note.id}: relations: ${kind} ${to} lacks its mirror "${mirror} ${note.id}" in ${to}`)
      }
    }
  }
  for (const id of Object.keys(CUES)) if (!notes.has(id as NoteId)) faults.push(`cues: ${id}: no such note`)
  for (const [entry, ids] of Object.entries(bundledCorpus.standing)) {
    for (const id of ids) if (!notes.has(id)) faults.push(`standing.json: ${entry}: ${id}: no such note`)
  }
  return [...faults, ...seriesFaults(SERIES, notes)]
}

/** Every fault of the bundled corpus; empty where it is sound. */
export function corpusFaults(): readonly Fault[] {
  const shape = shapeFaults()
  // Ties can only be followed in notes that have the right shape.
  return shape.length > 0 ? shape : tieFaults()
}

/** Throws with one line a fault, so that no build carries an unsound corpus. */
export function assertCorpus(): void {
  const faults = corpusFaults()
  if (faults.length > 0) throw new Error(`The corpus has ${faults.length} fault(s):\n${faults.join('\n')}`)
}
