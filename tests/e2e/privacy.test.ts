import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeSettings } from '../../tools/browser/extension.ts'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { hoverMark, openOptions, openPopup, openToolbarPopup } from '../../tools/browser/surfaces.ts'
import { until } from '../../tools/browser/until.ts'
import { article, launchWithExtension, openFixture, openScanned, type Stage, strangersIn, UNLISTED } from './harness.ts'

let stage: Stage
beforeAll(async () => {
  stage = await launchWithExtension()
})
afterAll(() => stage?.close())

test('nothing leaves: a whole session asks for the pages themselves and for nothing else', async () => {
  const { page } = await openScanned(stage, article('<p>Officers found fentanyl, 4-ANPP and carfentanil from China.</p>'))
  await until(() => paintedRanges(page).then(({ length }) => length > 0), 'marks')
  await hoverMark(page, 0)
  const popup = await openPopup(stage.opened, page)
  await popup.type('::-p-aria([name="Search the notes"])', 'precursors China')
  await popup.waitForSelector('[role="option"]')
  await popup.close()
  const options = await openOptions(stage.opened)
  await options.waitForSelector('[role="switch"]')
  await storeSettings(stage.opened, { look: 'tint' })
  const unlisted = await openFixture(stage, UNLISTED, article('<p>Officers found fentanyl.</p>'))
  const toolbar = await openToolbarPopup(stage.opened, unlisted)
  const scan = await toolbar.waitForSelector('::-p-aria([name="Scan this page once"][role="button"])')
  await scan?.click()
  await until(() => paintedRanges(unlisted).then(({ length }) => length > 0), 'marks')

  expect(stage.proxy.log.filter(({ found }) => found).length).toBe(2)
  expect(strangersIn(stage.proxy)).toEqual([])
})

test('the log would show it: a request made on purpose stands in it', async () => {
  const page = await openFixture(stage, UNLISTED, article('<img src="http://tracker.example/pixel.gif">'))
  await until(() => strangersIn(stage.proxy).length > 0, 'the request')
  expect(strangersIn(stage.proxy)).toEqual(['http://tracker.example/pixel.gif'])
  await page.close()
})
