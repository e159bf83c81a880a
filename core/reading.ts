/** What the background makes of a page's texts: the mentions in each, and the notes that fit them. */

import { detectMentions } from './detect/detect.ts'
import type { Matcher } from './detect/matcher.ts'
import type { Librarian } from './librarian.ts'
import type { Mention } from './mention.ts'
import type { NoteId } from './note.ts'
import type { Passage } from './passage.ts'
import type { NoteBundle, PassageNotes } from './ranked-note.ts'
import { SHOWN_RELATIONS } from './relations-shown.ts'

/** What a page says of itself. */
export interface PageFacts {
  readonly title: string
  /** YYYY-MM-DD, or `null` where the page states none. */
  readonly published: string | null
}

/** A mention with the notes for its passage; people described by nationality have none. */
export interface ReadMention {
  readonly mention: Mention
  readonly notes: PassageNotes
}

export interface Reading {
  /** For each text, in the order asked, its mentions in order. */
  readonly texts: readonly (readonly ReadMention[])[]
  /** Every note that is named, with those that its card shows beside it. */
  readonly bundle: NoteBundle
}

const NOTHING: PassageNotes = { fitting: [], general: [] }

/** The notes of these ids together with those that their cards show as the other side or as newer. */
export function bundleAround(librarian: Librarian, ids: readonly NoteId[]): NoteBundle {
  const { notes } = librarian.bundle(ids)
  const related = Object.values(notes).flatMap(({ relations }) =>
    relations.filter(({ kind }) => SHOWN_RELATIONS.has(kind)).map(({ to }) => to),
  )
  return librarian.bundle([...new Set([...ids, ...related])])
}

function readText(text: string, page: PageFacts, matcher: Matcher, librarian: Librarian): readonly ReadMention[] {
  // One paragraph gets one answer for each thing that it names: its first mention speaks for the others.
  const known = new Map<string, PassageNotes>()
  return detectMentions(text, matcher).map((mention) => {
    const { start, end, topic, entry, sense } = mention
    if (sense === 'people') return { mention, notes: NOTHING }
    const before = known.get(entry)
    if (before) return { mention, notes: before }
    const passage: Passage = { text, focus: { start, end }, topic, entry, ...page }
    const notes = librarian.notesFor(passage)
    known.set(entry, notes)
    return { mention, notes }
  })
}

/** Reads texts of one page: detects what they name and ranks the notes for it. */
export function readTexts(texts: readonly string[], page: PageFacts, matcher: Matcher, librarian: Librarian): Reading {
  const read = texts.map((text) => readText(text, page, matcher, librarian))
  const ids = read.flat().flatMap(({ notes }) => [...notes.fitting.map(({ id }) => id), ...notes.general])
  return { texts: read, bundle: bundleAround(librarian, [...new Set(ids)]) }
}
