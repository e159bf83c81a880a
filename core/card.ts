/** A note's card: the note itself and, with equal weight, what answers or follows it. */

import { shortNameOf } from './byline.ts'
import type { Note, RelationKind, Source } from './note.ts'
import { type NoteView, noteViewOf } from './note-view.ts'
import type { NoteBundle } from './ranked-note.ts'
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
  readonly heading: string
  readonly who: string
  readonly when: string | null
  readonly note: NoteView
}

export interface CardView {
  readonly note: NoteView
  /** At most one other side and one later note. */
  readonly related: readonly RelatedView[]
}

/** Nearest opposition first; `answers` is the same bond seen from the reply. */
const OTHER_SIDE: readonly RelationKind[] = ['conflictsWith', 'answeredBy', 'answers']
const SINCE_THEN: readonly RelationKind[] = ['supersededBy']

/** The first related note of these kinds that the bundle holds. */
function findRelated(note: Note, kinds: readonly RelationKind[], bundle: NoteBundle): Note | undefined {
  const candidates = kinds.flatMap((kind) => note.relations.filter((relation) => relation.kind === kind))
  return candidates.map(({ to }) => bundle.notes[to]).find((found) => found !== undefined && found.id !== note.id)
}

/** A measured figure stands as the record, never as one of two sides. */
function otherSideHeading(note: Note, other: Note): string {
  if (other.kind !== 'statistic') return 'The other side'
  return note.kind === 'statistic' ? 'Another count' : 'On the record'
}

function relatedView(heading: string, note: Note, other: Note, { bundle, pageDate }: CardContext): RelatedView {
  const source = bundle.sources[other.source]
  return {
    heading,
    who: shortNameOf(other, source?.publisher ?? ''),
    when: laterOrEarlier(other.date, note.date),
    note: noteViewOf(other, source, pageDate),
  }
}

/** The card of a note: plain strings only, ready to be set. */
export function cardOf(note: Note, source: Source | undefined, context: CardContext): CardView {
  const other = findRelated(note, OTHER_SIDE, context.bundle)
  const later = findRelated(note, SINCE_THEN, context.bundle)
  const related = [
    other === undefined ? null : relatedView(otherSideHeading(note, other), note, other, context),
    later === undefined || later.id === other?.id ? null : relatedView('Since then', note, later, context),
  ]
  return { note: noteViewOf(note, source, context.pageDate), related: related.filter((view) => view !== null) }
}
