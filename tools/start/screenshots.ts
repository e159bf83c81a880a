/** Pictures of every surface, light and dark. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { PageReport } from '../../core/page-report.ts'
import type { OpenedBrowser } from '../browser/launch.ts'
import { hoverMark, openOptions, openPopup } from '../browser/surfaces.ts'
import { ROOT } from '../programs.ts'

const SCHEMES = ['light', 'dark'] as const
type Scheme = (typeof SCHEMES)[number]

/** Long enough for the surfaces' fades, which are under a quarter of a second. */
const FADE_MS = 600

const wear = (page: Page, scheme: Scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
const pause = () => new Promise((resolve) => setTimeout(resolve, FADE_MS))

/** The mark to open: the first whose passage a note fits, else the first of all; -1 where the page shows none. */
function markToOpen({ mentions }: PageReport): number {
  const painted = mentions.filter((mention) => mention.painted)
  const fitting = painted.findIndex((mention) => mention.fitting.length > 0)
  return fitting >= 0 ? fitting : painted.length > 0 ? 0 : -1
}

const folder = join(ROOT, 'screenshots')

async function save(page: Page, name: string, fullPage = false): Promise<string> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png`, fullPage })
  return `screenshots/${name}.png`
}

/** Saves a picture of the marked page, where nothing more can be opened; gives its path. */
export const takeMarksScreenshot = (page: Page): Promise<string> => save(page, 'marks')

/** Saves pictures of the popover on a mark, the popup and the options page into screenshots/; gives their paths. */
export async function takeScreenshots(opened: OpenedBrowser, page: Page, report: PageReport): Promise<readonly string[]> {
  const saved: string[] = []
  const shoot = async (shown: Page, name: string, fullPage = false) => {
    await pause()
    saved.push(await save(shown, name, fullPage))
  }

  const mark = markToOpen(report)
  for (const scheme of SCHEMES) {
    await page.bringToFront()
    await wear(page, scheme)
    if (mark >= 0) {
      await hoverMark(page, mark)
      await shoot(page, `popover-${scheme}`)
      await page.keyboard.press('Escape')
    } else await shoot(page, `page-${scheme}`)

    const popup = await openPopup(opened, page)
    await wear(popup, scheme)
    await shoot(popup, `popup-${scheme}`)
    await popup.close()

    const options = await openOptions(opened)
    await options.setViewport({ width: 900, height: 900 })
    await wear(options, scheme)
    await shoot(options, `options-${scheme}`, true)
    await options.close()
  }
  return saved
}
