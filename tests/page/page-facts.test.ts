import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, launchForPages, type PageStage } from './harness.ts'
import { MARKUP_CASES } from './published-markup.ts'

const TODAY = '2026-06-01'

interface WithReader {
  underTest: { dayOfMarkup(html: string, address: string, today: string): string | null }
}

let stage: PageStage
let page: Page
beforeAll(async () => {
  const [opened, script] = await Promise.all([launchForPages(), bundle('tests/page/page-facts.entry.ts')])
  stage = opened
  page = await stage.open('<p>Empty</p>')
  await page.evaluate(`${script}; globalThis.underTest = underTest`)
})
afterAll(() => stage?.close())

/** The day must not depend on where the reader is. */
test.each(['America/Los_Angeles', 'Asia/Shanghai'])('the day of publication in every kind of markup, read in %s', async (zone) => {
  await page.emulateTimezone(zone)
  const cases = MARKUP_CASES.map(({ html, address = 'https://www.news.example/story' }) => ({ html, address }))
  const read = await page.evaluate(
    (all, today) => all.map(({ html, address }) => (globalThis as unknown as WithReader).underTest.dayOfMarkup(html, address, today)),
    cases,
    TODAY,
  )
  expect(MARKUP_CASES.map(({ kind }, place) => [kind, read[place]])).toEqual(MARKUP_CASES.map(({ kind, day }) => [kind, day]))
})
