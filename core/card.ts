/** A note's card: the note itself and, with equal weight, what answers, confirms or follows it. */

import type { Note, NoteId, Source } from './note.ts'
import { type NoteView, noteViewOf } from './note-view.ts'
import { partyOf } from './party.ts'
import type { NoteBundle } from './ranked-note.ts'
import { ROLE_KINDS, type Role } from './relations-shown.ts'
import { laterOrEarlier } from './time-gap.ts'

export type { BodyView, NoteView } from './note-view.ts'
export type { SourceView } from './source-view.ts'

export interface CardContext {
  /** The page's date as YYYY-MM-DD, or `null` where it states none. */
  readonly pageDate: string | null
  /** Where related notes are looked up; those it lacks are not shown. */
  readonly bundle: NoteBundle
}

/** A related note with a neutral heading: what it is, whose, and how much later or earlier. */
export interface RelatedView {
  readonly role: Role
  readonly heading: string
  readonly who: string
  readonly when: string | null
  readonly note: NoteView
}

export interface CardView {
  readonly note: NoteView
  /** At most one of each role: the other side, an agreement, a later note. */
  readonly related: readonly RelatedView[]
}

/** Bodies that speak for a state, as their names tell. */
const STATE_BODY =
  /\b(ministry|department|administration|senate|house of representatives|congress|white house|embassy|commission|customs|state council|postal service|centers for disease|federal bureau|president|government|treasury|agency)\b/i
/** Words that tell which state a body belongs to. */
const STATES: readonly (readonly [state: string, told: RegExp])[] = [
  ['China', /\bChin(a|ese)\b/],
  ['United States', /\b(US|U\.S\.|United States|American|White House)\b/],
]

/** The first related note of a role that the bundle holds. */
function findRelated(note: Note, role: Role, bundle: NoteBundle): Note | undefined {
  const candidates = ROLE_KINDS[role].flatMap((kind) => note.relations.filter((relation) => relation.kind === kind))
  const found = candidates.flatMap(({ to }) => bundle.notes[to] ?? []).filter(({ id }) => id !== note.id)
  // What is older can correct a note, but it is not what came since.
  return found.find(({ date }) => role !== 'sinceThen' || date.from >= note.date.from)
}

/** A measured figure, as against a number in somebody's mouth. */
function isMeasured(note: Note): boolean {
  return note.kind === 'statistic' && (note.status !== 'reported' || note.speaker?.name === undefined)
}

/** A measured figure stands as the record, never as one of two sides. */
function otherSideHeading(note: Note, other: Note): string {
  if (isMeasured(other)) return isMeasured(note) ? 'Another count' : 'On record'
  return isMeasured(note) ? 'Said otherwise' : 'The other side'
}

/** The state that a note speaks for, by its speaker or by the first whom it is attributed to; `null` where that is none, or not told. */
function stateOf(note: Note, source: Source | undefined): string | null {
  const { speaker } = note
  if (speaker?.country !== undefined) return STATE_BODY.test(`${speaker.organisation ?? ''} ${speaker.role ?? ''}`) ? speaker.country : null
  const body = note.kind === 'quote' ? '' : (note.attribution[0] ?? '')
  if (STATE_BODY.test(body)) return STATES.find(([, told]) => told.test(body))?.[0] ?? null
  return source?.kind === 'government' ? source.country : null
}

function agreementHeading(note: Note, other: Note, { sources }: NoteBundle): string {
  const states = [note, other].map((one) => stateOf(one, sources[one.source]))
  return states[0] !== null && states[1] !== null && states[0] !== states[1] ? 'Both governments say so' : 'Also said by'
}

function headingOf(role: Role, note: Note, other: Note, bundle: NoteBundle): string {
  switch (role) {
    case 'otherSide':
      return otherSideHeading(note, other)
    case 'agreement':
      return agreementHeading(note, other, bundle)
    case 'sinceThen':
      return 'Since then'
  }
}

function relatedView(role: Role, note: Note, other: Note, { bundle, pageDate }: CardContext): RelatedView {
  const source = bundle.sources[other.source]
  return {
    role,
    heading: headingOf(role, note, other, bundle),
    who: partyOf(other, source),
    when: laterOrEarlier(other.date, note.date),
    note: noteViewOf(other, source, pageDate),
  }
}

/** The order in which a reader meets them: the answer, the agreement, then what time brought. */
const ROLES: readonly Role[] = ['otherSide', 'agreement', 'sinceThen']

/** The card of a note: plain strings only, ready to be set. */
export function cardOf(note: Note, source: Source | undefined, context: CardContext): CardView {
  const shown = new Set<NoteId>()
  const related: RelatedView[] = []
  for (const role of ROLES) {
    const other = findRelated(note, role, context.bundle)
    if (other === undefined || shown.has(other.id)) continue
    shown.add(other.id)
    related.push(relatedView(role, note, other, context))
  }
  return { note: noteViewOf(note, source, context.pageDate), related }
}
