import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOptions, openPopup } from '../../tools/browser/surfaces.ts'
import { article, launchWithExtension, openScanned, type Stage } from './harness.ts'

let stage: Stage
beforeAll(async () => {
  stage = await launchWithExtension()
})
afterAll(() => stage?.close())

/** What axe finds wrong, as "rule: element". */
async function faultsOf(surface: Page): Promise<readonly string[]> {
  // Evaluated, since the policy of the extension's pages lets no script element in.
  await surface.evaluate(axe.source)
  return surface.evaluate(async () => {
    const here = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    const { violations } = await here.axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

test.each(['light', 'dark'])('popup and options have no fault that axe can find, %s', async (value) => {
  const { page } = await openScanned(stage, article('<p>Officers found fentanyl and 4-ANPP in a parcel from China.</p>'))
  const popup = await openPopup(stage.opened, page)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
  await popup.waitForSelector('.page-note')
  expect(await faultsOf(popup)).toEqual([])
  await popup.type('::-p-aria([name="Search the notes"])', 'China')
  await popup.waitForSelector('[role="option"]')
  expect(await faultsOf(popup)).toEqual([])
  await popup.close()

  const options = await openOptions(stage.opened)
  await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
  await options.waitForSelector('[role="switch"]')
  expect(await faultsOf(options)).toEqual([])
  await options.close()
})

test('axe would find a fault: a planted one is reported', async () => {
  const options = await openOptions(stage.opened)
  await options.waitForSelector('[role="switch"]')
  await options.evaluate(() => document.body.append(document.createElement('button')))
  expect((await faultsOf(options)).some((fault) => fault.startsWith('button-name'))).toBe(true)
})
