import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundledCorpus, CUES, NOTE_FILES } from '../../../corpus/bundled.ts'
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

describe('files', () => {
  const idsIn = (name: string) =>
    (NOTE_FILES[`notes/${name}`] as { readonly notes: typeof notes }).notes.map(({ id, source }) => [id, source] as const)

  test('the notes of one source stand in one file', () => {
    const homes = new Map<string, Set<string>>()
    for (const name of jsonFilesIn('notes'))
      for (const [, source] of idsIn(name)) homes.set(source, (homes.get(source) ?? new Set()).add(name))
    expect([...homes].filter(([, files]) => files.size > 1)).toEqual([])
  })

  test('a note has the number of its source', () => {
    for (const { id, source } of notes) expect(id.slice(0, 3)).toBe(source.slice('src-'.length))
  })

  test.each(jsonFilesIn('cues'))('cues/%s goes with the notes of that name, each with its cues', (name) => {
    const cues = JSON.parse(readFileSync(new URL(`../../../corpus/cues/${name}`, import.meta.url), 'utf8')) as typeof CUES
    expect(Object.keys(cues).sort()).toEqual(
      idsIn(name)
        .map(([id]) => id)
        .sort(),
    )
  })
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
