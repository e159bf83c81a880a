import { describe, expect, test } from 'vitest'
import { readPageAddress } from '../../../components/popup/page-address.ts'
import { groupMentions, notesOf } from '../../../components/popup/page-notes.ts'
import { isScannable, readPage } from '../../../components/popup/page-view.ts'
import { isListedHost } from '../../../core/hosts/match-patterns.ts'
import type { NoteId } from '../../../core/note.ts'
import type { PageMention, PageReport } from '../../../core/page-report.ts'
import type { NoteBundle } from '../../../core/ranked-note.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings.ts'

const EMPTY: NoteBundle = { notes: {}, sources: {} }
const mention = (id: number, fitting: string[], general: string[] = [], painted = true): PageMention => ({
  id,
  topic: 'fentanyl',
  surface: 'fentanyl',
  painted,
  fitting: fitting as NoteId[],
  general: general as NoteId[],
})
const on = (...mentions: PageMention[]): PageReport => ({ state: 'on', mentions })
const noScript = async (): Promise<PageReport> => {
  throw new Error('no receiver')
}

/** A page at `url` with a script that reports as told. */
function pageAt(url: string | null, report: () => Promise<PageReport> = noScript, notes: () => Promise<NoteBundle> = async () => EMPTY) {
  const services = { report, notes, isListed: isListedHost }
  return (settings = DEFAULT_SETTINGS) => readPage(services, { id: 1, url }, settings, false)
}

describe('what the popup says of a page', () => {
  test('off everywhere and off here come before anything else', async () => {
    const page = pageAt('https://www.reuters.com/a', async () => on(mention(0, ['001-q01'])))
    expect(await page({ ...DEFAULT_SETTINGS, enabled: false })).toMatchObject({ reason: { why: 'off-everywhere' } })
    expect(await page({ ...DEFAULT_SETTINGS, sitesOff: ['reuters.com'] })).toMatchObject({
      reason: { why: 'off-here', entry: 'reuters.com' },
    })
  })

  test('a page without our script is told apart by its address, and only where it helps is a scan offered', async () => {
    const whys = await Promise.all(
      ['https://example.org/', 'https://www.reuters.com/a', 'chrome://settings/', 'https://addons.mozilla.org/x', null].map(async (url) => {
        const view = await pageAt(url)()
        return view.state === 'not-scanned' ? [view.reason.why, isScannable(view.reason)] : view.state
      }),
    )
    expect(whys).toEqual([
      ['not-listed', true],
      ['not-yet', true],
      ['browser-page', false],
      ['browser-page', false],
      ['not-listed', true],
    ])
  })

  test('a scanned page without marks says so and counts what is unmarked', async () => {
    expect(await pageAt('https://reuters.com', async () => on())()).toEqual({ state: 'nothing', unmarked: 0 })
    expect(await pageAt('https://reuters.com', async () => on(mention(0, [], [], false)))()).toEqual({ state: 'nothing', unmarked: 1 })
  })

  test('a script that has not heard of the new settings is asked again', async () => {
    const reports: PageReport[] = [{ state: 'off', mentions: [] }, on(mention(0, ['001-q01']))]
    expect(await pageAt('https://reuters.com', async () => reports.shift() ?? on())()).toMatchObject({ state: 'notes' })
  })

  test('a background that fails once is asked again; failing twice is said', async () => {
    let failures = 1
    const notes = async () => {
      failures -= 1
      if (failures >= 0) throw new Error('no background')
      return EMPTY
    }
    const page = pageAt('https://reuters.com', async () => on(mention(0, ['001-q01'])), notes)
    expect(await page()).toMatchObject({ state: 'notes' })
    failures = 2
    expect(await page()).toEqual({ state: 'error' })
  })
})

describe('mentions by note', () => {
  test('stand together under one note: fitting, then general, then none', () => {
    const groups = groupMentions([mention(0, [], []), mention(1, [], ['g']), mention(2, ['a']), mention(3, ['b', 'a']), mention(4, ['a'])])
    expect(groups.map(({ note, mentions }) => [note, mentions.map(({ id }) => id)])).toEqual([
      ['a', [2, 4]],
      ['b', [3]],
      ['g', [1]],
      [null, [0]],
    ])
    expect(notesOf(groups)).toEqual(['a', 'b', 'g'])
  })

  test('a note that fits one passage and is general at another stands twice', () => {
    expect(groupMentions([mention(0, ['a']), mention(1, [], ['a'])]).map(({ fits }) => fits)).toEqual([true, false])
  })

  test('unmarked mentions are not listed', () => {
    expect(groupMentions([mention(0, ['a'], [], false)])).toEqual([])
  })
})

describe('addresses', () => {
  test('are read as site, browser page, file or unknown', () => {
    expect(readPageAddress('https://www.apnews.com/x')).toEqual({ kind: 'site', host: 'www.apnews.com' })
    expect(readPageAddress('about:blank').kind).toBe('browser')
    expect(readPageAddress('file:///tmp/a.html').kind).toBe('file')
    expect(readPageAddress('').kind).toBe('unknown')
  })

  test('a listed host covers its subdomains and nothing else', () => {
    expect(['reuters.com', 'www.reuters.com', 'graphics.Reuters.com'].every((host) => isListedHost(host))).toBe(true)
    expect(['notreuters.com', 'reuters.com.evil.org', 'com'].some((host) => isListedHost(host))).toBe(false)
  })
})
