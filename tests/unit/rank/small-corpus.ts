/** Notes made up for the tests, so that the laws of the ranking do not lean on the bundled corpus. */

import type { Corpus } from '../../../core/corpus.ts'
import type { Claim, IsoDate, Note, NoteId, Quote, SourceId, Statistic } from '../../../core/note.ts'
import type { Passage } from '../../../core/passage.ts'

const date = { from: '2018-05-01' as IsoDate, precision: 'day', basis: 'stated' } as const

export const noteId = (id: string) => id as NoteId

const base = (id: string, statement: string) => ({
  id: noteId(id),
  source: 'src-900' as SourceId,
  statement,
  date,
  subjects: ['fentanyl'] as const,
  caveats: [],
  relations: [],
})

export const claim = (id: string, statement: string): Claim => ({ ...base(id, statement), kind: 'claim', attribution: ['Test Wire'] })

export const quote = (id: string, statement: string, text: string): Quote => ({
  ...base(id, statement),
  kind: 'quote',
  text,
  speaker: { name: 'Ada Lindqvist', role: 'inspector', organisation: 'Harbour Police' },
  wording: 'original',
})

export const deaths = (id: string, statement: string, value: number): Statistic => ({
  ...base(id, statement),
  kind: 'statistic',
  figure: { shape: 'number', value },
  comparator: 'about',
  unit: 'deaths',
  counted: 'deaths from overdoses',
  place: 'Norland',
  period: null,
  status: 'reported',
  attribution: ['Health Office'],
})

export const SMALL_NOTES: readonly Note[] = [
  quote(
    '900-q01',
    'Inspector Ada Lindqvist described how fentanyl is hidden in the post.',
    'Every envelope we open teaches us how little powder it takes to fool a scanner.',
  ),
  claim('900-c01', 'Inspectors said that scanners often miss fentanyl powder in envelopes.'),
  claim('900-c02', 'Laboratories change the molecule of fentanyl to stay outside the list of banned drugs.'),
  claim('900-c03', 'Diplomats asked for joint patrols against cartels that buy precursors.'),
  deaths('900-s01', 'Overdoses killed about 66,000 people in Norland in one year.', 66_000),
  deaths('900-s02', 'Overdoses killed about 12,500 people in Norland in another year.', 12_500),
]

export const corpusOf = (notes: readonly Note[], cues: Corpus['cues'] = {}): Corpus => ({
  notes,
  sources: [],
  cues,
  standing: { fentanyl: notes.slice(0, 1).map(({ id }) => id) },
})

export const passageOf = (text: string, more: Partial<Passage> = {}): Passage => ({
  text,
  focus: null,
  topic: 'fentanyl',
  entry: 'fentanyl',
  title: '',
  published: null,
  ...more,
})
