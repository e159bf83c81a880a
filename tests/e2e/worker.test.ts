import { afterAll, beforeAll, expect, test } from 'vitest'
import { extensionUrl, worker } from '../../tools/browser/extension.ts'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { popoverTree } from '../../tools/browser/popover.ts'
import { hoverMark } from '../../tools/browser/surfaces.ts'
import { until } from '../../tools/browser/until.ts'
import { article, launchWithExtension, openScanned, type Stage, untilMarked } from './harness.ts'

let stage: Stage
beforeAll(async () => {
  stage = await launchWithExtension()
})
afterAll(() => stage?.close())

const isWorkerRunning = () =>
  stage.opened.browser
    .targets()
    .some((target) => target.type() === 'service_worker' && target.url().startsWith(extensionUrl(stage.opened, '')))

/** Ends the background as the browser does when it is idle. */
async function stopWorker(): Promise<void> {
  if (isWorkerRunning()) await (await worker(stage.opened)).close()
  await until(() => !isWorkerRunning(), 'the worker to stop')
}

test('an open page works on after its background was stopped: old marks have their notes, new text gets its own', async () => {
  const { page } = await openScanned(stage, article('<p>Officers found fentanyl.</p>'))
  await untilMarked(page, ['fentanyl'])
  await stopWorker()
  expect((await hoverMark(page, 0)).text).not.toMatch(/try again/i)
  await page.keyboard.press('Escape')
  await until(async () => (await popoverTree(page)) === null, 'the popover to close')

  await stopWorker()
  await page.evaluate(() => {
    const more = document.createElement('p')
    more.textContent = 'An official of China said there isn’t the proof to show how much carfentanil is shipped.'
    document.querySelector('main')?.append(more)
  })
  const place = await until(async () => {
    const index = (await paintedRanges(page)).findIndex(({ text }) => text === 'carfentanil')
    return index < 0 ? null : { index }
  }, 'the new mark')
  await hoverMark(page, place.index)
  await until(async () => /there isn’t the proof to show how much/.test((await popoverTree(page))?.text ?? ''), 'its notes')
})
