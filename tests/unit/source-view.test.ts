import { describe, expect, test } from 'vitest'
import type { IsoDate, Source, SourceId } from '../../core/note.ts'
import { sourceViewOf } from '../../core/source-view.ts'
import { bundledCorpus } from '../../corpus/bundled.ts'

const source: Source = {
  id: 'src-900' as SourceId,
  publisher: 'Example Wire',
  publisherBasis: 'confirmed',
  published: { from: '2025-03-04' as IsoDate, precision: 'day', basis: 'stated' },
  kind: 'wire',
  tier: 'news report',
  country: 'Norland',
  language: 'English',
  caveats: [],
}
const linkOf = (url: string) => sourceViewOf({ ...source, url }).url

describe('links', () => {
  test.each(['https://example.org/a', 'http://english.scio.gov.cn/a', 'http://www.cdc.gov/a'])('%s is one', (url) => {
    expect(linkOf(url)).toBe(url)
  })

  test.each([
    'http://example.org/a',
    'http://gov.cn.example.org/a',
    'http://notgov/a',
    'http://www.cdc.gov@example.org/a',
    'https://',
    'javascript:alert(1)',
    'ftp://www.cdc.gov/a',
  ])('%s is none', (url) => {
    expect(linkOf(url)).toBeNull()
  })
})

test('a copy is named as a copy', () => {
  expect(sourceViewOf({ ...source, readAt: 'Example News' }).readAt).toBe('read in a copy at Example News')
  expect(sourceViewOf(source).readAt).toBeNull()
})

test('a report at second hand and a little-known site are named as such, official texts and news reports are not', () => {
  const tierOf = (tier: Source['tier']) => sourceViewOf({ ...source, tier }).tier
  expect([tierOf('primary'), tierOf('official text elsewhere'), tierOf('news report')]).toEqual([null, null, null])
  expect(new Set([tierOf('secondary'), tierOf('weak')]).size).toBe(2)
})

test('no bundled source has an address and a copy elsewhere: a link leads to what was read', () => {
  expect(bundledCorpus.sources.filter(({ url, readAt }) => url !== undefined && readAt !== undefined).map(({ id }) => id)).toEqual([])
})

test('both governments and all state media are named alike', () => {
  const kinds = new Set(bundledCorpus.sources.map((one) => sourceViewOf(one).kind))
  expect([...kinds]).toEqual(expect.arrayContaining(['official, China', 'official, United States', 'state media, China']))
})
