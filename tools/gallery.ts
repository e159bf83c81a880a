/** `npm run gallery`: every state of the card on one page, .output/gallery/index.html, and its pictures, docs/gallery/*.png. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { ensureBrowser, Plain } from './browser/ensure.ts'
import { CHROMIUM_FAMILY } from './browser/find.ts'
import { openBrowser } from './browser/launch.ts'
import { galleryPage } from './gallery-page.ts'
import { ROOT } from './programs.ts'
import { smallPng } from './small-png.ts'

const PAGE_FOLDER = join(ROOT, '.output', 'gallery')
const PICTURES = join(ROOT, 'docs', 'gallery')
/** Four cards beside each other. */
const WIDE = { width: 1_640, height: 900 }
const NARROW = { width: 360, height: 780 }

async function writePage(): Promise<string> {
  mkdirSync(PAGE_FOLDER, { recursive: true })
  const file = join(PAGE_FOLDER, 'index.html')
  writeFileSync(file, await galleryPage())
  return file
}

interface Look {
  readonly suffix: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly features: { name: string; value: string }[]
  /** States drawn in this look; all without it. */
  readonly only?: readonly string[]
}

const TELLING = ['both-sides', 'findings', 'plot']
const LIGHT = [
  { name: 'forced-colors', value: 'none' },
  { name: 'prefers-color-scheme', value: 'light' },
]
const DARK = [
  { name: 'forced-colors', value: 'none' },
  { name: 'prefers-color-scheme', value: 'dark' },
]
const FORCED = [
  { name: 'forced-colors', value: 'active' },
  { name: 'prefers-color-scheme', value: 'dark' },
]

const LOOKS: readonly Look[] = [
  { suffix: '', viewport: WIDE, features: LIGHT },
  { suffix: '-dark', viewport: WIDE, features: DARK, only: [...TELLING, 'since-then', 'timeline'] },
  { suffix: '-forced-colors', viewport: WIDE, features: FORCED, only: TELLING },
  { suffix: '-narrow', viewport: NARROW, features: LIGHT, only: [...TELLING, 'more'] },
]

async function drawLook(page: Page, names: readonly string[], { suffix, viewport, features, only }: Look): Promise<number> {
  await page.setViewport(viewport)
  // Asked of the browser itself: the driver does not know of forced colors.
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features })
  const drawn = names.filter((name) => only?.includes(name) ?? true)
  for (const name of drawn) {
    const exhibit = await page.$(`#${name} .fn-root`)
    if (exhibit === null) throw new Plain(`The gallery has no ${name}.`)
    writeFileSync(join(PICTURES, `${name}${suffix}.png`), smallPng(Buffer.from(await exhibit.screenshot())))
  }
  return drawn.length
}

async function draw(page: Page, file: string): Promise<void> {
  await page.goto(pathToFileURL(file).href)
  const names = await page.evaluate(() => (globalThis as unknown as { ready: Promise<readonly string[]> }).ready)
  let pictures = 0
  for (const look of LOOKS) pictures += await drawLook(page, names, look)
  process.stdout.write(`${names.length} states in ${file}, ${pictures} pictures in docs/gallery\n`)
}

async function main(): Promise<void> {
  const browser = ensureBrowser(CHROMIUM_FAMILY)
  const file = await writePage()
  // Pictures of states that are no more must not stay behind.
  rmSync(PICTURES, { recursive: true, force: true })
  mkdirSync(PICTURES, { recursive: true })
  const opened = await openBrowser({ browser, headless: true })
  try {
    await draw(await opened.browser.newPage(), file)
  } finally {
    await opened.close()
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Plain)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
