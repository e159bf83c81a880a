import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { badge, forgetSeen, report, storeSettings } from '../../tools/browser/extension.ts'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { popoverTree } from '../../tools/browser/popover.ts'
import { clickMark, hoverMark } from '../../tools/browser/surfaces.ts'
import { until } from '../../tools/browser/until.ts'
import { article, launchWithExtension, openScanned, type Stage, untilMarked } from './harness.ts'

let stage: Stage
beforeAll(async () => {
  stage = await launchWithExtension()
})
afterAll(() => stage?.close())
afterEach(async () => {
  await storeSettings(stage.opened, { ...DEFAULT_SETTINGS })
  await forgetSeen(stage.opened)
})

const BOTH = article('<p>Officers found fentanyl.</p><p>They also found 4-ANPP, a precursor of fentanyl.</p>')
const ONE_PARAGRAPH = article('<p>Fentanyl came first, then more fentanyl. Carfentanil came last.</p><p>Then fentanyl again.</p>')

const stateIs = async (page: Parameters<typeof report>[1], state: string) =>
  until(async () => (await report(stage.opened, page))?.state === state, `the state "${state}"`)

describe('settings apply to open pages at once', () => {
  test('off: no mark is left, no number; on: all are back', async () => {
    const { page } = await openScanned(stage, BOTH)
    await until(() => paintedRanges(page).then(({ length }) => length > 0), 'marks')
    const before = (await paintedRanges(page)).map(({ text }) => text)
    await storeSettings(stage.opened, { enabled: false })
    await untilMarked(page, [])
    await stateIs(page, 'off')
    await until(async () => (await badge(stage.opened, page)) === '', 'no number')
    expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('fact-notes')))).toEqual([])
    await storeSettings(stage.opened, { enabled: true })
    await untilMarked(page, before)
  })

  test('off closes an open popover', async () => {
    const { page } = await openScanned(stage, BOTH)
    await until(() => paintedRanges(page).then(({ length }) => length > 0), 'marks')
    await hoverMark(page, 0)
    await storeSettings(stage.opened, { enabled: false })
    await until(async () => (await popoverTree(page)) === null, 'the popover to close')
  })

  test('this site off: its pages lose their marks, other sites keep theirs', async () => {
    const { page } = await openScanned(stage, BOTH)
    const { page: other } = await openScanned(stage, article('<p>Officers found fentanyl.</p>'), 'apnews.com')
    await untilMarked(other, ['fentanyl'])
    await storeSettings(stage.opened, { sitesOff: ['reuters.com'] })
    await untilMarked(page, [])
    await stateIs(page, 'off-here')
    await untilMarked(other, ['fentanyl'])
  })

  test('a topic off: its marks go, the others stay', async () => {
    const { page } = await openScanned(stage, BOTH)
    await until(async () => (await paintedRanges(page)).some(({ text }) => text === '4-ANPP'), 'the mark of the precursor')
    await storeSettings(stage.opened, { topics: { ...DEFAULT_SETTINGS.topics, precursor: false } })
    await until(async () => !(await paintedRanges(page)).some(({ text }) => text === '4-ANPP'), 'the mark to go')
    expect((await paintedRanges(page)).some(({ text }) => text === 'fentanyl')).toBe(true)
  })

  test('how many marks: every mention, one a paragraph, one a page', async () => {
    const { page } = await openScanned(stage, ONE_PARAGRAPH)
    await untilMarked(page, ['Fentanyl', 'fentanyl'])
    await storeSettings(stage.opened, { density: 'all' })
    await untilMarked(page, ['Fentanyl', 'fentanyl', 'Carfentanil', 'fentanyl'])
    await storeSettings(stage.opened, { density: 'page' })
    await untilMarked(page, ['Fentanyl'])
  })

  test('look: the same words under other highlights', async () => {
    const { page } = await openScanned(stage, BOTH)
    await until(() => paintedRanges(page).then(({ length }) => length > 0), 'marks')
    const before = await paintedRanges(page)
    await storeSettings(stage.opened, { look: 'tint' })
    await until(async () => {
      const now = await paintedRanges(page)
      return (
        now.length === before.length && now.every(({ name, text }, index) => name !== before[index]?.name && text === before[index]?.text)
      )
    }, 'the tinted marks')
  })

  test('open on click: resting the mouse opens nothing, a click does', async () => {
    const { page } = await openScanned(stage, BOTH)
    await until(() => paintedRanges(page).then(({ length }) => length > 0), 'marks')
    await storeSettings(stage.opened, { opensOn: 'click' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    await expect(
      Promise.race([hoverMark(page, 0), new Promise((_, reject) => setTimeout(() => reject(new Error('nothing opened')), 2000))]),
    ).rejects.toThrow('nothing opened')
    await clickMark(page, 0)
  })
})

describe('what is muted', () => {
  const QUOTED = article('<p>“China doesn’t deny that shipments to the US happen,” Yu Haibin said of fentanyl.</p>')

  test('a term is marked no more', async () => {
    const { page } = await openScanned(stage, QUOTED)
    await untilMarked(page, ['China', 'fentanyl'])
    await storeSettings(stage.opened, { mutes: [{ target: { kind: 'term', term: 'fentanyl' }, site: null }] })
    await untilMarked(page, ['China'])
  })

  test('a note is left out of the cards', async () => {
    await storeSettings(stage.opened, { mutes: [{ target: { kind: 'note', note: '001-q01' }, site: 'reuters.com' }] })
    const { page } = await openScanned(stage, QUOTED)
    await untilMarked(page, ['China', 'fentanyl'])
    expect((await hoverMark(page, 1)).text).not.toMatch(/20 percent or 80 percent/)
  })
})

describe('settings that were stored', () => {
  test('hold for pages opened later', async () => {
    await storeSettings(stage.opened, { topics: { ...DEFAULT_SETTINGS.topics, fentanyl: false } })
    const { page } = await openScanned(stage, article('<p>Officers found fentanyl.</p><p>They found 4-ANPP, a precursor of the drug.</p>'))
    await until(() => paintedRanges(page).then(({ length }) => length > 0), 'marks')
    expect((await paintedRanges(page)).map(({ text }) => text)).not.toContain('fentanyl')
  })

  test('that are broken cost only themselves', async () => {
    await storeSettings(stage.opened, { density: 'everything', topics: 7, look: 'tint', enabled: 'yes' })
    const { page } = await openScanned(stage, article('<p>Officers found fentanyl.</p>'))
    await untilMarked(page, ['fentanyl'])
    expect((await paintedRanges(page))[0]?.name).toContain('tint')
  })
})
