import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { storeSettings } from '../../tools/browser/extension.ts'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { popoverTree } from '../../tools/browser/popover.ts'
import { openOptions, openPopup, openToolbarPopup } from '../../tools/browser/surfaces.ts'
import { until } from '../../tools/browser/until.ts'
import { article, LISTED, launchWithExtension, openFixture, openScanned, type Stage, UNLISTED, untilMarked } from './harness.ts'

let stage: Stage
beforeAll(async () => {
  stage = await launchWithExtension()
})
afterAll(() => stage?.close())
afterEach(() => storeSettings(stage.opened, { ...DEFAULT_SETTINGS }))

const FIELD = '::-p-aria([name="Search the notes"])'
const TWO_MENTIONS = article('<p>Officers found fentanyl.</p><p>They found 4-ANPP, a precursor of the drug.</p>')

const resultsOf = (popup: Page) => popup.$$eval('[role="option"]', (rows) => rows.map((row) => row.textContent ?? ''))
const textOf = (page: Page) => page.evaluate(() => document.body.innerText)

/** Flips a switch by its name, as a reader's click on its label does. */
async function flip(page: Page, name: string): Promise<void> {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="switch"])`)
  await found?.click()
}

describe('searching in the popup', () => {
  test('finds notes as the reader types, also with a slip of the finger, and marks the matched words', async () => {
    const { page } = await openScanned(stage, TWO_MENTIONS)
    const popup = await openPopup(stage.opened, page)
    await popup.type(FIELD, 'carfentnil')
    const rows = await until(async () => {
      const all = await resultsOf(popup)
      return all.length > 0 ? all : null
    }, 'results')
    expect(rows[0]).toMatch(/carfentanil/i)
    expect(await popup.$$eval('[role="option"] mark', (marks) => marks.map(({ textContent }) => textContent?.toLowerCase()))).toContain(
      'carfentanil',
    )
  })

  test('says so when nothing is found', async () => {
    const { page } = await openScanned(stage, TWO_MENTIONS)
    const popup = await openPopup(stage.opened, page)
    await popup.type(FIELD, 'qwxzvbnm plgrtk')
    await until(async () => /no note|nothing/i.test(await textOf(popup)), 'the words that nothing is found')
    expect(await resultsOf(popup)).toEqual([])
  })

  test('arrow keys choose a result and Enter opens its card', async () => {
    const { page } = await openScanned(stage, TWO_MENTIONS)
    const popup = await openPopup(stage.opened, page)
    await popup.type(FIELD, 'Yu Haibin')
    await until(async () => (await resultsOf(popup)).length > 1, 'results')
    const chosen = () => popup.$eval('[role="option"][aria-selected="true"]', (row) => row.textContent ?? '').catch(() => '')
    await popup.keyboard.press('ArrowDown')
    const first = await until(chosen, 'a chosen result')
    await popup.keyboard.press('ArrowDown')
    await until(async () => ![first, ''].includes(await chosen()), 'the next result')
    await popup.keyboard.press('Enter')
    await until(async () => /Associated Press/.test(await textOf(popup)), 'the card')
  })
})

describe('the popup and the page', () => {
  test('lists the notes of this page; choosing a mention shows it on the page', async () => {
    const { page } = await openScanned(stage, TWO_MENTIONS)
    const popup = await openPopup(stage.opened, page)
    const link = await popup.waitForSelector('::-p-aria([name="Go to fentanyl on the page, mention 1 of 2"][role="button"])')
    await link?.click()
    await page.bringToFront()
    await until(() => popoverTree(page), 'the popover on the page')
  })

  test('a page that is not listed: says so, and reads it once when asked', async () => {
    const page = await openFixture(stage, UNLISTED, TWO_MENTIONS)
    const popup = await openToolbarPopup(stage.opened, page)
    await until(async () => /not scanned/i.test(await textOf(popup)), 'the words that the page is not scanned')
    expect(await paintedRanges(page)).toEqual([])
    const button = await popup.waitForSelector('::-p-aria([name="Scan this page once"][role="button"])')
    await button?.click()
    await until(() => paintedRanges(page).then(({ length }) => length >= 2), 'marks')
    // "Once" means this page: the next one on that site is left alone.
    const next = await openFixture(stage, UNLISTED, TWO_MENTIONS)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await paintedRanges(next)).toEqual([])
  })

  test('a page of the browser itself: the popup says that it cannot be read, at the latest when asked to scan it', async () => {
    const page = await stage.opened.browser.newPage()
    await page.goto('chrome://version')
    const popup = await openToolbarPopup(stage.opened, page)
    await until(async () => /cannot be read|not scanned/i.test(await textOf(popup)), 'a word on the page')
    const scan = await popup.$('::-p-aria([name="Scan this page once"][role="button"])')
    await scan?.click()
    await until(async () => /cannot be read|could not be scanned/i.test(await textOf(popup)), 'the words that this page cannot be read')
  })

  test('its switches work on the page behind it', async () => {
    const { page } = await openScanned(stage, article('<p>Officers found fentanyl.</p>'))
    await untilMarked(page, ['fentanyl'])
    const popup = await openPopup(stage.opened, page)
    await flip(popup, 'Show notes')
    await untilMarked(page, [])
    await flip(popup, 'Show notes')
    // A page behind another is painted when it comes to the front.
    await page.bringToFront()
    await untilMarked(page, ['fentanyl'])
    await popup.bringToFront()
    await flip(popup, 'On this site: reuters.com')
    await untilMarked(page, [])
    await until(async () => /off on this site/i.test(await textOf(popup)), 'the words that this site is off')
  })
})

describe('the options page', () => {
  test('a choice is stored at once and applies to open pages', async () => {
    const { page } = await openScanned(stage, article('<p>Fentanyl, and then more fentanyl.</p>'))
    await untilMarked(page, ['Fentanyl'])
    const options = await openOptions(stage.opened)
    const every = await options.waitForSelector('::-p-aria([name="Every mention"][role="radio"])')
    await every?.click()
    await untilMarked(page, ['Fentanyl', 'fentanyl'])
    await options.reload()
    const again = await options.waitForSelector('::-p-aria([name="Every mention"][role="radio"])')
    expect(await again?.evaluate((radio) => (radio as HTMLInputElement).checked)).toBe(true)
  })

  test('a change made elsewhere shows in it without a reload', async () => {
    const options = await openOptions(stage.opened)
    const master = await options.waitForSelector('::-p-aria([role="switch"])')
    expect(await master?.evaluate((input) => (input as HTMLInputElement).checked)).toBe(true)
    await storeSettings(stage.opened, { enabled: false })
    await until(() => master?.evaluate((input) => !(input as HTMLInputElement).checked), 'the switch to follow')
  })

  test('a site that is put on the list there is left alone; a reset brings everything back', async () => {
    const { page } = await openScanned(stage, article('<p>Officers found fentanyl.</p>'))
    await untilMarked(page, ['fentanyl'])
    const options = await openOptions(stage.opened)
    await options.type('::-p-aria([role="textbox"])', 'https://www.reuters.com/world/')
    await options.keyboard.press('Enter')
    await untilMarked(page, [])
    for (const name of ['Reset all settings…', 'Reset']) {
      const button = await options.waitForSelector(`::-p-aria([name="${name}"][role="button"])`)
      await button?.click()
    }
    await page.bringToFront()
    await untilMarked(page, ['fentanyl'])
  })

  test('popup and options need nothing that their policy forbids', async () => {
    const { page } = await openScanned(stage, TWO_MENTIONS)
    const complaints: string[] = []
    for (const surface of [await openPopup(stage.opened, page), await openOptions(stage.opened)]) {
      surface.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
      surface.on('pageerror', (error) => void complaints.push(String(error)))
      await surface.reload()
      await surface.waitForSelector('[role="switch"]')
    }
    expect(complaints).toEqual([])
  })
})

test('the popup of a listed page speaks of that page when the toolbar opens it', async () => {
  const page = await openFixture(stage, LISTED, TWO_MENTIONS)
  await until(() => paintedRanges(page).then(({ length }) => length > 0), 'marks')
  const popup = await openToolbarPopup(stage.opened, page)
  await until(async () => /fentanyl/.test(await textOf(popup)), "the page's notes")
})
