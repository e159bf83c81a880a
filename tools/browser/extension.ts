/** Drives the extension itself, in Chromium and its family: its worker, its pages, its answers. */

import type { Page, WebWorker } from 'puppeteer-core'
import type { PageReport } from '../../core/page-report.ts'
import { Plain } from './ensure.ts'
import type { OpenedBrowser } from './launch.ts'
import { steady } from './until.ts'

/** The part of `chrome.*` that is used inside the worker; the code below runs there, not here. */
declare const chrome: {
  readonly tabs: {
    query(filter: { active?: boolean; lastFocusedWindow?: boolean }): Promise<readonly { readonly id?: number }[]>
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>
  }
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> }
  readonly storage: {
    readonly sync: { set(items: Record<string, unknown>): Promise<void> }
    readonly local: { get(key: string): Promise<unknown>; remove(key: string): Promise<void> }
  }
  readonly commands: { readonly onCommand: { dispatch(command: string): void } }
}

function idOf({ extensionId }: OpenedBrowser): string {
  if (extensionId === null) throw new Plain('This browser was opened without the extension.')
  return extensionId
}

/** The address of one of the extension's own pages, such as `options.html`. */
export const extensionUrl = (opened: OpenedBrowser, path: string): string => `chrome-extension://${idOf(opened)}/${path}`

/** The extension's service worker; waits for it to start. */
export async function worker(opened: OpenedBrowser): Promise<WebWorker> {
  const prefix = extensionUrl(opened, '')
  const target = await opened.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(prefix), {
    timeout: 15_000,
  })
  const found = await target.worker()
  if (found === null) throw new Plain("The extension's worker could not be reached.")
  return found
}

/** The tab that shows `page`, brought to the front for it: Chromium tells a tab's number only by its place. */
export async function tabOf(opened: OpenedBrowser, page: Page): Promise<number> {
  await page.bringToFront()
  const background = await worker(opened)
  const id = await background.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? null)
  if (id === null) throw new Plain('The page has no tab.')
  return id
}

/** What the page's script says of the page in a tab; `null` where no script of the extension answers. */
export async function reportOfTab(opened: OpenedBrowser, tabId: number): Promise<PageReport | null> {
  const background = await worker(opened)
  const answer = await background.evaluate(
    (tab) => chrome.tabs.sendMessage(tab, { type: 'report' }, { frameId: 0 }).catch(() => null),
    tabId,
  )
  return (answer ?? null) as PageReport | null
}

/** What the page's script says of `page`. */
export async function report(opened: OpenedBrowser, page: Page): Promise<PageReport | null> {
  return reportOfTab(opened, await tabOf(opened, page))
}

/** The report once it no longer changes: the first scan, and what the page adds right after loading, is in it. */
export async function settledReport(opened: OpenedBrowser, page: Page): Promise<PageReport | null> {
  const tabId = await tabOf(opened, page)
  return steady(() => reportOfTab(opened, tabId))
}

/** The number on the toolbar button for `page`; empty where there is none. */
export async function badge(opened: OpenedBrowser, page: Page): Promise<string> {
  const tabId = await tabOf(opened, page)
  const background = await worker(opened)
  return background.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId)
}

/** Gives a keyboard command as the browser does; headless browsers have no shortcuts of extensions. */
export async function command(opened: OpenedBrowser, page: Page, name: string): Promise<void> {
  await page.bringToFront()
  const background = await worker(opened)
  await background.evaluate((one) => chrome.commands.onCommand.dispatch(one), name)
}

/** Writes settings as another open page of the extension would. */
export async function storeSettings(opened: OpenedBrowser, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const background = await worker(opened)
  const items = Object.fromEntries(Object.entries(fields).map(([field, value]) => [`setting.${field}`, value]))
  await background.evaluate((all) => chrome.storage.sync.set(all), items)
}

/** How many notes the extension remembers as seen. */
export async function countSeen(opened: OpenedBrowser): Promise<number> {
  const background = await worker(opened)
  return background.evaluate(async () => {
    const { seen } = (await chrome.storage.local.get('seen')) as { seen?: { ids: readonly string[] } }
    return seen?.ids.length ?? 0
  })
}

/** Makes it forget them. */
export async function forgetSeen(opened: OpenedBrowser): Promise<void> {
  const background = await worker(opened)
  await background.evaluate(() => chrome.storage.local.remove('seen'))
}
