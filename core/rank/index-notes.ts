/** The inverted index of a corpus: which notes hold a term, and how strongly. */

import type { Corpus } from '../corpus.ts'
import type { Note } from '../note.ts'
import { CONCEPTS } from './concept-table.ts'
import { type ConceptMatcher, createConceptMatcher } from './concepts.ts'
import { FIELDS, type Field, fieldsOf } from './fields.ts'
import { nameConcepts } from './name-concepts.ts'
import { type Term, termsOf } from './terms.ts'
import { FIELD_LENGTH_EFFECT, FIELD_WEIGHTS } from './weights.ts'

/** The distinct keys of one wording, with its length as a vector of rarities. */
export interface Wording {
  readonly keys: ReadonlySet<string>
  readonly length: number
}

export interface IndexedNote {
  readonly note: Note
  readonly fields: Readonly<Record<Field, readonly Term[]>>
  /** Each cue, the statement and the quotation by itself: every wording of the fact. */
  readonly wordings: readonly Wording[]
  /** Field-weighted frequency of every key of the note. */
  readonly frequencies: ReadonlyMap<string, number>
  /** Length of `frequencies` as a vector weighed by rarity. */
  readonly length: number
}

export interface Posting {
  /** Place in `notes`. */
  readonly at: number
  readonly frequency: number
}

export interface NoteIndex {
  readonly notes: readonly IndexedNote[]
  readonly places: ReadonlyMap<string, number>
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  readonly matcher: ConceptMatcher
  /** How much a key tells: 0 for one that every note holds. Unknown keys count as the rarest. */
  readonly rarity: (key: string) => number
}

function averageLengths(all: readonly Readonly<Record<Field, readonly Term[]>>[]): Readonly<Record<Field, number>> {
  const average = (field: Field) => {
    const filled = all.filter((fields) => fields[field].length > 0)
    return filled.reduce((sum, fields) => sum + fields[field].length, 0) / Math.max(1, filled.length)
  }
  return {
    statement: average('statement'),
    quotation: average('quotation'),
    cues: average('cues'),
    speaker: average('speaker'),
    figure: average('figure'),
    subjects: average('subjects'),
  }
}

function weighedFrequencies(
  fields: Readonly<Record<Field, readonly Term[]>>,
  averages: Readonly<Record<Field, number>>,
): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>()
  for (const field of FIELDS) {
    const effect = FIELD_LENGTH_EFFECT[field]
    const length = 1 - effect + (effect * fields[field].length) / Math.max(1, averages[field])
    const weight = FIELD_WEIGHTS[field] / length
    for (const { key } of fields[field]) frequencies.set(key, (frequencies.get(key) ?? 0) + weight)
  }
  return frequencies
}

interface ReadNote {
  readonly note: Note
  readonly fields: Readonly<Record<Field, readonly Term[]>>
  readonly wordings: readonly ReadonlySet<string>[]
}

function readNote(note: Note, cues: readonly string[], matcher: ConceptMatcher): ReadNote {
  const texts = fieldsOf(note, cues)
  const terms = (field: Field) => termsOf(texts[field], matcher)
  const fields = {
    statement: terms('statement'),
    quotation: terms('quotation'),
    cues: terms('cues'),
    speaker: terms('speaker'),
    figure: terms('figure'),
    subjects: terms('subjects'),
  }
  const keys = (found: readonly Term[]) => new Set(found.map((term) => term.key))
  const wordings = [...cues.map((cue) => keys(termsOf(cue, matcher))), keys(fields.statement), keys(fields.quotation)]
  return { note, fields, wordings: wordings.filter((wording) => wording.size > 0) }
}

/** Postings in the order of the notes. */
function postingsOf(frequencies: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>()
  frequencies.forEach((note, at) => {
    for (const [key, frequency] of note) {
      const list = postings.get(key)
      if (list === undefined) postings.set(key, [{ at, frequency }])
      else list.push({ at, frequency })
    }
  })
  return postings
}

/** Inverse document frequency, computed once a key. */
function raritiesOf(postings: ReadonlyMap<string, readonly Posting[]>, total: number): (key: string) => number {
  const rarityOf = (holders: number) => Math.log(1 + (total - holders + 0.5) / (holders + 0.5))
  const rarities = new Map([...postings].map(([key, list]) => [key, rarityOf(list.length)]))
  const unknown = rarityOf(0)
  return (key) => rarities.get(key) ?? unknown
}

function vectorLength(weights: Iterable<number>): number {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  return Math.sqrt(sum)
}

/** Indexes a corpus once. The order of its notes does not matter: they are taken in the order of their ids. */
export function indexNotes(corpus: Pick<Corpus, 'notes' | 'cues' | 'names'>): NoteIndex {
  const matcher = createConceptMatcher({ ...CONCEPTS, ...nameConcepts(corpus.names ?? []) })
  const sorted = [...corpus.notes].sort((a, b) => (a.id < b.id ? -1 : 1))
  const read = sorted.map((note) => readNote(note, Object.hasOwn(corpus.cues, note.id) ? (corpus.cues[note.id] ?? []) : [], matcher))
  const averages = averageLengths(read.map(({ fields }) => fields))
  const frequencies = read.map(({ fields }) => weighedFrequencies(fields, averages))
  const postings = postingsOf(frequencies)
  const rarity = raritiesOf(postings, read.length)
  const notes = read.map(({ note, fields, wordings }, at): IndexedNote => {
    const own = frequencies[at] ?? new Map<string, number>()
    return {
      note,
      fields,
      wordings: wordings.map((keys) => ({ keys, length: vectorLength([...keys].map(rarity)) })),
      frequencies: own,
      length: vectorLength([...own].map(([key, frequency]) => frequency * rarity(key))),
    }
  })
  return { notes, places: new Map(notes.map(({ note }, at) => [note.id, at])), postings, matcher, rarity }
}
