/** Opens what a reader opens: the popover on a mark, the toolbar popup, the options page. */

import type { Page } from 'puppeteer-core'
import { extensionUrl, tabOf } from './extension.ts'
import type { OpenedBrowser } from './launch.ts'
import { pointOfMark } from './painted.ts'
import { popoverTree, type ShadowNode } from './popover.ts'
import { until } from './until.ts'

/** The popup's width in the toolbar. */
const POPUP = { width: 360, height: 600 }

/** Rests the mouse on a mark until the popover shows, and gives its content. */
export async function hoverMark(page: Page, index: number): Promise<ShadowNode> {
  const { x, y } = await pointOfMark(page, index)
  // From beside the mark onto it, as a hand moves: pages and browsers ignore a mouse that never moved.
  await page.mouse.move(x, Math.max(0, y - 60))
  await page.mouse.move(x, y, { steps: 4 })
  return until(() => popoverTree(page), `the popover on mark ${index}`)
}

/** Clicks on a mark and gives the popover's content. */
export async function clickMark(page: Page, index: number): Promise<ShadowNode> {
  const { x, y } = await pointOfMark(page, index)
  await page.mouse.click(x, y)
  return until(() => popoverTree(page), `the popover on mark ${index}`)
}

/** The popup as a page of its own that speaks of the tab of `about`; a real popup closes as soon as it loses the focus. */
export async function openPopup(opened: OpenedBrowser, about: Page): Promise<Page> {
  const tabId = await tabOf(opened, about)
  const popup = await opened.browser.newPage()
  await popup.setViewport(POPUP)
  await popup.goto(extensionUrl(opened, `popup.html?tab=${tabId}`))
  return popup
}

/** The popup as the toolbar opens it: this gives the extension `activeTab` for the page, and the popup finds the page itself. */
export async function openToolbarPopup(opened: OpenedBrowser, about: Page): Promise<Page> {
  await about.bringToFront()
  const extension = (await opened.browser.extensions()).get(opened.extensionId ?? '')
  if (!extension) throw new Error('The browser does not know the extension.')
  const url = extensionUrl(opened, 'popup.html')
  const before = new Set(opened.browser.targets())
  await about.triggerExtensionAction(extension)
  const target = await opened.browser.waitForTarget((one) => !before.has(one) && one.url().startsWith(url), { timeout: 15_000 })
  return target.asPage()
}

/** The options page in a tab of its own. */
export async function openOptions(opened: OpenedBrowser): Promise<Page> {
  const options = await opened.browser.newPage()
  await options.goto(extensionUrl(opened, 'options.html'))
  return options
}
