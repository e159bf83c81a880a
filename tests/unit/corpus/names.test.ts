import { describe, expect, test } from 'vitest'
import { createLibrarian } from '../../../core/librarian.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'

const names = bundledCorpus.names ?? []
const librarian = createLibrarian(bundledCorpus)
const found = (text: string) => librarian.search({ text, kinds: [], subjects: [] }).map(({ id }) => String(id))

test('no alias belongs to two names', () => {
  const all = names.flatMap(({ canonical, aliases }) => [canonical, ...aliases].map((name) => name.toLowerCase()))
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
})

describe('another name finds the notes', () => {
  test.each([
    ['ONDCP', '047-q01'],
    ['MOFCOM', '014-e01'],
    ['JIFE', '059-e01'],
    ['公安部', '033-c01'],
    ['Kashyap Patel', '030-q01'],
    ['emergency powers act', '029-e01'],
  ])('%s', (name, id) => {
    expect(found(name)).toContain(id)
  })
})
