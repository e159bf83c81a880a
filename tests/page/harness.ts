/** Runs modules of page/ in real pages: bundled as they are, in headless Chromium, on fixtures of any host. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Settings } from '../../core/settings.ts'
import { bundle } from '../../tools/browser/bundle.ts'
import { ensureBrowser } from '../../tools/browser/ensure.ts'
import { CHROMIUM_FAMILY } from '../../tools/browser/find.ts'
import { openBrowser } from '../../tools/browser/launch.ts'
import { steady } from '../../tools/browser/until.ts'
import { ROOT } from '../../tools/programs.ts'
import { startProxy } from '../../tools/proxy/proxy.ts'
import type { Answers, SessionUnderTest } from './session.entry.ts'

export { bundle }

export interface PageStage {
  /** Opens a page on a real host name; whatever else it asks for gets 404. */
  open(html: string, host?: string): Promise<Page>
  close(): Promise<void>
}

/** A bare browser, without the extension. */
export async function launchForPages(): Promise<PageStage> {
  const proxy = await startProxy()
  const network = { kind: 'only-proxy', port: proxy.port } as const
  const opened = await openBrowser({ browser: ensureBrowser(CHROMIUM_FAMILY), headless: true, network })
  let served = 0
  return {
    open: async (html, host = 'www.reuters.com') => {
      served += 1
      const url = `http://${host}/page-${served}.html`
      proxy.serve(url, html)
      const page = await opened.browser.newPage()
      await page.goto(url)
      return page
    },
    close: async () => {
      await opened.close()
      await proxy.close()
    },
  }
}

interface WithSession {
  underTest: { startSessionHere(answers: Answers, settings: Partial<Settings>): SessionUnderTest }
  running: SessionUnderTest
}

/** Starts the real session in a page. */
export async function startIn(page: Page, script: string, answers: Answers = 'fitting', settings: Partial<Settings> = {}): Promise<void> {
  // Evaluated, not added as an element: the page's document stays as it is, and no policy of the page forbids it.
  await page.evaluate(script)
  await page.evaluate(
    (how, wanted) => {
      const here = globalThis as unknown as WithSession
      here.running = here.underTest.startSessionHere(how, wanted)
    },
    answers,
    settings,
  )
}

export interface FoundMention {
  readonly topic: string
  readonly text: string
  readonly painted: boolean
}

/** All mentions that the session knows, once they no longer change. */
export const mentionsIn = (page: Page): Promise<readonly FoundMention[]> =>
  steady(() =>
    page.evaluate(() =>
      (globalThis as unknown as WithSession).running.session
        .mentions()
        .map(({ topic, surface, painted }) => ({ topic, text: surface, painted })),
    ),
  )

/** A fixture's HTML and what it expects of itself, as it says in `<script type="application/json" id="expect">`. */
export interface Fixture {
  readonly html: string
  readonly expect: {
    readonly why: string
    readonly answers?: Answers
    readonly settings?: Partial<Settings>
    readonly mentions: readonly FoundMention[]
  }
}

/** Reads a fixture of tests/fixtures. */
export function readFixture(name: string): Fixture {
  const html = readFileSync(join(ROOT, 'tests', 'fixtures', name), 'utf8')
  const [, json] = /<script type="application\/json" id="expect">([\s\S]*?)<\/script>/.exec(html) ?? []
  if (json === undefined) throw new Error(`${name} says nothing of what it expects.`)
  return { html, expect: JSON.parse(json) as Fixture['expect'] }
}
