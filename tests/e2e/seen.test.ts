import { afterAll, beforeAll, expect, test } from 'vitest'
import { countSeen } from '../../tools/browser/extension.ts'
import { paintedRanges } from '../../tools/browser/painted.ts'
import { hoverMark } from '../../tools/browser/surfaces.ts'
import { until } from '../../tools/browser/until.ts'
import { article, launchWithExtension, openScanned, type Stage, untilMarked } from './harness.ts'

let stage: Stage
beforeAll(async () => {
  stage = await launchWithExtension()
})
afterAll(() => stage?.close())

const STORY = article('<p>Fentanyl is 50 to 100 times more potent than morphine.</p>')

test('a note that was read goes quiet on the next page, and not under the reader’s eyes', async () => {
  const { page } = await openScanned(stage, STORY)
  await untilMarked(page, ['Fentanyl'])
  await hoverMark(page, 0)
  await until(async () => (await countSeen(stage.opened)) > 0, 'the note to be remembered')
  expect((await paintedRanges(page)).map(({ name }) => name)).toEqual(['fact-notes-underline-fentanyl'])

  const { page: next } = await openScanned(stage, STORY)
  await untilMarked(next, ['Fentanyl'])
  expect((await paintedRanges(next)).map(({ name }) => name)).toEqual(['fact-notes-quiet-fentanyl'])
})
