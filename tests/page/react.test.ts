import type { Page } from 'puppeteer-core'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { until } from '../../tools/browser/until.ts'
import { bundle, launchForPages, type PageStage, startIn } from './harness.ts'
import type * as ReactEntry from './react.entry.ts'
import { NewsPage } from './react-page.ts'

let stage: PageStage
let session: string
let react: string
beforeAll(async () => {
  ;[stage, session, react] = await Promise.all([
    launchForPages(),
    bundle('tests/page/session.entry.ts'),
    bundle('tests/page/react.entry.ts'),
  ])
})
afterAll(() => stage?.close())

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body><div id="root">${renderToString(createElement(NewsPage))}</div></body></html>`

type World = { readonly underTest: typeof ReactEntry }

async function hydrated(page: Page): Promise<readonly string[]> {
  const said: string[] = []
  page.on('console', (message) => {
    // React's advice to install its developer tools is no fault of the page.
    if (!message.text().includes('React DevTools')) said.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => said.push(String(error)))
  await page.evaluate(react)
  await page.evaluate(() => (globalThis as unknown as World).underTest.hydrate())
  await page.waitForSelector('[data-live="true"] .late')
  const mended = await page.evaluate(() => (globalThis as unknown as World).underTest.mended)
  return [...said, ...mended]
}
const marks = async (page: Page) => (await paintedRanges(page)).map(({ text }) => text)

async function untilMarked(page: Page, words: readonly string[]): Promise<void> {
  let last: readonly string[] = []
  await until(async () => {
    last = await marks(page)
    return JSON.stringify(last) === JSON.stringify(words)
  }, 'the marks').catch(() => expect(last).toEqual(words))
}

test('a React page that is marked before it hydrates hydrates without a warning and keeps its marks', async () => {
  const page = await stage.open(HTML)
  await startIn(page, session)
  await untilMarked(page, ['Fentanyl', 'fentanyl', 'China'])
  expect(await hydrated(page)).toEqual([])
  await untilMarked(page, ['Fentanyl', 'fentanyl', 'China', '4-ANPP'])
  await page.click('button')
  await untilMarked(page, ['Fentanyl', 'fentanyl', 'carfentanil', '4-ANPP'])
})

test('the same page does complain when words are wrapped in elements under it', async () => {
  const page = await stage.open(HTML)
  await page.evaluate(() => {
    const words = [...document.querySelectorAll('p')][0]?.lastElementChild?.previousSibling?.previousSibling
    if (words?.parentNode) {
      const mark = document.createElement('mark')
      words.parentNode.replaceChild(mark, words)
      mark.append(words)
    }
  })
  expect((await hydrated(page)).length).toBeGreaterThan(0)
})
