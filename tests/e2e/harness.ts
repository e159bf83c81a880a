/**
 * The stage of the end-to-end tests: the production build in a real browser, on real host names that a local proxy
 * serves. Everything here acts as a reader does, or reads what a reader sees.
 */

import type { Page } from 'puppeteer-core'
import type { PageReport } from '../../core/page-report.ts'
import { ensureBrowser } from '../../tools/browser/ensure.ts'
import { settledReport } from '../../tools/browser/extension.ts'
import { CHROMIUM_FAMILY } from '../../tools/browser/find.ts'
import { type OpenedBrowser, openBrowser } from '../../tools/browser/launch.ts'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { until } from '../../tools/browser/until.ts'
import { outputOf } from '../../tools/build.ts'
import { type FixtureProxy, startProxy } from '../../tools/proxy/proxy.ts'

/** On the list, so that the extension runs there by itself. */
export const LISTED = 'www.reuters.com'
/** On no list. */
export const UNLISTED = 'knitting.example'

export interface Stage {
  readonly opened: OpenedBrowser
  readonly proxy: FixtureProxy
  close(): Promise<void>
}

/** Starts a browser with the built extension; all its requests go to the stage's proxy. */
export async function launchWithExtension(browser: 'chromium' | 'firefox' = 'chromium'): Promise<Stage> {
  const found = ensureBrowser(browser === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY)
  const proxy = await startProxy()
  const opened = await openBrowser({
    browser: found,
    headless: true,
    extension: outputOf(browser === 'firefox' ? 'firefox' : 'chrome'),
    network: { kind: 'only-proxy', port: proxy.port },
  })
  return {
    opened,
    proxy,
    close: async () => {
      await opened.close()
      await proxy.close()
    },
  }
}

/** A whole page around a body: a news article of known date. */
export const article = (body: string, title = 'A page of the news'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2018-03-01T08:00:00Z"></head><body><main>${body}</main></body></html>`

let pagesServed = 0

/** Opens a new tab on `html` under a host name. */
export async function openFixture({ opened, proxy }: Stage, host: string, html: string): Promise<Page> {
  pagesServed += 1
  const url = `http://${host}/page-${pagesServed}.html`
  proxy.serve(url, html)
  const page = await opened.browser.newPage()
  await page.goto(url)
  return page
}

/** Opens a page on the listed host and waits until it is scanned. */
export async function openScanned(stage: Stage, html: string, host = LISTED): Promise<{ page: Page; report: PageReport }> {
  const page = await openFixture(stage, host, html)
  const report = await settledReport(stage.opened, page)
  if (report === null) throw new Error(`The extension does not answer on ${host}.`)
  return { page, report }
}

export const textsOf = async (page: Page): Promise<readonly string[]> => (await paintedRanges(page)).map(({ text }) => text)

/** Waits until exactly these words are marked, in the order of the page. */
export async function untilMarked(page: Page, words: readonly string[]): Promise<void> {
  let last: readonly string[] = []
  await until(async () => {
    last = await textsOf(page)
    return JSON.stringify(last) === JSON.stringify(words)
  }).catch(() => {
    throw new Error(`Expected the marks ${JSON.stringify(words)}, the page shows ${JSON.stringify(last)}.`)
  })
}

/** Requests that nobody here made: not a fixture, not its icon, not the browser maker's own services. */
export function strangersIn(proxy: FixtureProxy): readonly string[] {
  const makers = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|microsoft|msn|bing)\.(com|org|net)(:\d+)?$/
  return proxy.log
    .filter(({ found, url }) => !found && !url.endsWith('/favicon.ico'))
    .map(({ method, url }) => (method === 'CONNECT' ? `https://${url}` : url))
    .filter((url) => !makers.test(new URL(url).host))
}
