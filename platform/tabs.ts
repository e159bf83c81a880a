/** Putting the page's scripts into tabs, and the badge that counts what they painted. */

import browser from 'webextension-polyfill'

const PAGE_SCRIPT = '/page.js'
const PAGE_STYLE = '/assets/marks.css'
const POPOVER_SCRIPT = '/popover.js'
const BADGE_COLOR = '#0b5a60'
/** The badge has room for three characters. */
const BADGE_MOST = 999

export type Injection = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** Puts the scanner into a tab's top frame; fails where the browser does not let extensions in. */
export async function injectScanner(tabId: number): Promise<Injection> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_STYLE] })
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] })
    return { ok: true }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) }
  }
}

/** Puts the popover beside the scanner that asked for it. */
export async function injectPopover(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [POPOVER_SCRIPT] })
    return true
  } catch {
    return false
  }
}

/** Scans the tabs that were open before the extension came or was updated: the browser does so only for new pages. */
export async function injectIntoOpenTabs(matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false })
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : injectScanner(tab.id))))
}

/** Shows how many mentions are painted in a tab; nothing where there are none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : String(Math.min(count, BADGE_MOST))
  await browser.action.setBadgeText({ tabId, text })
  if (count > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR })
}
