/** The corpus that ships with the extension: one line a file here, the facts in the JSON files beside it. */

import type { Corpus, KnownName, Series } from '../core/corpus.ts'
import type { Note, NoteId, Source } from '../core/note.ts'
import cues000 from './cues/000.json' with { type: 'json' }
import cues001 from './cues/001.json' with { type: 'json' }
import cues002 from './cues/002.json' with { type: 'json' }
import cues003 from './cues/003.json' with { type: 'json' }
import cues004 from './cues/004.json' with { type: 'json' }
import cuesChina from './cues/record-china.json' with { type: 'json' }
import cuesCooperation from './cues/record-cooperation.json' with { type: 'json' }
import cuesDeaths from './cues/record-deaths.json' with { type: 'json' }
import cuesMeasures from './cues/record-measures.json' with { type: 'json' }
import cuesSupply from './cues/record-supply.json' with { type: 'json' }
import names from './names.json' with { type: 'json' }
import notes000 from './notes/000.json' with { type: 'json' }
import notes001 from './notes/001.json' with { type: 'json' }
import notes002 from './notes/002.json' with { type: 'json' }
import notes003 from './notes/003.json' with { type: 'json' }
import notes004 from './notes/004.json' with { type: 'json' }
import notesChina from './notes/record-china.json' with { type: 'json' }
import notesCooperation from './notes/record-cooperation.json' with { type: 'json' }
import notesDeaths from './notes/record-deaths.json' with { type: 'json' }
import notesMeasures from './notes/record-measures.json' with { type: 'json' }
import notesSupply from './notes/record-supply.json' with { type: 'json' }
import series from './series.json' with { type: 'json' }
import sources from './sources.json' with { type: 'json' }
import standing from './standing.json' with { type: 'json' }

interface NotesFile {
  readonly notes: readonly Note[]
}

/** The note files as they stand on disk, unchecked; `check.ts` reads them. */
export const NOTE_FILES: Readonly<Record<string, unknown>> = {
  'notes/000.json': notes000,
  'notes/001.json': notes001,
  'notes/002.json': notes002,
  'notes/003.json': notes003,
  'notes/004.json': notes004,
  'notes/record-china.json': notesChina,
  'notes/record-cooperation.json': notesCooperation,
  'notes/record-deaths.json': notesDeaths,
  'notes/record-measures.json': notesMeasures,
  'notes/record-supply.json': notesSupply,
}
export const SOURCES_FILE: unknown = sources
export const CUES: Readonly<Record<NoteId, readonly string[]>> = {
  ...cues000,
  ...cues001,
  ...cues002,
  ...cues003,
  ...cues004,
  ...cuesChina,
  ...cuesCooperation,
  ...cuesDeaths,
  ...cuesMeasures,
  ...cuesSupply,
}
export const SERIES = series as unknown as readonly Series[]

/** The bundled corpus. Its shape is checked when the extension is built and in the tests, so that no schema ships. */
export const bundledCorpus: Corpus = {
  notes: Object.values(NOTE_FILES as Readonly<Record<string, NotesFile>>).flatMap(({ notes }) => notes),
  sources: sources as unknown as readonly Source[],
  cues: CUES,
  standing: standing as unknown as Corpus['standing'],
  names: names as unknown as readonly KnownName[],
}
