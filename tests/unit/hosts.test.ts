import { describe, expect, test } from 'vitest'
import { isListedHost, matchPatterns } from '../../core/hosts/match-patterns.ts'
import hosts from '../../core/hosts/news-hosts.json' with { type: 'json' }

const names = hosts.map(({ host }) => host)
/** Hosts that serve other people's pages: no news site, whatever stands on them. */
const SHARED = [
  'blogspot.com',
  'google.com',
  'github.io',
  'medium.com',
  'msn.com',
  'substack.com',
  'wordpress.com',
  'yahoo.com',
  'youtube.com',
]

describe('the list of news hosts', () => {
  test('is long enough to be of use', () => {
    expect(names.length).toBeGreaterThanOrEqual(200)
  })

  test('holds plain host names only', () => {
    expect(names.filter((host) => !/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([])
  })

  test('names no host twice, and none below another', () => {
    expect(names.filter((host) => names.some((other) => other !== host && host.endsWith(`.${other}`)))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  test('names no platform that others publish on', () => {
    expect(names.filter((host) => SHARED.includes(host))).toEqual([])
  })

  test('covers every kind of outlet', () => {
    const groups = new Set(hosts.map(({ group }) => group))
    expect([...groups].sort()).toEqual([
      'canada',
      'china-hk',
      'health-policy',
      'latin-america',
      'magazine',
      'us-national',
      'us-regional',
      'wire',
      'world',
    ])
  })
})

test('a pattern covers a host and its subdomains, by both protocols', () => {
  expect(matchPatterns()).toContain('*://*.reuters.com/*')
  expect(['reuters.com', 'www.reuters.com'].map(isListedHost)).toEqual([true, true])
  expect(['notreuters.com', 'reuters.com.example'].map(isListedHost)).toEqual([false, false])
})
