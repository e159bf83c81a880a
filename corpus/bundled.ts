/** The corpus that ships with the extension: one line a source here, the facts in the JSON files beside it. */

import type { Corpus, Series } from '../core/corpus.ts'
import type { Note, NoteId, Source } from '../core/note.ts'
import cues000 from './cues/000.json' with { type: 'json' }
import cues001 from './cues/001.json' with { type: 'json' }
import cues002 from './cues/002.json' with { type: 'json' }
import cues003 from './cues/003.json' with { type: 'json' }
import cues004 from './cues/004.json' with { type: 'json' }
import notes000 from './notes/000.json' with { type: 'json' }
import notes001 from './notes/001.json' with { type: 'json' }
import notes002 from './notes/002.json' with { type: 'json' }
import notes003 from './notes/003.json' with { type: 'json' }
import notes004 from './notes/004.json' with { type: 'json' }
import series from './series.json' with { type: 'json' }
import sources from './sources.json' with { type: 'json' }
import standing from './standing.json' with { type: 'json' }

/** The note files as they stand on disk, unchecked; `check.ts` reads them. */
export const NOTE_FILES: Readonly<Record<string, unknown>> = {
  'notes/000.json': notes000,
  'notes/001.json': notes001,
  'notes/002.json': notes002,
  'notes/003.json': notes003,
  'notes/004.json': notes004,
}
export const SOURCES_FILE: unknown = sources
export const CUES: Readonly<Record<NoteId, readonly string[]>> = { ...cues000, ...cues001, ...cues002, ...cues003, ...cues004 }
export const SERIES = series as unknown as readonly Series[]

/** The bundled corpus. Its shape is checked when the extension is built and in the tests, so that no schema ships. */
export const bundledCorpus: Corpus = {
  notes: [notes000, notes001, notes002, notes003, notes004].flatMap((file) => file.notes as unknown as readonly Note[]),
  sources: sources as unknown as readonly Source[],
  cues: CUES,
  standing: standing as unknown as Corpus['standing'],
}
