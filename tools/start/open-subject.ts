/** Opens the page that was asked for: the demo and files under a listed host, addresses as they are. */

import type { Page } from 'puppeteer-core'
import { Plain } from '../browser/ensure.ts'
import type { OpenedBrowser } from '../browser/launch.ts'

/** The listed host under which local files are served; the extension does not run on `file:` addresses by itself. */
export const STAND_IN_HOST = 'www.reuters.com'
export const STAND_IN_URL = `http://${STAND_IN_HOST}/fact-notes/page.html`

const PATIENCE_MS = 30_000

/** The first tab of a fresh browser, or a new one. */
export async function firstPage(opened: OpenedBrowser): Promise<Page> {
  const [page] = await opened.browser.pages()
  return page ?? opened.browser.newPage()
}

/**
 * Goes to an address and waits for its text.
 * @throws Plain with the browser's reason where it cannot be reached.
 */
export async function visit(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS })
  } catch (cause) {
    const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('\n')
    throw new Plain(`${url} could not be opened: ${reason.replace(` at ${url}`, '')}. Is there a network?`)
  }
}
