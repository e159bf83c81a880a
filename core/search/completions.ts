/** How a filter that is being typed may go on. */

import type { Note } from '../note.ts'
import { NOTE_KINDS, SUBJECTS } from '../note.ts'
import { yearsOf } from '../rank/evidence.ts'
import { FILTER_NAMES, type FilterName, filterNamed, filterValue, voicesOf } from './typed-filters.ts'

/** A list longer than this hides the results. */
const SHOWN_COMPLETIONS = 6
/** A filter at the end of the text, perhaps without its value. */
const UNFINISHED = /(?:^|\s)((\p{L}+):(?:["“]([^"“”]*)|([^\s"“”:/]*)))$/u
/** A single word that may be the beginning of a filter's name. */
const BEGINNING = /(?:^|\s)(\p{L}{2,})$/u

/** The values of each filter, the most used first. */
export type FilterValues = Readonly<Record<FilterName, readonly string[]>>

/** What the notes of a corpus can be filtered by; `publisherOf` names the source of a note. */
export function filterValues(notes: readonly Note[], publisherOf: (note: Note) => string): FilterValues {
  const ordered = (valuesOf: (note: Note) => readonly string[]) => {
    const counts = new Map<string, number>()
    for (const note of notes) for (const value of new Set(valuesOf(note))) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
  }
  return {
    kind: NOTE_KINDS,
    // "Jane Doe, in a letter to somebody" is the same voice as "Jane Doe".
    by: ordered((note) => voicesOf(note).map((voice) => voice.split(', ')[0] ?? voice)),
    topic: SUBJECTS,
    source: ordered((note) => [publisherOf(note)]).filter((name) => name !== ''),
    year: ordered((note) => yearsOf(note).map(String)).filter((year) => /^\d{4}$/.test(year)),
  }
}

/** As it is written in the field: several words need quotation marks. */
const written = (value: string) => (/\s/.test(value) ? `"${value}"` : value)

/** Texts that would complete the filter at the end of `text`, best first; none where no filter is begun. */
export function completionsFor(text: string, values: FilterValues): readonly string[] {
  const unfinished = UNFINISHED.exec(text)
  const name = filterNamed(unfinished?.[2] ?? '')
  if (unfinished === null || name === null) return namesFor(text)
  const before = text.slice(0, text.length - (unfinished[1]?.length ?? 0))
  const begun = filterValue(unfinished[3] ?? unfinished[4] ?? '')
  const starts = values[name].filter((value) => filterValue(value).startsWith(begun))
  const inside = values[name].filter((value) => !starts.includes(value) && ` ${filterValue(value)}`.includes(` ${begun}`))
  const complete = [...starts, ...inside].slice(0, SHOWN_COMPLETIONS)
  return complete.map((value) => `${before}${name}:${written(value)} `).filter((whole) => whole.trim() !== text.trim())
}

function namesFor(text: string): readonly string[] {
  const begun = BEGINNING.exec(text)?.[1]
  if (begun === undefined) return []
  const before = text.slice(0, text.length - begun.length)
  return FILTER_NAMES.filter((name) => name.startsWith(begun.toLowerCase())).map((name) => `${before}${name}:`)
}
