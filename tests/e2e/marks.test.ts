import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { badge, report, settledReport } from '../../tools/browser/extension.ts'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { until } from '../../tools/browser/until.ts'
import { article, LISTED, launchWithExtension, openFixture, openScanned, type Stage, textsOf, UNLISTED, untilMarked } from './harness.ts'

let stage: Stage
beforeAll(async () => {
  stage = await launchWithExtension()
})
afterAll(() => stage?.close())

const TWO = article('<p>Customs officers found fentanyl in the parcel.</p><p>Officers say norfentanyl precursors were sold too.</p>')

describe('where marks appear', () => {
  test('on a listed news host', async () => {
    const { page } = await openScanned(stage, article('<p>Customs officers found fentanyl in the parcel.</p>'))
    await untilMarked(page, ['fentanyl'])
  })

  test('on a subdomain of a listed host, and not on a host whose name only ends alike', async () => {
    const { page } = await openScanned(stage, article('<p>Customs officers found fentanyl.</p>'), 'business.reuters.com')
    await untilMarked(page, ['fentanyl'])
    const other = await openFixture(stage, 'notreuters.com', article('<p>Customs officers found fentanyl.</p>'))
    expect(await settledReport(stage.opened, other)).toBeNull()
    expect(await paintedRanges(other)).toEqual([])
  })

  test('on no host that is not listed', async () => {
    const page = await openFixture(stage, UNLISTED, TWO)
    expect(await settledReport(stage.opened, page)).toBeNull()
    expect(await paintedRanges(page)).toEqual([])
    expect(await badge(stage.opened, page)).toBe('')
  })

  test('not in frames', async () => {
    stage.proxy.serve(`http://${LISTED}/frame.html`, article('<p>Fentanyl in a frame.</p>'))
    const { page } = await openScanned(stage, article(`<p>No such word here.</p><iframe src="http://${LISTED}/frame.html"></iframe>`))
    const frame = page.frames().find((one) => one.url().endsWith('/frame.html'))
    expect(await frame?.evaluate(() => CSS.highlights.size)).toBe(0)
  })
})

describe('what the page keeps', () => {
  test('its document is not changed by a scan: same HTML before and after, and no attribute, style or class added', async () => {
    const spy = `<script>addEventListener('DOMContentLoaded', () => { window.before = document.documentElement.outerHTML })</script>`
    const { page } = await openScanned(
      stage,
      article(`${spy}<p>Officers found fentanyl from <b>Chi</b>na.</p><ul><li>A precursor chemical.</li></ul>`),
    )
    await until(() => paintedRanges(page).then(({ length }) => length > 0), 'a mark')
    const { before, after } = await page.evaluate(() => ({
      before: (window as unknown as { before: string }).before,
      after: document.documentElement.outerHTML,
    }))
    expect(after).toBe(before)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  })
})

describe('the number on the button', () => {
  test('is the number of marks, and empty where there are none', async () => {
    const { page } = await openScanned(stage, TWO)
    await until(async () => (await badge(stage.opened, page)) === String((await paintedRanges(page)).length), 'the number')
    expect(Number(await badge(stage.opened, page))).toBeGreaterThan(1)
    const { page: bare } = await openScanned(stage, article('<p>Nothing of the kind.</p>'))
    expect(await badge(stage.opened, bare)).toBe('')
  })
})

describe('pages that change', () => {
  test('text that is added is marked', async () => {
    const { page } = await openScanned(stage, article('<p>Officers found fentanyl.</p>'))
    await untilMarked(page, ['fentanyl'])
    await page.evaluate(() => {
      const more = document.createElement('p')
      more.textContent = 'A second parcel held carfentanil.'
      document.querySelector('main')?.append(more)
    })
    await untilMarked(page, ['fentanyl', 'carfentanil'])
  })

  test('text that is changed in place loses its mark and gains another', async () => {
    const { page } = await openScanned(stage, article('<p>Officers found fentanyl.</p>'))
    await untilMarked(page, ['fentanyl'])
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild
      if (text) text.nodeValue = 'Officers found carfentanil.'
    })
    await untilMarked(page, ['carfentanil'])
  })

  test('text that is removed takes its mark and its place in the list with it', async () => {
    const { page } = await openScanned(stage, article('<p id="a">Officers found fentanyl.</p><p>They found carfentanil.</p>'))
    await untilMarked(page, ['fentanyl', 'carfentanil'])
    await page.evaluate(() => document.querySelector('#a')?.remove())
    await untilMarked(page, ['carfentanil'])
    await until(async () => (await report(stage.opened, page))?.mentions.length === 1, 'one mention')
  })

  test('an article that a site swaps in without loading a page is marked, and the old one is gone', async () => {
    const { page } = await openScanned(stage, article('<p>Officers found fentanyl.</p>'))
    await untilMarked(page, ['fentanyl'])
    await page.evaluate(() => {
      history.pushState({}, '', '/another-article')
      document.title = 'Another article'
      const main = document.querySelector('main')
      const next = document.createElement('p')
      next.textContent = 'The second article is about carfentanil.'
      main?.replaceChildren(next)
    })
    await untilMarked(page, ['carfentanil'])
  })

  test('text that is shown only later is marked then', async () => {
    const { page } = await openScanned(stage, article('<p>Nothing here.</p><div hidden><p>Officers found fentanyl.</p></div>'))
    expect(await textsOf(page)).toEqual([])
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'))
    await untilMarked(page, ['fentanyl'])
  })
})
