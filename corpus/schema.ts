/** The one schema of a corpus: what the tests, the build and every tool check notes and sources against. */

import * as v from 'valibot'
import { SERIES_WINDOWS } from '../core/corpus.ts'
import {
  COMPARATORS,
  DATE_PRECISIONS,
  type IsoDate,
  type NoteId,
  RELATION_MIRRORS,
  type RelationKind,
  SOURCE_TIERS,
  type SourceId,
  SUBJECTS,
} from '../core/note.ts'

const NOTE_ID = /^\d{3}-[qsce]\d{2}$/
const SOURCE_ID = /^src-\d{3}$/
const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const STATUSES = ['provisional', 'final', 'reported'] as const

const prose = v.pipe(v.string(), v.trim(), v.minLength(3, 'must not be empty'))
const noteId = v.pipe(
  v.string(),
  v.regex(NOTE_ID, 'must look like 001-q01'),
  v.transform((id) => id as NoteId),
)
const sourceId = v.pipe(
  v.string(),
  v.regex(SOURCE_ID, 'must look like src-001'),
  v.transform((id) => id as SourceId),
)
const isoDate = v.pipe(
  v.string(),
  v.regex(ISO_DATE, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  v.transform((date) => date as IsoDate),
)

const noteDate = v.strictObject({
  from: isoDate,
  to: v.exactOptional(isoDate),
  precision: v.picklist(DATE_PRECISIONS),
  basis: v.picklist(['stated', 'inferred', 'confirmed']),
})

const period = v.strictObject({ from: v.exactOptional(isoDate), to: v.exactOptional(isoDate), label: prose })

const speaker = v.strictObject({
  name: v.exactOptional(prose),
  role: v.exactOptional(prose),
  organisation: v.exactOptional(prose),
  country: v.exactOptional(prose),
})

const relation = v.strictObject({
  kind: v.picklist(Object.keys(RELATION_MIRRORS) as RelationKind[]),
  to: noteId,
})

const base = {
  id: noteId,
  source: sourceId,
  alsoIn: v.exactOptional(v.array(noteId)),
  statement: prose,
  date: noteDate,
  subjects: v.pipe(v.array(v.picklist(SUBJECTS)), v.minLength(1, 'needs at least one subject')),
  caveats: v.array(prose),
  relations: v.array(relation),
}

const quote = v.strictObject({
  ...base,
  kind: v.literal('quote'),
  text: prose,
  speaker,
  saidTo: v.exactOptional(prose),
  wording: v.picklist(['original', 'translated', 'retranslated']),
})

const figure = v.variant('shape', [
  v.strictObject({ shape: v.literal('number'), value: v.number() }),
  v.pipe(
    v.strictObject({ shape: v.literal('range'), low: v.number(), high: v.number() }),
    v.check((range) => range.low < range.high, 'low must be below high'),
  ),
  v.strictObject({ shape: v.literal('words'), words: prose }),
])

const statistic = v.strictObject({
  ...base,
  kind: v.literal('statistic'),
  figure,
  comparator: v.picklist(COMPARATORS),
  unit: prose,
  counted: prose,
  place: prose,
  period: v.nullable(period),
  status: v.picklist(STATUSES),
  attribution: v.pipe(v.array(prose), v.minLength(1, 'needs who says so')),
  speaker: v.exactOptional(speaker),
})

const claim = v.strictObject({
  ...base,
  kind: v.literal('claim'),
  speaker: v.exactOptional(speaker),
  saidTo: v.exactOptional(prose),
  attribution: v.pipe(v.array(prose), v.minLength(1, 'needs who says so')),
})

const event = v.strictObject({
  ...base,
  kind: v.literal('event'),
  attribution: v.pipe(v.array(prose), v.minLength(1, 'needs who says so')),
  speaker: v.exactOptional(speaker),
  legalStatus: v.exactOptional(v.strictObject({ status: v.picklist(['arrested', 'accused', 'indicted', 'convicted']), asOf: isoDate })),
})

export const noteSchema = v.variant('kind', [quote, statistic, claim, event])
export const notesFileSchema = v.strictObject({ notes: v.array(noteSchema) })

export const sourceSchema = v.strictObject({
  id: sourceId,
  publisher: prose,
  publisherBasis: v.picklist(['confirmed', 'probable']),
  title: v.exactOptional(prose),
  published: noteDate,
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'must be a web address'))),
  readAt: v.exactOptional(prose),
  tier: v.picklist(SOURCE_TIERS),
  kind: v.picklist(['newspaper', 'wire', 'state media', 'specialist press', 'government', 'intergovernmental', 'broadcaster']),
  country: prose,
  language: prose,
  caveats: v.array(prose),
})

export const seriesSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be lower-case words joined by hyphens')),
  title: prose,
  unit: prose,
  counted: prose,
  place: prose,
  window: v.picklist(SERIES_WINDOWS),
  points: v.pipe(
    v.array(
      v.strictObject({
        note: noteId,
        at: isoDate,
        label: prose,
        value: v.nullable(v.number()),
        status: v.picklist(STATUSES),
        words: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
        sumOf: v.exactOptional(v.pipe(v.array(noteId), v.minLength(2, 'needs two notes at least'))),
        plot: v.boolean(),
        remark: v.exactOptional(prose),
      }),
    ),
    v.minLength(2, 'needs two points at least'),
  ),
  remarks: v.array(prose),
})

/** A comma or a star would be read as more than the name. */
const plainName = v.pipe(v.string(), v.trim(), v.minLength(2), v.regex(/^[^,*]+$/, 'must hold no comma and no star'))

export const nameSchema = v.strictObject({
  canonical: plainName,
  kind: v.picklist(['person', 'body', 'law', 'company', 'event']),
  aliases: v.pipe(v.array(plainName), v.minLength(1, 'needs another name')),
  lookAlikes: v.exactOptional(v.array(prose)),
})
