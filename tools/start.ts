/**
 * `npm start`: builds the extension, opens a browser with it on the demo article (or the page named), and prints
 * each mention with its best note. Without a display, or with --headless, it saves screenshots and ends.
 */

import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { PageReport } from '../core/page-report.ts'
import { BadArgument, ensureBrowser, Plain } from './browser/ensure.ts'
import { settledReport } from './browser/extension.ts'
import { BROWSERS } from './browser/find.ts'
import { type Network, type OpenedBrowser, openBrowser } from './browser/launch.ts'
import { settledMarks } from './browser/painted.ts'
import { build } from './build.ts'
import { bundledNotes } from './corpus-notes.ts'
import { ROOT } from './programs.ts'
import { type FixtureProxy, startProxy } from './proxy/proxy.ts'
import { type Choice, choiceFrom, type Subject } from './start/choice.ts'
import { mentionTable } from './start/mention-table.ts'
import { firstPage, STAND_IN_HOST, STAND_IN_URL, visit } from './start/open-subject.ts'
import { readPage } from './start/page-file.ts'
import { takeMarksScreenshot, takeScreenshots } from './start/screenshots.ts'

const DEMO = join(ROOT, 'demo', 'article.html')
const say = (line: string) => process.stdout.write(`${line}\n`)

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

function whyNothing(report: PageReport | null, url: string): string {
  if (report === null) return `The extension does not run on ${new URL(url).host} by itself; its toolbar button scans the page once.`
  if (report.state !== 'on') return 'The extension is switched off for this page.'
  return 'No mention of fentanyl, China or a precursor on this page.'
}

async function printMentions(opened: OpenedBrowser, page: Page): Promise<PageReport | null> {
  const report = await settledReport(opened, page)
  if (report === null || report.mentions.length === 0) say(whyNothing(report, page.url()))
  else for (const line of mentionTable(report.mentions, bundledNotes(), process.stdout.columns ?? 150)) say(line)
  return report
}

/** Firefox lets no driver into an extension: what the page shows can be read, the notes behind it cannot. */
async function printMarks(page: Page): Promise<void> {
  const marks = await settledMarks(page)
  marks.forEach(({ text, name }, index) => {
    say(`${String(index + 1).padStart(3)}  ${name.split('-').at(-1)?.padEnd(9)}  ${text}`)
  })
  say(
    `${marks.length} marks on and near the first screen. Firefox lets no driver read an extension: rest the mouse on a mark to see its notes.`,
  )
}

async function show(opened: OpenedBrowser, { subject, headless }: Choice, isFirefox: boolean): Promise<void> {
  const page = await firstPage(opened)
  const url = subject.kind === 'address' ? subject.url : STAND_IN_URL
  await visit(page, url)
  say(`\n${await page.title()}\n${url}\n`)
  const report = isFirefox ? await printMarks(page) : await printMentions(opened, page)
  if (headless && isFirefox) say(`\nSaved ${await takeMarksScreenshot(page)}`)
  else if (headless && report) say(`\nSaved ${(await takeScreenshots(opened, page, report)).join(', ')}`)
  if (headless) return
  say('\nRest the mouse on a mark to see its notes. Ctrl+C here, or closing the browser, ends this.')
  await new Promise<void>((resolve) => opened.browser.once('disconnected', () => resolve()))
}

function networkFor(subject: Subject, headless: boolean, proxy: FixtureProxy): Network | undefined {
  if (subject.kind === 'address') return undefined
  // With a window the reader may browse on; without one nothing but the page is wanted.
  return headless ? { kind: 'only-proxy', port: proxy.port } : { kind: 'one-host', host: STAND_IN_HOST, port: proxy.port }
}

async function main(args: readonly string[]): Promise<void> {
  const asked = choiceFrom(args)
  const choice = { ...asked, headless: asked.headless || !hasDisplay() }
  const { subject, headless } = choice
  const html = subject.kind === 'address' ? null : readPage(subject.kind === 'file' ? subject.path : DEMO)
  const browser = ensureBrowser(choice.browser === undefined ? BROWSERS : [choice.browser])
  const isFirefox = browser.name === 'firefox'

  say('Building …')
  const extension = build(isFirefox ? 'firefox' : 'chrome')
  const proxy = await startProxy()
  if (html !== null) proxy.serve(STAND_IN_URL, html)
  const network = networkFor(subject, headless, proxy)
  say(`Opening ${browser.path}${headless ? ' without a window' : ''} …`)
  const opened = await openBrowser({ browser, headless, extension, ...(network ? { network } : {}) })
  try {
    await show(opened, choice, isFirefox)
  } finally {
    await opened.close().catch(() => {})
    await proxy.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Plain)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error instanceof BadArgument ? 2 : 1
}
