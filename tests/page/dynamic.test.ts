import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { until } from '../../tools/browser/until.ts'
import { bundle, launchForPages, mentionsIn, type PageStage, startIn } from './harness.ts'

let stage: PageStage
let script: string
beforeAll(async () => {
  ;[stage, script] = await Promise.all([launchForPages(), bundle('tests/page/session.entry.ts')])
})
afterAll(() => stage?.close())

const html = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${body}</body></html>`

async function open(body: string): Promise<Page> {
  const page = await stage.open(html(body))
  await startIn(page, script)
  return page
}

/** Waits until exactly these words are marked, in the order of the page. */
async function untilMarked(page: Page, words: readonly string[]): Promise<void> {
  let last: readonly string[] = []
  await until(async () => {
    last = (await paintedRanges(page)).map(({ text }) => text)
    return JSON.stringify(last) === JSON.stringify(words)
  }, 'the marks').catch(() => expect(last).toEqual(words))
}

/** Ranges that anything still holds, in the registry or anywhere else. */
async function rangesAlive(page: Page): Promise<number> {
  const prototype = await page.evaluateHandle(() => StaticRange.prototype)
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const all = await page.queryObjects(prototype)
  const count = await page.evaluate((ranges) => (ranges as unknown as readonly StaticRange[]).length, all)
  await Promise.all([all.dispose(), prototype.dispose(), session.detach()])
  return count
}

test('in-page navigation swaps the marks with the text', async () => {
  const page = await open('<main><h1>A</h1><p>Officers found fentanyl.</p></main>')
  await untilMarked(page, ['fentanyl'])
  await page.evaluate(() => {
    history.pushState({}, '', '/another-story.html')
    document.title = 'Another story'
    document
      .querySelector('main')
      ?.replaceChildren(
        ...['They sold carfentanil.', 'Nothing else.'].map((text) => Object.assign(document.createElement('p'), { textContent: text })),
      )
  })
  await untilMarked(page, ['carfentanil'])
  await page.evaluate(() => {
    const main = document.querySelector('main')
    if (main) main.innerHTML = '<p>The first story, again with fentanyl.</p>'
    history.back()
  })
  await untilMarked(page, ['fentanyl'])
})

test('shadow roots added later are read, and what changes in them', async () => {
  const page = await open('<p>Before: fentanyl.</p><div id="here"></div><x-late></x-late>')
  await untilMarked(page, ['fentanyl'])
  await page.evaluate(() => {
    const host = document.createElement('div')
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside: <b>carfentanil</b>.</p><section></section>'
    document.querySelector('#here')?.append(host)
  })
  await untilMarked(page, ['fentanyl', 'carfentanil'])
  await page.evaluate(() => {
    const shadow = document.querySelector('#here')?.firstElementChild?.shadowRoot
    const inner = document.createElement('div')
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>Deeper: sufentanil.</p>'
    shadow?.querySelector('section')?.append(inner)
  })
  await untilMarked(page, ['fentanyl', 'carfentanil', 'sufentanil'])
  await page.evaluate(() => {
    const shadow = document.querySelector('#here')?.firstElementChild?.shadowRoot
    const paragraph = shadow?.querySelector('p')
    if (paragraph) paragraph.textContent = 'Inside: nothing.'
  })
  await untilMarked(page, ['fentanyl', 'sufentanil'])
})

test('an element that gets its shadow root after it was read is read when the page has finished', async () => {
  const page = await open('<p>Before: fentanyl.</p><x-late></x-late>')
  await untilMarked(page, ['fentanyl'])
  await page.evaluate(() => {
    customElements.define(
      'x-late',
      class extends HTMLElement {
        constructor() {
          super()
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside: carfentanil.</p>'
        }
      },
    )
  })
  await untilMarked(page, ['fentanyl', 'carfentanil'])
})

test('text is marked when it is revealed: details, tabs, display', async () => {
  const page = await open(
    '<details><summary>More</summary><p>Folded: fentanyl.</p></details><p id="tab" hidden>Tab: carfentanil.</p><p id="none" style="display:none">Not shown: sufentanil.</p>',
  )
  expect((await mentionsIn(page)).map(({ text, painted }) => [text, painted])).toEqual([
    ['fentanyl', false],
    ['carfentanil', false],
    ['sufentanil', false],
  ])
  await page.click('summary')
  await untilMarked(page, ['fentanyl'])
  await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'))
  await untilMarked(page, ['fentanyl', 'carfentanil'])
  await page.evaluate(() => document.querySelector('#none')?.removeAttribute('style'))
  await untilMarked(page, ['fentanyl', 'carfentanil', 'sufentanil'])
  await page.click('summary')
  await untilMarked(page, ['carfentanil', 'sufentanil'])
})

test('what a reader types into is never marked, nor code, nor what becomes an editor', async () => {
  const page = await open(
    '<p id="first">Read: fentanyl.</p><div contenteditable>fentanyl</div><textarea>fentanyl</textarea><input value="fentanyl"><pre>fentanyl</pre><code>fentanyl</code><div role="textbox">fentanyl</div>',
  )
  await untilMarked(page, ['fentanyl'])
  await page.evaluate(() => document.querySelector('#first')?.setAttribute('contenteditable', 'true'))
  await untilMarked(page, [])
  await page.type('#first', 'More carfentanil. ')
  expect(await mentionsIn(page)).toEqual([])
  await page.evaluate(() => document.querySelector('#first')?.removeAttribute('contenteditable'))
  expect((await mentionsIn(page)).map(({ text }) => text)).toEqual(['carfentanil', 'fentanyl'])
})

test('a live blog leaks no range', async () => {
  const page = await open('<main></main>')
  const before = await rangesAlive(page)
  await page.evaluate(async () => {
    const blog = document.querySelector('main')
    for (let post = 1; post <= 20; post++) {
      const paragraph = document.createElement('p')
      paragraph.innerHTML = `Post ${post}: officers found <b>fentanyl</b> from China.`
      blog?.prepend(paragraph)
      if (post > 3) blog?.lastElementChild?.remove()
      await new Promise((resolve) => setTimeout(resolve, 110))
    }
  })
  await untilMarked(page, Array.from({ length: 3 }, () => ['fentanyl', 'China']).flat())
  expect((await mentionsIn(page)).length).toBe(6)
  expect(await rangesAlive(page)).toBe(before + 6)
  await page.evaluate(() => document.querySelector('main')?.replaceChildren())
  await untilMarked(page, [])
  expect(await mentionsIn(page)).toEqual([])
  expect(await rangesAlive(page)).toBe(before)
})

test('after a storm of additions and edits the right words are marked', async () => {
  const page = await open('<main></main>')
  await page.evaluate(async () => {
    const main = document.querySelector('main')
    const fragment = document.createDocumentFragment()
    for (let number = 0; number < 10_000; number++) {
      const paragraph = document.createElement('p')
      paragraph.textContent = number % 1_000 === 0 ? `Number ${number} names fentanyl.` : `Number ${number} names nothing.`
      fragment.append(paragraph)
    }
    main?.append(fragment)
    const all = [...(main?.children ?? [])]
    for (let turn = 0; turn < 10; turn++) {
      for (let edit = 0; edit < 100; edit++) {
        const at = (turn * 997 + edit * 89) % all.length
        const paragraph = all[at]
        if (paragraph?.firstChild) paragraph.firstChild.nodeValue = `Edited ${turn}: ${edit % 50 === 0 ? 'carfentanil' : 'nothing'}.`
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
  const wanted = await page.evaluate(() => (document.querySelector('main')?.textContent ?? '').match(/carfentanil|fentanyl/g))
  await until(
    async () => JSON.stringify((await mentionsIn(page)).map(({ text }) => text)) === JSON.stringify(wanted),
    'the mentions of the text as it stands',
  )
})
