import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readArguments } from '../../../tools/eval/arguments.ts'
import { UsageError } from '../../../tools/eval/gold.ts'
import { readPack } from '../../../tools/eval/pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

const packOf = (content: unknown) => {
  const file = join(folder, 'pack.json')
  writeFileSync(file, JSON.stringify(content))
  return readPack(file)
}

test('a pack needs an id and a statement, and title and text become wordings', () => {
  const corpus = packOf({ notes: [{ id: 'free text', kind: 'claim', statement: 'S.', title: 'T', text: null, date: '2017-08-01' }] })
  expect(corpus.notes[0]).toMatchObject({ id: 'free text', statement: 'S.', date: { from: '2017-08-01' } })
  expect(Object.values(corpus.cues)).toEqual([['T']])
})

test.each([
  [{}],
  [{ notes: [{ id: 1, statement: 'S' }] }],
  [{ notes: [{ id: 'a' }] }],
  [{ notes: [{ id: 'a', statement: 'S', title: 3 }] }],
  [
    {
      notes: [
        { id: 'a', statement: 'S' },
        { id: 'a', statement: 'S' },
      ],
    },
  ],
])('%j is refused', (content) => {
  expect(() => packOf(content)).toThrow(UsageError)
})

test('a pack and bundled sources exclude each other', () => {
  expect(() => readArguments(['file.json', '--pack', 'pack.json', '--sources', '001'])).toThrow(UsageError)
  expect(readArguments(['file.json', '--pack', 'pack.json', '--all'])).toMatchObject({ pack: 'pack.json', all: true })
})
