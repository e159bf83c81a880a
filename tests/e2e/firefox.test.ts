import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../tools/browser/find.ts'
import { paintedRanges, pointOfMark } from '../../tools/browser/painted.ts'
import { until } from '../../tools/browser/until.ts'
import { article, LISTED, launchWithExtension, openFixture, type Stage, strangersIn, UNLISTED, untilMarked } from './harness.ts'

/** Firefox's driver does not reach into extensions: what a page shows is what can be asserted. */
const firefox = findBrowser(['firefox'])

let stage: Stage
beforeAll(async () => {
  if (firefox) stage = await launchWithExtension('firefox')
})
afterAll(() => stage?.close())

const PAGE = article('<p>Officers found fentanyl.</p><p>They found 4-ANPP, a precursor of the drug.</p>')

test.skipIf(!firefox)('in Firefox: marks on a listed host, none elsewhere, a popover on a mark, nothing sent', async () => {
  const page = await openFixture(stage, LISTED, PAGE)
  await until(() => paintedRanges(page).then(({ length }) => length >= 2), 'marks')
  const { x, y } = await pointOfMark(page, 0)
  await page.mouse.move(x, y + 200)
  await page.mouse.move(x, y, { steps: 4 })
  await page.waitForSelector('fact-notes-popover')
  expect(await page.evaluate(() => document.querySelector('fact-notes-popover')?.shadowRoot ?? null)).toBeNull()

  await page.evaluate(() => document.querySelector('p')?.remove())
  await until(async () => !(await paintedRanges(page)).some(({ text }) => text === 'fentanyl'), 'the mark to go')

  const other = await openFixture(stage, UNLISTED, PAGE)
  await untilMarked(other, [])
  expect(strangersIn(stage.proxy)).toEqual([])
})
