/** `npm run shots`: draws the pictures of the documents, docs/*.png, from the demo article. */

import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, ScreenshotClip } from 'puppeteer-core'
import { ensureBrowser, Plain } from './browser/ensure.ts'
import { settledReport } from './browser/extension.ts'
import { CHROMIUM_FAMILY } from './browser/find.ts'
import { type OpenedBrowser, openBrowser } from './browser/launch.ts'
import { hoverMark, openOptions, openPopup } from './browser/surfaces.ts'
import { build } from './build.ts'
import { ROOT } from './programs.ts'
import { startProxy } from './proxy/proxy.ts'
import { firstPage, STAND_IN_URL, visit } from './start/open-subject.ts'

const FOLDER = join(ROOT, 'docs')
/** The note that the popover's pictures show: a quotation with an answer from the other side. */
const SHOWN_NOTE = '001-q01'
/** High enough that the whole card has room below its mark, which stands in the middle. */
const PAGE = { width: 960, height: 1_500 }
/** The part of the window with the mark's paragraph and the card. */
const CARD = { x: 120, y: 560, width: 720, height: 940 }
/** The options page down to the end of the marks' settings. */
const OPTIONS = { width: 820, height: 1_170 }
/** Longer than any fade of the surfaces. */
const FADE_MS = 600

const pause = () => new Promise((resolve) => setTimeout(resolve, FADE_MS))

async function shoot(page: Page, name: string, scheme: 'light' | 'dark' = 'light', clip?: ScreenshotClip): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await pause()
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png`, ...(clip && { clip, captureBeyondViewport: false }) })
  process.stdout.write(`docs/${name}.png\n`)
}

/** The place of the wanted mark among the painted ones. */
async function markToShow(opened: OpenedBrowser, page: Page): Promise<number> {
  const report = await settledReport(opened, page)
  const painted = report?.mentions.filter((mention) => mention.painted) ?? []
  const mark = painted.findIndex(({ fitting }) => fitting[0] === SHOWN_NOTE)
  if (mark < 0) throw new Plain(`No mark of the demo article has ${SHOWN_NOTE} as its best note.`)
  return mark
}

async function drawAll(opened: OpenedBrowser): Promise<void> {
  const page = await firstPage(opened)
  await page.setViewport(PAGE)
  await visit(page, STAND_IN_URL)
  await hoverMark(page, await markToShow(opened, page))
  // A clip counts from the top of the page, not of the window.
  const clip = { ...CARD, y: CARD.y + (await page.evaluate(() => window.scrollY)) }
  await shoot(page, 'popover-light', 'light', clip)
  await shoot(page, 'popover-dark', 'dark', clip)

  const popup = await openPopup(opened, page)
  await popup.waitForSelector('text/On this page')
  await shoot(popup, 'popup-page')
  await popup.type('::-p-aria([name="Search the notes"])', 'carfentanil potensy')
  await popup.waitForSelector('[role="option"]')
  await shoot(popup, 'popup-search')

  const options = await openOptions(opened)
  await options.setViewport(OPTIONS)
  await shoot(options, 'options')
}

async function main(): Promise<void> {
  const browser = ensureBrowser(CHROMIUM_FAMILY)
  const extension = build('chrome')
  const proxy = await startProxy()
  proxy.serve(STAND_IN_URL, readFileSync(join(ROOT, 'demo', 'article.html'), 'utf8'))
  const opened = await openBrowser({ browser, headless: true, extension, network: { kind: 'only-proxy', port: proxy.port } })
  try {
    mkdirSync(FOLDER, { recursive: true })
    await drawAll(opened)
  } finally {
    await opened.close()
    await proxy.close()
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Plain)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
