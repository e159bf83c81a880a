import { describe, expect, test } from 'vitest'
import { findBrowser, type Machine, nameFromPath } from '../../../tools/browser/find.ts'

/** A machine on which exactly these files exist. */
const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
})

describe('finding a browser', () => {
  test('finds what is on the PATH, Chromium before Firefox', () => {
    const linux = machine('linux', ['/usr/bin/firefox-esr', '/opt/bin/google-chrome'], { PATH: '/usr/bin:/opt/bin' })
    expect(findBrowser(undefined, linux)).toEqual({ name: 'chrome', path: '/opt/bin/google-chrome' })
    expect(findBrowser(['firefox'], linux)).toEqual({ name: 'firefox', path: '/usr/bin/firefox-esr' })
    expect(findBrowser(['edge'], linux)).toBeNull()
  })

  test('finds applications on macOS and programs on Windows', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(findBrowser(undefined, machine('darwin', [edge]))).toEqual({ name: 'edge', path: edge })
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    const windows = machine('win32', [chrome], { PROGRAMFILES: 'C:\\Program Files' })
    expect(findBrowser(undefined, windows)).toEqual({ name: 'chrome', path: chrome })
  })

  test('FACT_NOTES_BROWSER decides, by path or by name', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/microsoft-edge', '/home/a/firefox/firefox']
    const by = (value: string) => machine('linux', files, { PATH: '/usr/bin', FACT_NOTES_BROWSER: value })
    expect(findBrowser(undefined, by('/home/a/firefox/firefox'))).toEqual({ name: 'firefox', path: '/home/a/firefox/firefox' })
    expect(findBrowser(undefined, by('edge'))).toEqual({ name: 'edge', path: '/usr/bin/microsoft-edge' })
  })

  test('a path that does not exist finds nothing, rather than another browser than the one named', () => {
    const mistyped = machine('linux', ['/usr/bin/chromium'], { PATH: '/usr/bin', FACT_NOTES_BROWSER: '/usr/bin/chromiun' })
    expect(findBrowser(undefined, mistyped)).toBeNull()
  })

  test('a browser that is asked for by kind is not replaced by the one in FACT_NOTES_BROWSER', () => {
    const both = machine('linux', ['/usr/bin/chromium', '/usr/bin/firefox-esr'], {
      PATH: '/usr/bin',
      FACT_NOTES_BROWSER: '/usr/bin/chromium',
    })
    expect(findBrowser(['firefox'], both)).toEqual({ name: 'firefox', path: '/usr/bin/firefox-esr' })
  })

  test.each([
    ['/usr/bin/google-chrome', 'chrome'],
    ['/Applications/Chromium.app/Contents/MacOS/Chromium', 'chromium'],
    ['C:\\Chromium\\Application\\chrome.exe', 'chromium'],
    ['C:\\Google\\Chrome\\Application\\chrome.exe', 'chrome'],
    ['C:\\Edge\\msedge.exe', 'edge'],
    ['/usr/bin/firefox-esr', 'firefox'],
  ])('%s is %s', (path, name) => {
    expect(nameFromPath(path)).toBe(name)
  })
})
