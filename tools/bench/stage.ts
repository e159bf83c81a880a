/** A browser for measuring: pages on real host names, garbage collected on demand. */

import type { CDPSession, Page } from 'puppeteer-core'
import { ensureBrowser } from '../browser/ensure.ts'
import { CHROMIUM_FAMILY } from '../browser/find.ts'
import { openBrowser } from '../browser/launch.ts'
import { startProxy } from '../proxy/proxy.ts'

const ADDRESS = 'http://www.reuters.com/'

export interface BenchStage {
  readonly browser: string
  /** Opens a page on a host of the list. */
  open(html: string): Promise<Page>
  /** Loads another page of the same host in a tab. */
  load(page: Page, html: string): Promise<void>
  close(): Promise<void>
}

/** A browser, with a built extension or bare. */
export async function openStage(extension?: string): Promise<BenchStage> {
  const proxy = await startProxy()
  const network = { kind: 'only-proxy', port: proxy.port } as const
  const opened = await openBrowser({
    browser: ensureBrowser(CHROMIUM_FAMILY),
    headless: true,
    network,
    ...(extension === undefined ? {} : { extension }),
  })
  let served = 0
  const load = async (page: Page, html: string) => {
    const url = `${ADDRESS}page-${++served}.html`
    proxy.serve(url, html)
    await page.goto(url)
  }
  return {
    browser: await opened.browser.version(),
    load,
    open: async (html) => {
      const page = await opened.browser.newPage()
      await load(page, html)
      return page
    },
    close: async () => {
      await opened.close()
      await proxy.close()
    },
  }
}

/** A page with a bundled module's exports in it as `underTest`; an empty one if no HTML is given. */
export async function openWith(stage: BenchStage, script: string, html = '<!doctype html><title>t</title><body></body>'): Promise<Page> {
  const page = await stage.open(html)
  await page.evaluate(script)
  return page
}

/** Frees what can be freed, so that no measurement pays for the one before. */
export async function collectGarbage(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
}
