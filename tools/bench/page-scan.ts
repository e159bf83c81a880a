/** How fast a page is scanned, beside a bare walk over its text and beside two highlighters. */

import type { Page } from 'puppeteer-core'
import { bundle } from '../browser/bundle.ts'
import { type NewsPage, newsPages } from './news-pages.ts'
import type { count, Method, time } from './page-scan.entry.ts'
import { fitLine, median, say, short, table, times } from './report.ts'
import { collectGarbage, openStage, openWith } from './stage.ts'

const METHODS: readonly Method[] = ['walk', 'scan', 'detect', 'read', 'mark.js', 'findAndReplaceDOMText']
/** Runs of each method on each page, by turns; the best counts, since whatever disturbs a run only makes it slower. */
const ROUNDS = 5
/** Ranking takes far longer than all else here: once, and not for the longest pages. */
const ROUNDS_OF_READ = 1
const LONGEST_READ = 250_000
/** Small pages are laid out several times and timed together: the clock of a page ticks in tenths of a millisecond. */
const CHARACTERS_AT_ONCE = 300_000

interface UnderTest {
  readonly underTest: { readonly time: typeof time; readonly count: typeof count }
}

type Best = Readonly<Record<Method, number>>

interface Measured {
  readonly page: NewsPage
  readonly found: ReturnType<typeof count>
  readonly best: Best
}

async function measure(tab: Page, page: NewsPage): Promise<Measured> {
  const session = await tab.createCDPSession()
  const copies = Math.max(1, Math.round(CHARACTERS_AT_ONCE / page.characters))
  const best: Record<Method, number> = {
    walk: Infinity,
    scan: Infinity,
    detect: Infinity,
    read: Infinity,
    'mark.js': Infinity,
    findAndReplaceDOMText: Infinity,
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const method of METHODS) {
      if (method === 'read' && (round >= ROUNDS_OF_READ || page.characters > LONGEST_READ)) continue
      await collectGarbage(session)
      const ms = await tab.evaluate(
        (how, html, many) => (globalThis as unknown as UnderTest).underTest.time(how, html, many),
        method,
        page.html,
        copies,
      )
      best[method] = Math.min(best[method], ms)
    }
  }
  const found = await tab.evaluate((html) => (globalThis as unknown as UnderTest).underTest.count(html), page.html)
  await session.detach()
  return { page, found, best }
}

function row({ page, found, best }: Measured): readonly string[] {
  const { walk, scan, detect, read } = best
  return [
    `${Math.round(page.characters / 1000)} kB, ${page.mentions}`,
    String(found.mentions),
    short(walk),
    short(scan),
    times(scan / walk),
    short(detect),
    times((scan + detect) / walk),
    read === Infinity ? '' : short(read),
    times(best['mark.js'] / scan),
    times(best.findAndReplaceDOMText / scan),
  ]
}

function summary(measured: readonly Measured[], kind: string, chosen: (one: Measured) => boolean): readonly string[] {
  const ours = measured.filter(chosen)
  const ratio = (of: (best: Best) => number) => {
    const all = ours.map(({ best }) => of(best))
    return `${times(median(all))} (${times(Math.min(...all))} to ${times(Math.max(...all))})`
  }
  const line = fitLine(ours.map(({ page, best }) => ({ x: page.characters / 1e6, y: best.scan })))
  return [
    kind,
    String(ours.length),
    ratio(({ scan, walk }) => scan / walk),
    ratio(({ scan, detect, walk }) => (scan + detect) / walk),
    ratio((best) => best['mark.js'] / best.scan),
    ratio((best) => best['mark.js'] / best.walk),
    ratio((best) => best.findAndReplaceDOMText / best.scan),
    `${short(line.slope)} ms per MB, R² ${line.r2.toFixed(3)}`,
  ]
}

/** Measures every page of the set and prints two tables. */
export async function benchScan(): Promise<void> {
  const stage = await openStage()
  try {
    const script = await bundle('tools/bench/page-scan.entry.ts', 'production')
    const measured: Measured[] = []
    for (const page of newsPages()) {
      const tab = await openWith(stage, script)
      measured.push(await measure(tab, page))
      process.stderr.write(`${measured.length} pages measured\r`)
      await tab.close()
    }
    say(`\n## Scan of a page (${stage.browser}, best of ${ROUNDS} runs by turns on fresh copies, milliseconds)\n`)
    say(
      table(
        [
          'page',
          'mentions',
          'walk',
          'scan',
          'scan/walk',
          'detection',
          '(scan + detection)/walk',
          'background in all',
          'mark.js/scan',
          'findAndReplaceDOMText/scan',
        ],
        measured.map(row),
      ),
    )
    say('')
    say(
      table(
        [
          'pages',
          'number',
          'scan/walk',
          '(scan + detection)/walk',
          'mark.js/scan',
          'mark.js/walk',
          'findAndReplaceDOMText/scan',
          'scan against size',
        ],
        [
          summary(measured, 'without mentions', ({ page }) => page.mentions === 'none'),
          summary(measured, 'with mentions', ({ page }) => page.mentions !== 'none'),
          summary(measured, 'all', () => true),
        ],
      ),
    )
  } finally {
    await stage.close()
  }
}
