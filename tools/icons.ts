/** `npm run icons`: draws public/icon/*.png from the SVG sources, in a headless browser. */

import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser/ensure.ts'
import { CHROMIUM_FAMILY } from './browser/find.ts'
import { openBrowser } from './browser/launch.ts'
import { ROOT } from './programs.ts'

const SIZES = [16, 32, 48, 96, 128] as const
const sourceFor = (size: number) => join(ROOT, 'tools', size === 16 ? 'icon-16.svg' : 'icon.svg')

const folder = join(ROOT, 'public', 'icon')
mkdirSync(folder, { recursive: true })
const opened = await openBrowser({ browser: ensureBrowser(CHROMIUM_FAMILY), headless: true })
try {
  const page = await opened.browser.newPage()
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 })
    const svg = readFileSync(sourceFor(size), 'utf8')
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`)
    await page.screenshot({ path: join(folder, `${size}.png`) as `${string}.png`, omitBackground: true })
  }
} finally {
  await opened.close()
}
process.stdout.write(`Drew ${SIZES.map((size) => `public/icon/${size}.png`).join(', ')}\n`)
