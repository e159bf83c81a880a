/** A pack of notes on any subject as a corpus: `{"notes":[{"id","kind":"claim","title"?,"statement","text"?,"date"?}]}`. */

import type { Corpus } from '../../core/corpus.ts'
import type { Claim, IsoDate, NoteId, SourceId } from '../../core/note.ts'
import { PASSAGE_LIMIT } from '../../core/passage.ts'
import { isRecord, readJson, UsageError } from './gold.ts'

/** One note of a pack, as it stands in the file. */
export interface PackNote {
  readonly id: string
  readonly statement: string
  readonly title?: string
  readonly text?: string
  readonly date?: string
}

const SOURCE = 'pack' as SourceId
/** A note without a date stands in no year. */
const UNDATED = '0000' as IsoDate

const asClaim = ({ id, statement, date }: PackNote): Claim => ({
  id: id as NoteId,
  kind: 'claim',
  source: SOURCE,
  statement,
  date: { from: (date as IsoDate | undefined) ?? UNDATED, precision: date === undefined ? 'about' : 'day', basis: 'stated' },
  subjects: [],
  caveats: [],
  relations: [],
  attribution: [],
})

/** The notes as a corpus; a title and a text are further wordings of the claim. */
export function packCorpus(notes: readonly PackNote[]): Corpus {
  const wordings = ({ title, text }: PackNote) =>
    [title, text?.slice(0, PASSAGE_LIMIT)].filter((each) => each !== undefined && each.trim() !== '')
  return {
    notes: notes.map(asClaim),
    sources: [],
    cues: Object.fromEntries(notes.map((note) => [note.id, wordings(note)] as const)) as Corpus['cues'],
    standing: {},
  }
}

const isOptionalText = (value: unknown) => value === undefined || value === null || typeof value === 'string'

function packNote(value: unknown, where: string): PackNote {
  if (!isRecord(value) || typeof value['id'] !== 'string' || typeof value['statement'] !== 'string') {
    throw new UsageError(`${where} needs a text "id" and a text "statement"`)
  }
  const { id, statement, title, text, date } = value
  for (const [name, optional] of Object.entries({ title, text, date })) {
    if (!isOptionalText(optional)) throw new UsageError(`${where}: "${name}" is no text`)
  }
  const given = { title, text, date }
  const texts = Object.fromEntries(Object.entries(given).filter(([, each]) => typeof each === 'string'))
  return { id, statement, ...texts }
}

/** Reads a pack. @throws UsageError where it cannot be read, has another shape or an id twice. */
export function readPack(file: string): Corpus {
  const value = readJson(file)
  const list = isRecord(value) ? value['notes'] : undefined
  if (!Array.isArray(list)) throw new UsageError(`${file} has no list named notes`)
  const notes = list.map((note, at) => packNote(note, `${file}: notes[${at}]`))
  const seen = new Set<string>()
  for (const { id } of notes) {
    if (seen.has(id)) throw new UsageError(`${file} has two notes with the id ${id}`)
    seen.add(id)
  }
  return packCorpus(notes)
}
