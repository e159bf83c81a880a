/** `npm run balance`: how the corpus's notes are spread over sides, years, kinds and tiers of sources, as tables. */

import type { Note, Source } from '../core/note.ts'
import { NOTE_KINDS, SOURCE_TIERS } from '../core/note.ts'
import { bundledCorpus } from '../corpus/bundled.ts'
import { corpusVersion } from '../corpus/version.ts'

const NAME_WIDTH = 34
const CELL_WIDTH = 13

const sources = new Map(bundledCorpus.sources.map((source) => [source.id, source]))

function sourceOf(note: Note): Source {
  const source = sources.get(note.source)
  if (source === undefined) throw new Error(`${note.id}: no source ${note.source}`)
  return source
}

/** The country whose voice a note is: the speaker's where there is one, else the source's. */
const sideOf = (note: Note): string => note.speaker?.country ?? sourceOf(note).country

/** The country of an official or state source; elsewhere the press. */
function originOf(note: Note): string {
  const { kind, country } = sourceOf(note)
  switch (kind) {
    case 'government':
    case 'state media':
      return `${kind}, ${country}`
    case 'intergovernmental':
      return 'intergovernmental'
    case 'newspaper':
    case 'wire':
    case 'specialist press':
    case 'broadcaster':
      return `press, ${country}`
  }
}

/** One row a value of `rowOf`, one column a value of `columnOf`, the counts between and at the ends. */
function printTable(title: string, rowOf: (note: Note) => string, columns: readonly string[], columnOf: (note: Note) => string): void {
  const { notes } = bundledCorpus
  const rows = new Map<string, readonly Note[]>()
  for (const note of notes) rows.set(rowOf(note), [...(rows.get(rowOf(note)) ?? []), note])
  const line = (name: string, cells: readonly (string | number)[]) =>
    console.log(name.padEnd(NAME_WIDTH) + cells.map((cell) => String(cell).padStart(CELL_WIDTH)).join(''))
  const counts = (some: readonly Note[]) => [
    ...columns.map((column) => some.filter((note) => columnOf(note) === column).length),
    some.length,
  ]
  console.log('')
  line(title, [...columns, 'all'])
  const sorted = [...rows].sort(([a, as], [b, bs]) => (/^\d/.test(a) ? (a < b ? -1 : 1) : bs.length - as.length || (a < b ? -1 : 1)))
  for (const [name, some] of sorted) line(name, counts(some))
  line('all', counts(notes))
}

/** Tiers in a word, to fit a column. */
const TIER_WORDS: Readonly<Record<Source['tier'], string>> = {
  primary: 'primary',
  'official text elsewhere': 'copy',
  'news report': 'news report',
  secondary: 'secondary',
  weak: 'weak',
}
const tiers = SOURCE_TIERS.map((tier) => TIER_WORDS[tier])
const tierOf = (note: Note) => TIER_WORDS[sourceOf(note).tier]

/** Pairs of notes tied by a relation of a kind, each pair once. */
function pairsOf(kind: 'conflictsWith' | 'agreesWith' | 'answers'): number {
  const ends = bundledCorpus.notes.flatMap(({ relations }) => relations).filter((relation) => relation.kind === kind).length
  return kind === 'answers' ? ends : ends / 2
}

console.log(`corpus ${corpusVersion.version}: ${bundledCorpus.notes.length} notes from ${bundledCorpus.sources.length} sources`)
printTable('who speaks', sideOf, NOTE_KINDS, ({ kind }) => kind)
printTable('where it was printed', originOf, tiers, tierOf)
printTable(
  'year',
  ({ date }) => date.from.slice(0, 4),
  NOTE_KINDS,
  ({ kind }) => kind,
)
console.log(`\nopposites ${pairsOf('conflictsWith')}, answers ${pairsOf('answers')}, agreements ${pairsOf('agreesWith')}`)
