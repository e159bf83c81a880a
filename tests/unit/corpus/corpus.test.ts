import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundledCorpus, CUES, NOTE_FILES, SERIES } from '../../../corpus/bundled.ts'
import { LEXICON } from '../../../corpus/bundled-matcher.ts'
import { corpusFaults } from '../../../corpus/check.ts'

const { notes, sources, standing } = bundledCorpus
const byId = new Map(notes.map((note) => [note.id, note]))
const jsonFilesIn = (folder: string) =>
  readdirSync(new URL(`../../../corpus/${folder}/`, import.meta.url)).filter((name) => name.endsWith('.json'))

test('the bundled corpus is sound', () => {
  expect(corpusFaults()).toEqual([])
  expect(notes.length).toBeGreaterThan(0)
})

describe('every file is bundled', () => {
  test('each file of notes', () => {
    expect(Object.keys(NOTE_FILES).sort()).toEqual(
      jsonFilesIn('notes')
        .map((name) => `notes/${name}`)
        .sort(),
    )
    const inFiles = Object.values(NOTE_FILES).flatMap((file) => (file as { readonly notes: readonly { readonly id: string }[] }).notes)
    expect(inFiles.map(({ id }) => id)).toEqual(notes.map(({ id }) => id))
  })

  test.each(jsonFilesIn('cues'))('cues/%s', (name) => {
    const cues = JSON.parse(readFileSync(new URL(`../../../corpus/cues/${name}`, import.meta.url), 'utf8')) as typeof CUES
    const ids = Object.keys(cues)
    expect(ids.length).toBeGreaterThan(0)
    expect(Object.fromEntries(Object.entries(CUES).filter(([id]) => ids.includes(id)))).toEqual(cues)
  })
})

test('every note stands in the file of its source', () => {
  for (const [name, file] of Object.entries(NOTE_FILES)) {
    const { source, notes: own } = file as { readonly source: string; readonly notes: typeof notes }
    expect(name).toBe(`notes/${source.replace('src-', '')}.json`)
    for (const note of own) expect([note.id, note.source]).toEqual([`${source.slice(4)}${note.id.slice(3)}`, source])
  }
})

test('every source is used', () => {
  const used = new Set(notes.map(({ source }) => source))
  expect(sources.filter(({ id }) => !used.has(id))).toEqual([])
})

describe('standing notes', () => {
  const entries = LEXICON.flatMap((topic) => topic.entries.map(({ id }) => id))

  test('stand by every entry of the lexicon and by nothing else', () => {
    expect(Object.keys(standing).sort()).toEqual([...entries].sort())
  })

  test.each(Object.entries(standing))('%s has one to three, all in the corpus', (_entry, ids) => {
    expect(ids.length).toBeGreaterThanOrEqual(1)
    expect(ids.length).toBeLessThanOrEqual(3)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !byId.has(id))).toEqual([])
  })
})

describe('series', () => {
  test.each(SERIES.map((series) => [series.id, series] as const))(
    '%s holds statistics of one unit, in the order of time',
    (_id, series) => {
      const points = series.points.map(({ note }) => byId.get(note))
      const ends = points.map((point) => {
        if (point?.kind !== 'statistic') throw new Error('not a statistic')
        expect(point.unit).toBe(series.unit)
        expect(point.place).toBe(series.place)
        return point.period?.to ?? point.date.from
      })
      expect(ends).toEqual([...ends].sort())
      expect(ends.length).toBeGreaterThan(1)
    },
  )
})
