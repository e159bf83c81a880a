/** A record of invented people: the Nonesuch pack. */

import type { Corpus } from '../../../core/corpus.ts'
import type { IsoDate, NoteId, Quote, SourceId, Speaker } from '../../../core/note.ts'

const quote = (id: string, text: string, speaker: Speaker, wording: Quote['wording'] = 'original', source = 'src-900'): Quote => ({
  id: id as NoteId,
  kind: 'quote',
  source: source as SourceId,
  statement: 'An invented statement.',
  date: { from: '2020-01-02' as IsoDate, precision: 'day', basis: 'stated' },
  subjects: [],
  caveats: [],
  relations: [],
  text,
  speaker,
  wording,
})

const VEXWORTH: Speaker = { name: 'Orla Vexworth', role: 'harbor master', organisation: 'Port Nonesuch Harbor Board', country: 'Ruritania' }
const TALLOW: Speaker = { name: 'Phineas Tallow', role: 'senator', organisation: 'Senate of Ruritania', country: 'Ruritania' }
const BOARD: Speaker = { organisation: 'Ruritanian Board of Health (RBH)', country: 'Ruritania' }

export const lanterns = quote(
  '900-q01',
  'The lanterns along the quay were dimmed by the harbor council in order to spare the migrating herons, and nobody has complained.',
  VEXWORTH,
)
export const fog = quote('900-q02', 'velvet fog', VEXWORTH)
export const ferry = quote(
  '901-q01',
  'The premier [Drury] promised U.S. envoys a cheaper ferry (the old one) – whether it takes 20 percent or 80 percent of the budget … We will hold him to it.',
  TALLOW,
)
export const wells = quote('902-q01', 'poisoned wells were found at an alarming rate throughout the valley', BOARD, 'retranslated')

export const corpus: Corpus = {
  notes: [lanterns, fog, ferry, wells],
  sources: [],
  cues: {},
  standing: {},
} as unknown as Corpus
