import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS, isSiteOn, SETTINGS_FIELDS, settingsFrom, siteOf } from '../../core/settings.ts'

describe('stored settings', () => {
  test('of nothing are the defaults', () => {
    expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS)
  })

  test('a broken field costs only itself', () => {
    const stored = {
      enabled: 'yes',
      look: 'tint',
      topics: { china: false, fentanyl: 3 },
      density: 'everything',
      sitesOff: ['apnews.com', 7, 'not a host'],
    }
    expect(settingsFrom(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      look: 'tint',
      topics: { fentanyl: true, china: false, precursor: true },
      sitesOff: ['apnews.com'],
    })
  })

  test('anything at all reads as whole settings, and reading twice changes nothing', () => {
    const stored = fc.record(Object.fromEntries(SETTINGS_FIELDS.map((field) => [field, fc.anything()])), { requiredKeys: [] })
    fc.assert(
      fc.property(stored, (values) => {
        const settings = settingsFrom(values)
        expect(Object.keys(settings).sort()).toEqual([...SETTINGS_FIELDS].sort())
        expect(settingsFrom({ ...settings })).toEqual(settings)
      }),
    )
  })
})

describe('sites', () => {
  const off = { ...DEFAULT_SETTINGS, sitesOff: ['apnews.com'] }

  test('a switched-off site is off with its subdomains and nothing else', () => {
    expect(['apnews.com', 'www.apnews.com', 'blog.apnews.com'].map((host) => isSiteOn(off, host))).toEqual([false, false, false])
    expect(['reuters.com', 'notapnews.com'].map((host) => isSiteOn(off, host))).toEqual([true, true])
  })

  test('nothing is on when everything is off', () => {
    expect(isSiteOn({ ...DEFAULT_SETTINGS, enabled: false }, 'reuters.com')).toBe(false)
  })

  test('go by their name without www', () => {
    expect(siteOf('WWW.Reuters.com')).toBe('reuters.com')
  })
})
