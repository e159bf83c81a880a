/** Every wording of every note as numbers of terms: what the ranking reads instead of text. */

import { FIELDS, type Field } from './fields.ts'
import { FIELD_LENGTH_EFFECT, FIELD_WEIGHTS } from './weights.ts'

export interface Segments {
  /** Numbers of terms, wording after wording, in the order of the text. */
  readonly tokens: Uint32Array
  /** Where each segment begins in `tokens`, and where the last one ends. */
  readonly starts: Uint32Array
  /** Place of each segment's field in `FIELDS`. */
  readonly fields: Uint8Array
  /** The first segment of each note, and the end of the last one's. */
  readonly ofNote: Uint32Array
}

const placeOf = (field: Field) => FIELDS.indexOf(field)
const WORDINGS: ReadonlySet<number> = new Set((['statement', 'quotation', 'cues'] as const).map(placeOf))
const SHOWN_WORDINGS: ReadonlySet<number> = new Set((['statement', 'quotation'] as const).map(placeOf))

/** Whether a segment says the whole fact by itself: the statement, the quotation or a cue. */
export const isWording = (segments: Segments, segment: number): boolean => WORDINGS.has(segments.fields[segment] ?? -1)

/** Whether a segment is a wording that a card shows. */
export const isShownWording = (segments: Segments, segment: number): boolean => SHOWN_WORDINGS.has(segments.fields[segment] ?? -1)

const SHOWN: ReadonlySet<number> = new Set((['statement', 'quotation', 'speaker', 'figure'] as const).map(placeOf))

/** Terms of a note that a reader finds on its card. */
export function shownTerms(segments: Segments, note: number): ReadonlySet<number> {
  const terms = new Set<number>()
  eachSegment(segments, note, (segment, start, end) => {
    if (SHOWN.has(segments.fields[segment] ?? -1)) for (const term of segments.tokens.subarray(start, end)) terms.add(term)
  })
  return terms
}

/** Calls `use` with each segment of a note and the place of its tokens. */
export function eachSegment(segments: Segments, note: number, use: (segment: number, start: number, end: number) => void): void {
  const last = segments.ofNote[note + 1] ?? 0
  for (let segment = segments.ofNote[note] ?? 0; segment < last; segment++) {
    use(segment, segments.starts[segment] ?? 0, segments.starts[segment + 1] ?? 0)
  }
}

const WEIGHTS = FIELDS.map((field) => FIELD_WEIGHTS[field])
const EFFECTS = FIELDS.map((field) => FIELD_LENGTH_EFFECT[field])

/** Tokens in each field of one note, written into `lengths`. */
function measure(segments: Segments, note: number, lengths: Float64Array): void {
  lengths.fill(0)
  const last = segments.ofNote[note + 1] ?? 0
  for (let segment = segments.ofNote[note] ?? 0; segment < last; segment++) {
    const field = segments.fields[segment] ?? 0
    lengths[field] = (lengths[field] ?? 0) + (segments.starts[segment + 1] ?? 0) - (segments.starts[segment] ?? 0)
  }
}

/** What one token of each field counts in a note: the field's weight, diluted by its length against the average (BM25F). */
export type TokenWeights = (note: number) => Float64Array

/** Token weights of every note; the array is the same one at each call. */
export function tokenWeights(segments: Segments): TokenWeights {
  const lengths = new Float64Array(FIELDS.length)
  const sums = new Float64Array(FIELDS.length)
  const filled = new Float64Array(FIELDS.length)
  for (let note = 0; note + 1 < segments.ofNote.length; note++) {
    measure(segments, note, lengths)
    for (let field = 0; field < FIELDS.length; field++) {
      const length = lengths[field] ?? 0
      sums[field] = (sums[field] ?? 0) + length
      if (length > 0) filled[field] = (filled[field] ?? 0) + 1
    }
  }
  const averages = sums.map((sum, field) => Math.max(1, sum / Math.max(1, filled[field] ?? 0)))
  const weights = new Float64Array(FIELDS.length)
  return (note) => {
    measure(segments, note, lengths)
    for (let field = 0; field < FIELDS.length; field++) {
      const effect = EFFECTS[field] ?? 0
      weights[field] = (WEIGHTS[field] ?? 0) / (1 - effect + (effect * (lengths[field] ?? 0)) / (averages[field] ?? 1))
    }
    return weights
  }
}

/** Numbers added one after the other, of which nobody knows how many there will be. */
export interface NumberList {
  readonly push: (value: number) => void
  readonly length: () => number
  readonly done: () => Uint32Array
}

export function numberList(): NumberList {
  let values = new Uint32Array(1024)
  let length = 0
  return {
    push: (value) => {
      if (length === values.length) {
        const more = new Uint32Array(2 * length)
        more.set(values)
        values = more
      }
      values[length++] = value
    },
    length: () => length,
    done: () => values.slice(0, length),
  }
}
