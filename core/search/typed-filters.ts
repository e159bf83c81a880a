/** Filters that a reader types as words: kind:quote, by:portman, topic:precursors, source:ap, year:2018. */

import type { Note, NoteKind, Subject } from '../note.ts'
import { NOTE_KINDS, SUBJECTS } from '../note.ts'
import { yearsOf } from '../rank/evidence.ts'
import { fold } from '../text/fold.ts'

export const FILTER_NAMES = ['kind', 'by', 'topic', 'source', 'year'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

export interface TypedFilter {
  readonly name: FilterName
  /** Folded, without quotation marks; hyphens and spaces count the same. */
  readonly value: string
}

/** Other words for the same filter. */
const ALIASES: Readonly<Record<string, FilterName>> = {
  type: 'kind',
  speaker: 'by',
  from: 'by',
  subject: 'topic',
  about: 'topic',
  publisher: 'source',
  in: 'year',
  date: 'year',
}
/** What else readers may call a kind. */
const KIND_ALIASES: Readonly<Record<string, NoteKind>> = { quotation: 'quote', stat: 'statistic', number: 'statistic', figure: 'statistic' }

/** The filter that a word before a colon names, or `null` where it names none. */
export function filterNamed(word: string): FilterName | null {
  const folded = fold(word)
  return FILTER_NAMES.find((name) => name === folded) ?? (Object.hasOwn(ALIASES, folded) ? (ALIASES[folded] ?? null) : null)
}

/** A value as it is compared: folded, words parted by one space. */
export const filterValue = (written: string): string =>
  written
    .split(/[\s_-]+/)
    .map(fold)
    .filter((part) => part !== '')
    .join(' ')

/** The kind that a value begins to name; `null` for no kind. */
export function kindNamed(value: string): NoteKind | null {
  if (value === '') return null
  const alias = Object.keys(KIND_ALIASES).find((each) => value === each || value === `${each}s`)
  return (
    (alias === undefined ? undefined : KIND_ALIASES[alias]) ??
    NOTE_KINDS.find((kind) => kind.startsWith(value) || value === `${kind}s`) ??
    null
  )
}

/** Subjects that a value names or begins to name. */
export const subjectsNamed = (value: string): readonly Subject[] =>
  SUBJECTS.filter((subject) =>
    filterValue(subject)
      .split(' ')
      .some((_, at, parts) => parts.slice(at).join(' ').startsWith(value)),
  )

/** First letters of the words, "ap" for "Associated Press". */
const initials = (text: string) =>
  text
    .split(' ')
    .filter((word) => word !== 'the' && word !== 'of')
    .map((word) => word.charAt(0))
    .join('')

/** Whether a name holds words that begin as those of the value, in order, or is abbreviated so. */
function answersTo(name: string, value: string): boolean {
  const plain = filterValue(name.replaceAll('.', ''))
  return ` ${plain}`.includes(` ${value}`) || initials(plain) === value.replaceAll(' ', '')
}

/** Whoever speaks in a note or stands behind it: the speaker, the organization and those it is attributed to. */
export function voicesOf(note: Note): readonly string[] {
  const { speaker } = note
  const own = [speaker?.name, speaker?.organisation].filter((each) => each !== undefined)
  return note.kind === 'quote' ? own : [...own, ...note.attribution]
}

function passesOne(note: Note, { name, value }: TypedFilter, publisher: string): boolean {
  switch (name) {
    case 'kind':
      return note.kind === kindNamed(value)
    case 'topic': {
      const wanted = subjectsNamed(value)
      return note.subjects.some((subject) => wanted.includes(subject))
    }
    case 'by':
      return voicesOf(note).some((voice) => answersTo(voice, value))
    case 'source':
      return answersTo(publisher, value) || note.source === `src-${value}` || filterValue(note.source) === value
    case 'year':
      return yearsOf(note).some((year) => String(year).startsWith(value))
    default:
      return name satisfies never
  }
}

/** Whether a note passes all filters; several of one name widen each other (kind:quote kind:claim), different names narrow. */
export function passes(note: Note, filters: readonly TypedFilter[], publisher: string): boolean {
  return filters.every(({ name }) => filters.some((filter) => filter.name === name && passesOne(note, filter, publisher)))
}
