/** Reads notes into segments: every term gets a number, the most frequent the smallest. */

import type { Corpus } from '../corpus.ts'
import type { Note } from '../note.ts'
import type { ConceptMatcher } from './concepts.ts'
import { FIELDS, type Field, fieldsOf } from './fields.ts'
import { numberList, type Segments } from './segments.ts'
import { termsOf } from './terms.ts'

/** The words of a corpus as written, in alphabetical order, for search as you type. */
export interface WordTable {
  readonly words: readonly string[]
  /** Number of the term that each word stands under. */
  readonly terms: Uint32Array
  /** 1 where a card shows the word, 0 where only a cue or a label holds it. */
  readonly shown: Uint8Array
}

/** What is kept of a corpus' texts; all else of the index follows from it. */
export interface ReadCorpus {
  /** Term number -> key. */
  readonly keys: readonly string[]
  readonly segments: Segments
  readonly words: WordTable
}

const SHOWN_FIELDS: ReadonlySet<Field> = new Set(['statement', 'quotation', 'speaker', 'figure'])

/** What is known of a word as written: one look-up a word is what reading costs most. */
interface SeenWord {
  readonly term: number
  isShown: boolean
}

/** Texts of a note, field by field; each cue is a segment of its own. */
function textsOf(note: Note, cues: readonly string[]): readonly (readonly [Field, string])[] {
  const texts = fieldsOf(note, [])
  return FIELDS.flatMap((field): readonly (readonly [Field, string])[] =>
    field === 'cues' ? cues.map((cue) => [field, cue]) : [[field, texts[field]]],
  )
}

/** The cues of a note; none where the corpus holds none. */
export const cuesOf = (cues: Corpus['cues'], note: Note): readonly string[] => (Object.hasOwn(cues, note.id) ? (cues[note.id] ?? []) : [])

/** New numbers for terms: by how often they occur, ties by key, so that the order of notes changes nothing. */
function renumbering(keys: readonly string[], tokens: Uint32Array): { readonly keys: readonly string[]; readonly places: Uint32Array } {
  const counts = new Uint32Array(keys.length)
  for (const term of tokens) counts[term] = (counts[term] ?? 0) + 1
  const order = Array.from(keys, (_, term) => term).sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1),
  )
  const places = new Uint32Array(keys.length)
  order.forEach((term, place) => {
    places[term] = place
  })
  return { keys: order.map((term) => keys[term] ?? ''), places }
}

/** Reads every text of a corpus whose notes must stand in the order of their ids. */
export function readNotes({ notes, cues }: Pick<Corpus, 'notes' | 'cues'>, matcher: ConceptMatcher): ReadCorpus {
  const numbers = new Map<string, number>()
  const seen = new Map<string, SeenWord>()
  const [tokens, starts, fields, ofNote] = [numberList(), numberList(), numberList(), numberList()]
  const numberOf = (key: string) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  for (const note of notes) {
    ofNote.push(fields.length())
    for (const [field, text] of textsOf(note, cuesOf(cues, note))) {
      if (text === '') continue
      starts.push(tokens.length())
      fields.push(FIELDS.indexOf(field))
      const isShown = SHOWN_FIELDS.has(field)
      for (const { key, kind, word } of termsOf(text, matcher)) {
        if (kind !== 'stem') {
          tokens.push(numberOf(key))
          continue
        }
        const known = seen.get(word)
        const term = known?.term ?? numberOf(key)
        if (known === undefined) seen.set(word, { term, isShown })
        else if (isShown) known.isShown = true
        tokens.push(term)
      }
    }
  }
  ofNote.push(fields.length())
  starts.push(tokens.length())
  const old = tokens.done()
  const { keys, places } = renumbering([...numbers.keys()], old)
  const words = [...seen.keys()].sort()
  return {
    keys,
    segments: {
      tokens: old.map((term) => places[term] ?? 0),
      starts: starts.done(),
      fields: Uint8Array.from(fields.done()),
      ofNote: ofNote.done(),
    },
    words: {
      words,
      terms: Uint32Array.from(words, (word) => places[seen.get(word)?.term ?? 0] ?? 0),
      shown: Uint8Array.from(words, (word) => (seen.get(word)?.isShown ? 1 : 0)),
    },
  }
}
