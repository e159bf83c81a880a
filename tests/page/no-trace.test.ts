import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../../tools/programs.ts'
import { bundle, launchForPages, mentionsIn, type PageStage, readFixture, startIn } from './harness.ts'
import type { SessionUnderTest } from './session.entry.ts'

const NAMES = readdirSync(join(ROOT, 'tests', 'fixtures')).filter((name) => name.endsWith('.html'))

let stage: PageStage
let script: string
beforeAll(async () => {
  ;[stage, script] = await Promise.all([launchForPages(), bundle('tests/page/session.entry.ts')])
})
afterAll(() => stage?.close())

/** Puts the reader in the middle of something: focus on the first thing that takes it, words selected, the page scrolled. */
const beReading = (page: Page) =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('a[href],button,input,textarea,[contenteditable]')?.focus()
    const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode()
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, Math.min(4, text.textContent?.length ?? 0))
    scrollTo(0, 40)
  })

/** All that a page's own script could notice. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const nameOf = (node: Node | null | undefined) => (node ? `${node.nodeName} ${node.textContent?.slice(0, 40)}` : null)
    const boxes: string[] = []
    const shadows: string[] = []
    const visit = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const { x, y, width, height } = element.getBoundingClientRect()
        boxes.push([element.localName, x, y, width, height].join(' '))
        if (!element.shadowRoot) continue
        shadows.push(element.shadowRoot.innerHTML)
        visit(element.shadowRoot)
      }
    }
    visit(document)
    const selection = getSelection()
    return {
      html: document.documentElement.outerHTML,
      shadows,
      boxes,
      selected: [nameOf(selection?.anchorNode), selection?.anchorOffset, nameOf(selection?.focusNode), selection?.focusOffset],
      focused: nameOf(document.activeElement),
      scrolled: [scrollX, scrollY],
      title: document.title,
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      // The session's own script has to stand somewhere here; as an extension it has a world to itself.
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => name !== 'underTest' && name !== 'running'),
    }
  })

test.each(NAMES)('%s shows no trace of being read, but for the highlights', async (name) => {
  const { html, expect: wanted } = readFixture(name)
  const page = await stage.open(html)
  const said: string[] = []
  page.on('console', (message) => {
    // The icon that every browser asks for is not there.
    if (!message.location().url?.endsWith('/favicon.ico')) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  await beReading(page)
  const before = await looks(page)
  await startIn(page, script, wanted.answers, wanted.settings)
  expect(await mentionsIn(page)).toEqual(wanted.mentions)
  expect(await looks(page)).toEqual(before)
  await page.evaluate(() => (globalThis as unknown as { running: SessionUnderTest }).running.stop())
  expect(await looks(page), 'after the end').toEqual(before)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  expect(said).toEqual([])
  await page.close()
})
