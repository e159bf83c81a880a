/** Every state of the card that a reader can meet, as data. */

import { createLibrarian } from '../core/librarian.ts'
import type { Topic } from '../core/mention.ts'
import type { NoteId } from '../core/note.ts'
import type { PopoverSubject } from '../core/popover-view.ts'
import type { NoteBundle, Reason } from '../core/ranked-note.ts'
import { bundleAround } from '../core/reading.ts'
import { bundledCorpus, SERIES } from '../corpus/bundled.ts'
import { testBundle, testFindingShortened, testFindings } from './test-pack.ts'

export interface GalleryState {
  /** File name of its picture. */
  readonly name: string
  readonly title: string
  readonly subject: PopoverSubject
  readonly place?: { readonly index: number; readonly count: number }
  /** Buttons and summaries that are pressed once it stands, by the beginning of their text, in order. */
  readonly press?: readonly string[]
  /** The browser refuses to copy. */
  readonly copyFails?: boolean
}

const librarian = createLibrarian(bundledCorpus)

/** Real notes with what their cards need, series included. */
const realBundle = (ids: readonly NoteId[]): NoteBundle => bundleAround(librarian, ids, SERIES)

interface Wanted {
  readonly surface: string
  readonly topic: Topic
  readonly reason?: string
  readonly fitting?: readonly string[]
  readonly general?: readonly string[]
  readonly reasons?: readonly Reason[]
  readonly pageDate: string | null
}

function real({ surface, topic, reason = 'its own name', fitting = [], general = [], reasons = [], pageDate }: Wanted): PopoverSubject {
  const ids = [...fitting, ...general].map((id) => id as NoteId)
  return {
    surface,
    topic,
    reason,
    notes: {
      fitting: fitting.map((id, place) => ({ id: id as NoteId, score: 9 - place, reasons: place === 0 ? reasons : [] })),
      general: ids.slice(fitting.length),
    },
    bundle: realBundle(ids),
    pageSpeaksOfSubject: true,
    pageDate,
  }
}

function invented(surface: string, fitting: readonly string[], more: Partial<PopoverSubject> = {}): PopoverSubject {
  return { ...real({ surface, topic: 'precursor', fitting, pageDate: '2021-06-15' }), bundle: testBundle, ...more }
}

const answered = real({
  surface: 'China',
  topic: 'china',
  fitting: ['001-q01', '001-c11', '003-q02'],
  reasons: [
    { kind: 'speaker', name: 'Yu Haibin' },
    { kind: 'words', words: ['evidence', 'most'] },
  ],
  pageDate: '2018-02-14',
})
const deaths = real({
  surface: 'fentanyl',
  topic: 'fentanyl',
  fitting: ['001-s09'],
  reasons: [{ kind: 'number', number: '66,000' }],
  pageDate: '2018-09-06',
})

export const STATES: readonly GalleryState[] = [
  { name: 'both-sides', title: 'A quotation and the other side', subject: answered, place: { index: 2, count: 14 } },
  { name: 'since-then', title: 'A provisional figure, what came since, its series', subject: deaths },
  {
    name: 'both-agree',
    title: 'Both governments say so',
    subject: real({ surface: 'China', topic: 'china', fitting: ['017-e01', '014-s01'], pageDate: '2024-02-01' }),
    press: ['Figure'],
  },
  {
    name: 'years',
    title: 'Years: a gap between final and provisional counts',
    subject: real({ surface: 'fentanyl', topic: 'fentanyl', fitting: ['045-s01'], pageDate: '2025-06-01' }),
    press: ['Table'],
  },
  {
    name: 'steps',
    title: 'A state that holds until the next: steps',
    subject: real({ surface: 'fentanyl', topic: 'fentanyl', fitting: ['007-s04'], pageDate: '2017-11-08' }),
  },
  { name: 'timeline', title: 'The statements in the order of time', subject: answered, press: ['Timeline'] },
  { name: 'more', title: 'More: forms to copy, and “not this”', subject: answered, press: ['More'] },
  { name: 'muted-note', title: 'A note muted on this site, undoable', subject: answered, press: ['More', 'on this site'] },
  { name: 'copy-refused', title: 'Copying refused', subject: deaths, press: ['Copy citation'], copyFails: true },
  {
    name: 'translated',
    title: 'Words that reached us through a translation',
    subject: real({ surface: 'precursor chemicals', topic: 'precursor', fitting: ['003-q02', '003-s06'], pageDate: '2023-02-03' }),
  },
  {
    name: 'event',
    title: 'An event with accused people: status and date',
    subject: real({ surface: 'fentanyl', topic: 'fentanyl', fitting: ['002-e02'], pageDate: '2017-10-20' }),
  },
  {
    name: 'general',
    title: 'General notes, on a page without a date',
    subject: real({
      surface: 'fentanol',
      topic: 'fentanyl',
      reason: 'a misspelling of fentanyl',
      general: ['003-s04', '003-s05', '001-s03'],
      pageDate: null,
    }),
  },
  { name: 'nothing', title: 'Nothing on record', subject: real({ surface: 'NPP', topic: 'precursor', pageDate: '2022-01-01' }) },
  {
    name: 'off-subject',
    title: 'A page that does not speak of drugs',
    subject: { ...real({ surface: 'China', topic: 'china', fitting: ['002-q02'], pageDate: '2019-05-05' }), pageSpeaksOfSubject: false },
    press: ['More'],
  },
  {
    name: 'findings',
    title: 'Number and wording beside the record (invented)',
    subject: invented('umbrellas', ['999-s05'], { findings: testFindings }),
  },
  {
    name: 'shortened',
    title: 'A shortened quotation (invented)',
    subject: invented('umbrella', ['999-q01'], { findings: testFindingShortened }),
  },
  {
    name: 'plot',
    title: 'A picture with gap, bounds and provisional point, its table open (invented)',
    subject: invented('umbrellas', ['999-s03']),
    press: ['Table'],
  },
  { name: 'muted-term', title: 'Words muted everywhere, undoable', subject: deaths, press: ['anywhere'] },
]
