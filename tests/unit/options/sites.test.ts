import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSite } from '../../../components/options/read-site.ts'
import { DEFAULT_SETTINGS, isSiteOn, SITES_OFF_LIMIT, settingsFrom } from '../../../core/settings.ts'
import { entryCovering, withSiteOff, withSiteOn } from '../../../core/sites-off.ts'

const site = fc.constantFrom('cnn.com', 'edition.cnn.com', 'www.cnn.com', 'bbc.co.uk', 'news.bbc.co.uk', 'localhost')

describe('the list of switched-off sites', () => {
  test('after switching a site off or on, it is off or on, whatever the list was', () => {
    fc.assert(
      fc.property(fc.array(site), site, (before, host) => {
        const list = before.reduce<readonly string[]>(withSiteOff, [])
        expect(isSiteOn({ ...DEFAULT_SETTINGS, sitesOff: withSiteOff(list, host) }, host)).toBe(false)
        expect(isSiteOn({ ...DEFAULT_SETTINGS, sitesOff: withSiteOn(list, host) }, host)).toBe(true)
      }),
    )
  })

  test('names the entry that covers a site', () => {
    expect(entryCovering(['cnn.com'], 'edition.cnn.com')).toBe('cnn.com')
    expect(entryCovering(['cnn.com'], 'notcnn.com')).toBeNull()
  })
})

describe('reading a typed site', () => {
  test('takes a name or a whole address', () => {
    const read = ['example.com', ' WWW.Example.com ', 'https://www.example.com/a?b#c', 'http://example.com:8080', 'example.com.'].map(
      (typed) => readSite(typed, []),
    )
    expect(read).toEqual(read.map(() => ({ ok: true, site: 'example.com' })))
    expect(readSite('münchen.de', [])).toEqual({ ok: true, site: 'xn--mnchen-3ya.de' })
  })

  test('says what is wrong', () => {
    const message = (typed: string, list: readonly string[] = []) => {
      const reading = readSite(typed, list)
      return reading.ok ? '' : reading.message
    }
    expect(message('  ')).toMatch(/first/)
    expect(message('not a site')).toMatch(/not the address/)
    expect(message('mailto:a@b.c')).toMatch(/not the address/)
    expect(message('file:///etc')).toMatch(/not the address/)
    expect(message('reuters')).toMatch(/ending/)
    expect(message('cnn.com', ['cnn.com'])).toMatch(/already/)
    expect(message('edition.cnn.com', ['cnn.com'])).toMatch(/covered already: cnn\.com/)
    expect(
      message(
        'new.com',
        Array.from({ length: SITES_OFF_LIMIT }, (_, n) => `s${n}.com`),
      ),
    ).toMatch(/full/)
  })

  test('whatever it accepts survives being stored, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.domain()), (typed) => {
        const reading = readSite(typed, [])
        if (reading.ok) expect(settingsFrom({ sitesOff: [reading.site] }).sitesOff).toEqual([reading.site])
      }),
    )
  })
})
