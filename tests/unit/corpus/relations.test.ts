import { expect, test } from 'vitest'
import type { Note, RelationKind } from '../../../core/note.ts'
import { bundledCorpus, SERIES } from '../../../corpus/bundled.ts'

const byId = new Map(bundledCorpus.notes.map((note) => [note.id, note]))
const pairsOf = (kind: RelationKind): readonly (readonly [Note, Note])[] =>
  bundledCorpus.notes.flatMap((note) =>
    note.relations.flatMap(({ kind: found, to }) => {
      const other = byId.get(to)
      return found === kind && other !== undefined ? [[note, other] as const] : []
    }),
  )
const named = (pairs: readonly (readonly [Note, Note])[]) => pairs.map(([note, other]) => `${note.id} ${other.id}`)

test('a measured figure is no side: it stands only against a statement that gives another number', () => {
  const sides = [...pairsOf('conflictsWith'), ...pairsOf('answers')]
  expect(sides.length).toBeGreaterThan(0)
  const withFigure = sides.filter((pair) => pair.some(({ kind }) => kind === 'statistic'))
  const givesNumber = (note: Note) => note.kind === 'quote' && /\d/.test(note.text)
  expect(named(withFigure.filter((pair) => !pair.some(givesNumber)))).toEqual([])
})

test('what came later is not older', () => {
  const pairs = pairsOf('supersededBy')
  // Dates of unequal precision are compared as far as both go.
  const isOlder = ([{ date: before }, { date: after }]: readonly [Note, Note]) => {
    const length = Math.min(before.from.length, after.from.length)
    return after.from.slice(0, length) < before.from.slice(0, length)
  }
  expect(pairs.length).toBeGreaterThan(0)
  expect(named(pairs.filter(isOlder))).toEqual([])
})

test('nothing is later than itself, over any number of steps', () => {
  const laterThan = (note: Note, seen: ReadonlySet<string>): boolean =>
    note.relations.some(({ kind, to }) => {
      const next = byId.get(to)
      return kind === 'supersededBy' && next !== undefined && (seen.has(to) || laterThan(next, new Set([...seen, to])))
    })
  expect(bundledCorpus.notes.filter((note) => laterThan(note, new Set([note.id]))).map(({ id }) => id)).toEqual([])
})

test('notes of the same series are points of one series, with one status', () => {
  const together = named(pairsOf('sameSeries'))
  expect(together.length).toBeGreaterThan(0)
  const joined = new Set(
    SERIES.flatMap(({ points }) => points.flatMap((a) => points.filter((b) => a.status === b.status).map((b) => `${a.note} ${b.note}`))),
  )
  expect(together.filter((pair) => !joined.has(pair))).toEqual([])
})
