import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { until } from '../../tools/browser/until.ts'
import { bundle, launchForPages, mentionsIn, type PageStage, startIn } from './harness.ts'
import type { SessionUnderTest } from './session.entry.ts'

let stage: PageStage
let script: string
beforeAll(async () => {
  ;[stage, script] = await Promise.all([launchForPages(), bundle('tests/page/session.entry.ts')])
})
afterAll(() => stage?.close())

const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${body}</body></html>`
const running = <T>(on: Page, ask: (session: SessionUnderTest) => T) => on.evaluate(`(${String(ask)})(globalThis.running)`) as Promise<T>

test('a scan asks once, for all its passages together', async () => {
  const on = await stage.open(page('<p>Officers found fentanyl.</p><p>They found 4-ANPP.</p><p>And carfentanil.</p>'))
  await startIn(on, script)
  await mentionsIn(on)
  expect(await running(on, ({ asked }) => asked)).toEqual([3])
})

test('the same paragraph twice is asked about once', async () => {
  const on = await stage.open(page('<p>Officers found fentanyl.</p><p>Officers found fentanyl.</p>'))
  await startIn(on, script)
  expect((await mentionsIn(on)).length).toBe(2)
  expect(await running(on, ({ asked }) => asked)).toEqual([1])
})

test('China is painted where a note fits, and not where none does, on a page that names a drug', async () => {
  const html = page('<p>Officers found fentanyl.</p><p>They spoke of China.</p>')
  const fits = await stage.open(html)
  await startIn(fits, script, 'fitting')
  expect((await mentionsIn(fits)).map(({ painted }) => painted)).toEqual([true, true])
  const general = await stage.open(html)
  await startIn(general, script, 'general')
  expect((await mentionsIn(general)).map(({ painted }) => painted)).toEqual([true, false])
})

test('nothing is marked before the background has read it', async () => {
  const on = await stage.open(page('<p>Officers found fentanyl.</p><p>They spoke of China.</p>'))
  await startIn(on, script, 'never')
  expect(await mentionsIn(on)).toEqual([])
})

test('an answer that was lost is asked for once more', async () => {
  const on = await stage.open(page('<p>Officers found fentanyl.</p>'))
  await startIn(on, script, 'lost-once')
  await until(() => paintedRanges(on).then(({ length }) => length === 1), 'the mark after the second answer')
})

test('stopping takes every mark off the page and leaves what others painted', async () => {
  const on = await stage.open(page('<p id="a">Officers found fentanyl.</p>'))
  await on.evaluate(() => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('#a') ?? document.body)
    CSS.highlights.set('of-the-page', new Highlight(range))
  })
  await startIn(on, script)
  await until(() => paintedRanges(on).then(({ length }) => length === 1), 'a mark')
  await running(on, (session) => session.stop())
  expect(await on.evaluate(() => [...CSS.highlights.keys()])).toEqual(['of-the-page'])
  await on.evaluate(() => document.body.append('More fentanyl.'))
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await paintedRanges(on)).toEqual([])
})

test('five hundred nested elements and a hundred thousand characters without a space are read to the end', async () => {
  const nested = `${'<div>'.repeat(500)}carfentanil${'</div>'.repeat(500)}`
  const on = await stage.open(page(`<p>${'x'.repeat(100_000)} fentanyl</p>${nested}`))
  await startIn(on, script)
  expect((await mentionsIn(on)).map(({ text }) => text)).toEqual(['fentanyl', 'carfentanil'])
})
