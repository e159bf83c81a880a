import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { command } from '../../tools/browser/extension.ts'
import { paintedRanges, pointOfMark } from '../../tools/browser/painted.ts'
import { centreOf, findAll, popoverTree } from '../../tools/browser/popover.ts'
import { clickMark, hoverMark } from '../../tools/browser/surfaces.ts'
import { until } from '../../tools/browser/until.ts'
import { article, launchWithExtension, openScanned, type Stage, untilMarked } from './harness.ts'

let stage: Stage
beforeAll(async () => {
  stage = await launchWithExtension()
})
afterAll(() => stage?.close())

/** The words of note 001-q01, as an article would quote them. */
const QUOTING = article(`
  <p id="first">An official of China said that shipments of fentanyl to the U.S. happen, but there isn’t the proof to show
  how much, whether it’s 20 percent or 80 percent.</p>
  <p id="last">Drug overdoses of fentanyl and other drugs killed more than 66,000 people in the 12 months to May 2017.</p>
  <p style="margin-top: 400px"><input id="field" value="typed"></p>`)

const closed = (page: Page) => until(async () => (await popoverTree(page)) === null, 'the popover to close')
const indexOf = async (page: Page, word: string) => (await paintedRanges(page)).findIndex(({ text }) => text.toLowerCase() === word)

describe('opening', () => {
  let page: Page
  beforeEach(async () => {
    ;({ page } = await openScanned(stage, QUOTING))
    await until(() => paintedRanges(page).then(({ length }) => length >= 2), 'marks')
  })

  test('resting the mouse on a mark shows the note that fits: the quotation with its speaker, date and outlet', async () => {
    const tree = await hoverMark(page, await indexOf(page, 'fentanyl'))
    await until(async () => /there isn’t the proof/.test((await popoverTree(page))?.text ?? ''), 'the quotation')
    const text = (await popoverTree(page))?.text ?? tree.text
    expect(text).toMatch(/Yu Haibin/)
    expect(text).toMatch(/28 December 2017/)
    expect(text).toMatch(/Associated Press/)
  })

  test('a mouse that only passes over a mark opens nothing', async () => {
    const { x, y } = await pointOfMark(page, 0)
    await page.mouse.move(x, y - 60)
    await page.mouse.move(x, y)
    await page.mouse.move(x, y + 200)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await popoverTree(page)).toBeNull()
  })

  test('a click on a mark opens it, and a click elsewhere closes it', async () => {
    await clickMark(page, 0)
    await page.mouse.click(5, 500)
    await closed(page)
  })

  test('it leaves with the mouse', async () => {
    await hoverMark(page, 0)
    await page.mouse.move(5, 850, { steps: 8 })
    await closed(page)
  })

  test('the mouse can move from the mark into the popover, which stays', async () => {
    const tree = await hoverMark(page, 0)
    const [link] = findAll(tree, ({ name }) => name === 'button' || name === 'a')
    const point = link ? await centreOf(page, link) : null
    if (!point) throw new Error('The popover has nothing to point at.')
    await page.mouse.move(point.x, point.y, { steps: 6 })
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await popoverTree(page)).not.toBeNull()
  })
})

describe('by keyboard', () => {
  test('the commands step through the mentions; Esc closes and gives the focus back', async () => {
    const { page } = await openScanned(stage, QUOTING)
    await until(() => paintedRanges(page).then(({ length }) => length >= 2), 'marks')
    await page.focus('#field')
    await command(stage.opened, page, 'next-mention')
    const first = await until(async () => (await popoverTree(page))?.text, 'the popover')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('field')
    await command(stage.opened, page, 'next-mention')
    await until(async () => ((await popoverTree(page))?.text ?? first) !== first, 'the next mention')
    await command(stage.opened, page, 'previous-mention')
    await until(async () => (await popoverTree(page))?.text === first, 'the mention before')
    await page.keyboard.press('Escape')
    await closed(page)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field')
  })
})

describe('keeping apart', () => {
  test('the page sees neither the content nor the keys that are pressed in it', async () => {
    const spy = `<script>window.keys = []; addEventListener('keydown', (event) => window.keys.push(event.key))</script>`
    const { page } = await openScanned(stage, article(`${spy}<p>Officers found fentanyl.</p>`))
    await untilMarked(page, ['fentanyl'])
    await command(stage.opened, page, 'next-mention')
    await until(() => popoverTree(page), 'the popover')
    await page.keyboard.press('Tab')
    await page.keyboard.press('x')
    const seen = await page.evaluate(() => ({
      root: document.querySelector('fact-notes-popover')?.shadowRoot ?? null,
      inner: document.querySelector('fact-notes-popover')?.textContent ?? '',
      keys: (window as unknown as { keys: string[] }).keys,
    }))
    expect(seen).toEqual({ root: null, inner: '', keys: [] })
  })

  test("a page's own rules do not reach it", async () => {
    const rules = 'opacity: 0 !important; width: 1px !important; position: static !important; transform: scale(0) !important'
    const hostile = `<style>fact-notes-popover, * > fact-notes-popover { ${rules} }</style>`
    const { page } = await openScanned(stage, article(`${hostile}<p>Officers found fentanyl.</p>`))
    await untilMarked(page, ['fentanyl'])
    await hoverMark(page, 0)
    const look = await page.$eval('fact-notes-popover', (host) => {
      const { position, transform } = getComputedStyle(host)
      return { position, transform, isWide: host.getBoundingClientRect().width >= 300 }
    })
    expect(look).toEqual({ position: 'fixed', transform: 'none', isWide: true })
    // It fades in.
    await until(() => page.$eval('fact-notes-popover', (host) => getComputedStyle(host).opacity === '1'), 'full opacity')
  })

  test('it does not cover the words that it is about', async () => {
    for (const place of ['', 'margin-top: 820px', 'margin-left: 1100px']) {
      const { page } = await openScanned(stage, article(`<p style="${place}">Officers found fentanyl.</p>`))
      await untilMarked(page, ['fentanyl'])
      await hoverMark(page, 0)
      const mark = await pointOfMark(page, 0)
      expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, mark)).toBe('p')
    }
  })
})
