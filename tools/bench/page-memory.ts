/** What the marks of a page weigh, and whether sessions that ended leave anything behind. */

import type { CDPSession, Page } from 'puppeteer-core'
import { bundle } from '../browser/bundle.ts'
import { newsPage } from './news-pages.ts'
import { say, short, table } from './report.ts'
import { collectGarbage, openStage, openWith } from './stage.ts'

const SESSIONS = 50
/** Sessions before the first weighing. */
const WARM_UP = 10

interface UnderTest {
  readonly underTest: { start(): Promise<number>; end(): void }
}

const start = (page: Page) => page.evaluate(() => (globalThis as unknown as UnderTest).underTest.start())
const end = (page: Page) => page.evaluate(() => (globalThis as unknown as UnderTest).underTest.end())

async function heap(session: CDPSession): Promise<number> {
  // Twice: what the first collection frees may have held more.
  await collectGarbage(session)
  await collectGarbage(session)
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** Prints bytes for each mention and the heap before, during and after many sessions. */
export async function benchMemory(): Promise<void> {
  const stage = await openStage()
  try {
    const page = await openWith(stage, await bundle('tools/bench/page-memory.entry.ts', 'production'), newsPage(7, 200_000, 'many').html)
    const session = await page.createCDPSession()
    // The first sessions compile what all others use.
    for (let number = 0; number < WARM_UP; number++) {
      await start(page)
      await end(page)
    }
    const before = await heap(session)
    const mentions = await start(page)
    const during = await heap(session)
    await end(page)
    const afterOne = await heap(session)
    for (let number = 1; number < SESSIONS; number++) {
      await start(page)
      await end(page)
    }
    const after = await heap(session)
    say(`\n## Memory (${stage.browser}, heap of the page after collection)\n`)
    say(
      table(
        ['', 'value'],
        [
          ['mentions on the page', String(mentions)],
          ['bytes for each mention, its paragraph, range and notes', short((during - before) / mentions)],
          ['heap before, kB', short(before / 1_000)],
          ['heap with a session, kB', short(during / 1_000)],
          ['heap after it, kB', short(afterOne / 1_000)],
          [`heap after ${SESSIONS} sessions, kB`, short(after / 1_000)],
        ],
      ),
    )
  } finally {
    await stage.close()
  }
}
