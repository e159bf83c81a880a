/** What the extension adds to loading a page that names nothing, beside an empty script and none. */

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../build.ts'
import { type NewsPage, newsPage } from './news-pages.ts'
import { median, say, short, table } from './report.ts'
import { scriptTime } from './script-time.ts'
import { type BenchStage, openStage } from './stage.ts'

const VARIANTS = ['none', 'empty', 'ours'] as const
type Variant = (typeof VARIANTS)[number]
const SIZES = [20_000, 100_000, 500_000] as const
const ROUNDS = 9
/** By then the script has started, read the page and gone quiet. */
const SETTLE_MS = 700

/** Milliseconds of script in one load: the page's own and the extension's. */
async function load(stage: BenchStage, { html }: NewsPage): Promise<number> {
  const page = await stage.open('<!doctype html><title>Before</title>')
  const session = await page.createCDPSession()
  const ms = await scriptTime(session, async () => {
    await stage.load(page, html)
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  })
  await page.close()
  return ms
}

/** A copy of the build whose page script does nothing. */
function emptied(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fact-notes-empty-'))
  cpSync(extension, folder, { recursive: true })
  writeFileSync(join(folder, 'page.js'), '')
  return folder
}

/** Loads pages by turns in three browsers and prints a table. */
export async function benchLoad(): Promise<void> {
  const extension = build('chrome')
  const empty = emptied(extension)
  const stages: Readonly<Record<Variant, BenchStage>> = {
    none: await openStage(),
    empty: await openStage(empty),
    ours: await openStage(extension),
  }
  try {
    const rows: (readonly string[])[] = []
    for (const size of SIZES) {
      const page = newsPage(size, size, 'none')
      const loads: Record<Variant, number[]> = { none: [], empty: [], ours: [] }
      for (let round = 0; round < ROUNDS; round++) {
        for (const variant of VARIANTS) loads[variant].push(await load(stages[variant], page))
      }
      const added = median(loads.ours) - median(loads.empty)
      rows.push([
        `${Math.round(page.characters / 1_000)} kB`,
        ...VARIANTS.map((variant) => short(median(loads[variant]))),
        short(added),
        short((added / page.characters) * 100_000),
      ])
    }
    say(`\n## Script time of a load without mentions (${stages.ours.browser}, median of ${ROUNDS} loads by turns, milliseconds)\n`)
    say(table(['page', 'no extension', 'empty script', 'Fact Notes', 'added', 'added per 100 kB'], rows))
  } finally {
    for (const variant of VARIANTS) await stages[variant].close()
    rmSync(empty, { recursive: true, force: true })
  }
}
