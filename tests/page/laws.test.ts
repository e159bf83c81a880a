import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, launchForPages, type PageStage } from './harness.ts'
import type * as Laws from './laws.entry.ts'

let stage: PageStage
let page: Page
beforeAll(async () => {
  const [opened, script] = await Promise.all([launchForPages(), bundle('tests/page/laws.entry.ts')])
  stage = opened
  page = await stage.open('<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body></body></html>')
  await page.evaluate(script)
})
afterAll(() => stage?.close())

type Law = Exclude<keyof typeof Laws, 'editsAreFollowed'>
const holds = (law: Law) => page.evaluate((name) => (globalThis as unknown as { readonly underTest: typeof Laws }).underTest[name](), law)

test('a text names the same things however it is wrapped in inline elements', async () => {
  expect(await holds('wrappingChangesNothing')).toBe('')
})

test('no name reaches from one paragraph into the next', async () => {
  expect(await holds('bordersKeepApart')).toBe('')
})

test('the range of a mention holds exactly its words', async () => {
  expect(await holds('rangesHoldTheirWords')).toBe('')
})

test('after any edits the session knows what a fresh scan finds', async () => {
  const verdict = await page.evaluate(
    (runs) => (globalThis as unknown as { readonly underTest: typeof Laws }).underTest.editsAreFollowed(runs),
    40,
  )
  expect(verdict).toBe('')
})
