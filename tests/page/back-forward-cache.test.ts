import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBrowser } from '../../tools/browser/ensure.ts'
import { CHROMIUM_FAMILY } from '../../tools/browser/find.ts'
import { type OpenedBrowser, openBrowser } from '../../tools/browser/launch.ts'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { until } from '../../tools/browser/until.ts'
import { type FixtureProxy, startProxy } from '../../tools/proxy/proxy.ts'
import { bundle, startIn } from './harness.ts'

let proxy: FixtureProxy
let opened: OpenedBrowser
let script: string
beforeAll(async () => {
  proxy = await startProxy()
  const network = { kind: 'only-proxy', port: proxy.port } as const
  opened = await openBrowser({ browser: ensureBrowser(CHROMIUM_FAMILY), headless: true, network })
  script = await bundle('tests/page/session.entry.ts')
})
afterAll(async () => {
  await opened?.close()
  await proxy?.close()
})

/** A page that a browser may keep as it stands when the reader goes on to another. */
const serve = (url: string, body: string) =>
  proxy.serve(url, {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${body}</html>`,
    headers: { 'cache-control': 'max-age=60' },
  })

test('a page that comes back from the back/forward cache has its marks, and goes on being read', async () => {
  serve('http://www.reuters.com/story.html', '<main><p>Officers found fentanyl.</p></main>')
  serve('http://www.reuters.com/other.html', '<p>Nothing here.</p>')
  const page = await opened.browser.newPage()
  const words = async () => (await paintedRanges(page)).map(({ text }) => text).join()
  await page.goto('http://www.reuters.com/story.html')
  await startIn(page, script)
  await until(async () => (await words()) === 'fentanyl', 'the mark')
  await page.goto('http://www.reuters.com/other.html')
  expect(await words()).toBe('')
  await page.goBack()
  expect(await page.evaluate(() => 'running' in globalThis), 'the page was kept, not loaded anew').toBe(true)
  expect(await words()).toBe('fentanyl')
  await page.evaluate(() =>
    document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: 'Carfentanil, too.' })),
  )
  await until(async () => (await words()) === 'fentanyl,Carfentanil', 'the mark of what was added')
})
