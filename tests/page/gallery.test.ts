import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { galleryPage } from '../../tools/gallery-page.ts'
import { launchForPages, type PageStage } from './harness.ts'

let stage: PageStage
let html: string
beforeAll(async () => {
  ;[stage, html] = await Promise.all([launchForPages(), galleryPage()])
})
afterAll(() => stage?.close())

const WIDE = { width: 1_640, height: 900 }
const NARROW = { width: 360, height: 780 }

async function openGallery(viewport = WIDE, scheme = 'light'): Promise<Page> {
  const page = await stage.open(html, 'gallery.example')
  await page.setViewport(viewport)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.evaluate(() => (globalThis as unknown as { ready: Promise<unknown> }).ready)
  return page
}

/** What axe finds wrong, as "rule: element". */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const here = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    const { violations } = await here.axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html: element }) => `${id}: ${element}`))
  })
}

describe('every state of the card', () => {
  test.each([
    ['wide', 'light', WIDE],
    ['wide', 'dark', WIDE],
    ['narrow', 'light', NARROW],
    ['narrow', 'dark', NARROW],
  ])('has no fault that axe can find: %s, %s', async (_width, scheme, viewport) => {
    const page = await openGallery(viewport, scheme)
    expect(await faultsOf(page)).toEqual([])
    await page.close()
  })

  test.each([
    ['a button without a name', 'button-name', (root: Element) => root.append(document.createElement('button'))],
    [
      'writing too pale for its paper',
      'color-contrast',
      (root: Element) => {
        const pale = document.createElement('p')
        pale.textContent = 'Too pale to be read.'
        pale.style.color = '#ddd'
        root.append(pale)
      },
    ],
  ])('axe sees into the cards: %s is found', async (_fault, rule, plant) => {
    const page = await openGallery()
    await page.$eval('#plot .fn-popover', plant)
    expect((await faultsOf(page)).some((fault) => fault.startsWith(rule))).toBe(true)
    await page.close()
  })

  test('no card is wider than a narrow screen', async () => {
    const page = await openGallery(NARROW)
    const wide = await page.$$eval('.exhibit *', (all) =>
      all
        .filter((one) => one.getBoundingClientRect().right > 360.5 && one.closest('svg, table, .fn-hidden') === null)
        .map((one) => one.outerHTML.slice(0, 80)),
    )
    expect(wide).toEqual([])
    await page.close()
  })

  test('every control on a narrow screen is 44 px high', async () => {
    const page = await openGallery(NARROW)
    const low = await page.$$eval('.exhibit button, .exhibit summary, .exhibit input', (all) =>
      all
        .map((one) => ({ height: one.getBoundingClientRect().height, text: one.textContent }))
        .filter(({ height }) => height > 0 && height < 44)
        .map(({ text }) => text),
    )
    expect(low).toEqual([])
    await page.close()
  })
})

describe('the picture of a series', () => {
  test('arrow keys go from point to point and tell each; Home and End go to the ends', async () => {
    const page = await openGallery()
    const told = () => page.$eval('#plot output', (output) => output.textContent)
    await page.focus('#plot input[type="range"]')
    expect(await told()).toContain('2018')
    await page.keyboard.press('ArrowRight')
    expect(await told()).toContain('2019')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await told()).toContain('2015')
    await page.keyboard.press('End')
    expect(await told()).toBe('2020: nearly 640 umbrellas, provisional')
    await page.close()
  })
})

describe('"not this"', () => {
  test('hides the note at once, takes focus to the way back, and brings it back', async () => {
    const page = await openGallery()
    const firstWords = () => page.$eval('#muted-note .fn-list', (list) => list.textContent.slice(0, 40))
    const without = await firstWords()
    await page.evaluate(() => document.querySelector<HTMLElement>('#muted-note .fn-muted button')?.click())
    await page.waitForFunction(() => document.querySelector('#muted-note .fn-muted') === null)
    expect(await firstWords()).not.toBe(without)
    await page.close()
  })
})
