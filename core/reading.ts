/** What the background makes of a page's texts: the mentions in each, and the notes that fit them. */

import { type CheckRecord, checkPassage, type OnRecord, onRecordFirst } from './check/findings.ts'
import type { Series } from './corpus.ts'
import { detectMentions } from './detect/detect.ts'
import type { Matcher } from './detect/matcher.ts'
import type { Finding } from './finding.ts'
import { type Librarian, SHOWN_NOTES } from './librarian.ts'
import type { Mention } from './mention.ts'
import type { NoteId } from './note.ts'
import type { Passage } from './passage.ts'
import { seriesWith } from './plot/series-for.ts'
import type { NoteBundle, PassageNotes } from './ranked-note.ts'
import { SHOWN_RELATIONS } from './relations-shown.ts'

/** What a page says of itself. */
export interface PageFacts {
  readonly title: string
  /** Host name without "www.". */
  readonly site: string
  /** YYYY-MM-DD, or `null` where the page states none. */
  readonly published: string | null
}

/** A mention with the notes for its passage; people described by nationality have none. */
export interface ReadMention {
  readonly mention: Mention
  readonly notes: PassageNotes
}

/** One text's mentions in order, and what its numbers and quotations are to those on record. */
export interface ReadText {
  readonly mentions: readonly ReadMention[]
  readonly findings: readonly Finding[]
}

/** What texts are read with. */
export interface Reader {
  readonly matcher: Matcher
  readonly librarian: Librarian
  readonly record: CheckRecord
  readonly series: readonly Series[]
}

export interface Reading {
  /** For each text, in the order asked. */
  readonly texts: readonly ReadText[]
  /** The page's own day as YYYY-MM-DD, or `null`. */
  readonly published: string | null
  /** Every note that is named, with those that its card shows beside it. */
  readonly bundle: NoteBundle
}

/** Ranked further than is shown: a figure on record may rise from below. */
const RANKED_NOTES = 6

const NOTHING: PassageNotes = { fitting: [], general: [] }

/**
 * The notes of these ids together with those that their cards show as the other side or as newer,
 * and the series that they are points of.
 */
export function bundleAround(librarian: Librarian, ids: readonly NoteId[], allSeries: readonly Series[]): NoteBundle {
  const { notes } = librarian.bundle(ids)
  const related = Object.values(notes).flatMap(({ relations }) =>
    relations.filter(({ kind }) => SHOWN_RELATIONS.has(kind)).map(({ to }) => to),
  )
  const series = seriesWith(ids, allSeries)
  const points = series.flatMap((each) => each.points.map(({ note }) => note))
  return { ...librarian.bundle([...new Set([...ids, ...related, ...points])]), series }
}

function mentionsOf(
  mentions: readonly Mention[],
  text: string,
  page: PageFacts,
  librarian: Librarian,
  onRecord: OnRecord,
): readonly ReadMention[] {
  // One paragraph gets one answer for each thing that it names: its first mention speaks for the others.
  const known = new Map<string, PassageNotes>()
  return mentions.map((mention) => {
    const { start, end, topic, entry, sense } = mention
    if (sense === 'people') return { mention, notes: NOTHING }
    const before = known.get(entry)
    if (before) return { mention, notes: before }
    const { title, published } = page
    const passage: Passage = { text, focus: { start, end }, topic, entry, title, published }
    const ranked = librarian.notesFor(passage, { limit: RANKED_NOTES })
    const fitting = onRecordFirst(ranked.fitting, onRecord, SHOWN_NOTES)
    const notes = { fitting, general: fitting.length === 0 ? ranked.general : [] }
    known.set(entry, notes)
    return { mention, notes }
  })
}

/** Reads texts of one page: detects what they name, ranks the notes for it, and compares numbers and quotations with the record. */
export function readTexts(texts: readonly string[], page: PageFacts, reader: Reader): Reading {
  const read = texts.map((text): ReadText => {
    const mentions = detectMentions(text, reader.matcher)
    if (mentions.length === 0) return { mentions: [], findings: [] }
    const { findings, onRecord } = checkPassage(text, page, reader.record)
    return { mentions: mentionsOf(mentions, text, page, reader.librarian, onRecord), findings }
  })
  const ids = read.flatMap(({ mentions }) => mentions).flatMap(({ notes }) => [...notes.fitting.map(({ id }) => id), ...notes.general])
  return { texts: read, published: page.published, bundle: bundleAround(reader.librarian, [...new Set(ids)], reader.series) }
}
