/** The read texts of a corpus as bytes, so that a start needs no reading. Postings are not kept: turning the segments round again is faster than loading them. */

import { byteReader, byteWriter } from './bytes.ts'
import type { IndexedCorpus, NoteIndex } from './index-notes.ts'
import { cuesOf, type ReadCorpus } from './read-notes.ts'

/** Changes whenever texts are read otherwise or the bytes are laid out otherwise: older bytes are then ignored. */
const LAYOUT = 1
/** No key and no word holds a line break. */
const BETWEEN = '\n'
/** Fowler, Noll and Vo's hash, 32 bits (FNV-1a): cheap, and an accident, not an attack, is what it guards against. */
const HASH_START = 0x811c9dc5
const HASH_FACTOR = 0x01000193

/** Every so many letters count, and how many there are: a start should not wait for more. */
const STRIDE = 3

function hashed(hash: number, text: string): number {
  let value = hash ^ text.length
  for (let at = 0; at < text.length; at += STRIDE) value = Math.imul(value ^ text.charCodeAt(at), HASH_FACTOR)
  return value
}

/** A number that another corpus will hardly share: over every id, statement, quotation, cue and other name. */
function fingerprint({ notes, cues, names = [] }: IndexedCorpus): number {
  let hash = HASH_START
  for (const note of notes) {
    hash = hashed(hashed(hash, note.id), note.statement)
    if (note.kind === 'quote') hash = hashed(hash, note.text)
    for (const cue of cuesOf(cues, note)) hash = hashed(hash, cue)
  }
  for (const { canonical, aliases } of names) for (const name of [canonical, ...aliases]) hash = hashed(hash, name)
  return hash >>> 0
}

const steps = (values: Uint32Array) => values.map((value, at) => value - (at === 0 ? 0 : (values[at - 1] ?? 0)))

function sums(values: Uint32Array): Uint32Array {
  for (let at = 1; at < values.length; at++) values[at] = (values[at] ?? 0) + (values[at - 1] ?? 0)
  return values
}

/** An index as bytes for `indexNotes`. */
export function storeIndex({ corpus, keys, segments, words }: NoteIndex): Uint8Array {
  const bytes = byteWriter()
  bytes.number(LAYOUT)
  bytes.number(fingerprint(corpus))
  bytes.text(keys.join(BETWEEN))
  bytes.numbers(segments.tokens)
  bytes.numbers(steps(segments.starts))
  bytes.numbers(segments.fields)
  bytes.numbers(steps(segments.ofNote))
  bytes.text(words.words.join(BETWEEN))
  bytes.numbers(words.terms)
  bytes.numbers(words.shown)
  return bytes.done()
}

const lines = (text: string) => (text === '' ? [] : text.split(BETWEEN))

/** What `storeIndex` kept; `null` where the bytes are broken, of another layout, or of another corpus. */
export function readStored(stored: Uint8Array, corpus: IndexedCorpus): ReadCorpus | null {
  try {
    const bytes = byteReader(stored)
    if (bytes.number() !== LAYOUT || bytes.number() !== fingerprint(corpus)) return null
    const keys = lines(bytes.text())
    const segments = {
      tokens: bytes.numbers(),
      starts: sums(bytes.numbers()),
      fields: Uint8Array.from(bytes.numbers()),
      ofNote: sums(bytes.numbers()),
    }
    const words = { words: lines(bytes.text()), terms: bytes.numbers(), shown: Uint8Array.from(bytes.numbers()) }
    return { keys, segments, words }
  } catch {
    return null
  }
}
