import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentHash, versionOf } from '../../../core/content-hash.ts'
import { bundledCorpus, SERIES } from '../../../corpus/bundled.ts'
import { corpusVersion } from '../../../corpus/version.ts'

const { asOf } = corpusVersion

test('corpus/version.json is that of the content; run "npm run corpus-version" if this fails', () => {
  expect(corpusVersion).toEqual(versionOf(bundledCorpus, SERIES, asOf))
})

test('the hash is FNV-1a as published', () => {
  // Test vector of the authors: the byte "a"; here the code unit of a bare JSON number instead of letters in quotation marks.
  expect(contentHash(1)).toBe((((0xcbf29ce484222325n ^ 0x31n) * 0x100000001b3n) & 0xffffffffffffffffn).toString(16).padStart(16, '0'))
})

test('no note is dated after the month that the corpus says it was followed to', () => {
  expect(bundledCorpus.notes.filter(({ date }) => date.from.slice(0, 7) > asOf).map(({ id }) => id)).toEqual([])
})

test('the order of notes, sources and keys changes nothing', () => {
  const notes = bundledCorpus.notes
    .toReversed()
    .map((note) => Object.fromEntries(Object.entries(note).toReversed()) as unknown as typeof note)
  expect(versionOf({ ...bundledCorpus, notes, sources: bundledCorpus.sources.toReversed() }, SERIES, asOf)).toEqual(corpusVersion)
})

test('a letter in any statement changes the version', () => {
  fc.assert(
    fc.property(fc.nat(bundledCorpus.notes.length - 1), (place) => {
      const notes = bundledCorpus.notes.map((note, at) => (at === place ? { ...note, statement: `${note.statement}.` } : note))
      expect(versionOf({ ...bundledCorpus, notes }, SERIES, asOf).version).not.toBe(corpusVersion.version)
    }),
    { numRuns: 3 },
  )
}, 30_000)
