import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ensureBrowser } from '../../tools/browser/ensure.ts'
import { storeSettings } from '../../tools/browser/extension.ts'
import { CHROMIUM_FAMILY } from '../../tools/browser/find.ts'
import { openBrowser } from '../../tools/browser/launch.ts'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { until } from '../../tools/browser/until.ts'
import { outputOf } from '../../tools/build.ts'
import { startProxy } from '../../tools/proxy/proxy.ts'
import { article, LISTED, untilMarked } from './harness.ts'

const URL = `http://${LISTED}/page.html`
const PAGE = article('<p>Officers found fentanyl.</p>')

test('a page that was open before the extension came is marked, and left without a trace when it goes and the reader comes back', async () => {
  const proxy = await startProxy()
  proxy.serve(URL, PAGE)
  const network = { kind: 'only-proxy', port: proxy.port } as const
  const opened = await openBrowser({ browser: ensureBrowser(CHROMIUM_FAMILY), headless: true, network })
  try {
    const page = await opened.browser.newPage()
    await page.goto(URL)
    expect(await paintedRanges(page)).toEqual([])
    const id = await opened.browser.installExtension(outputOf('chrome'))
    await untilMarked(page, ['fentanyl'])
    await opened.browser.uninstallExtension(id)
    // No event tells a page so; the reader's next movement on it does.
    await page.mouse.move(200, 300)
    await page.mouse.move(300, 20, { steps: 3 })
    await untilMarked(page, [])
    await until(() => page.evaluate(() => document.querySelector('fact-notes-popover') === null), 'nothing of it in the page')
  } finally {
    await opened.close()
    await proxy.close()
  }
})

test('settings are kept when the browser is closed and opened again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'fact-notes-profile-'))
  const proxy = await startProxy()
  proxy.serve(URL, PAGE)
  const network = { kind: 'only-proxy', port: proxy.port } as const
  const launch = () =>
    openBrowser({ browser: ensureBrowser(CHROMIUM_FAMILY), headless: true, network, profile, extension: outputOf('chrome') })
  try {
    const first = await launch()
    await storeSettings(first, { look: 'both' })
    await first.close()
    const second = await launch()
    const page = await second.browser.newPage()
    await page.goto(URL)
    await untilMarked(page, ['fentanyl'])
    const names = (await paintedRanges(page)).map(({ name }) => name)
    await second.close()
    expect(names).toEqual(['fact-notes-both-fentanyl'])
  } finally {
    await proxy.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
