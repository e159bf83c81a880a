import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../../tools/programs.ts'
import { bundle, launchForPages, mentionsIn, type PageStage, readFixture, startIn } from './harness.ts'

const NAMES = readdirSync(join(ROOT, 'tests', 'fixtures')).filter((name) => name.endsWith('.html'))

let stage: PageStage
let script: string
beforeAll(async () => {
  ;[stage, script] = await Promise.all([launchForPages(), bundle('tests/page/session.entry.ts')])
})
afterAll(() => stage?.close())

/** Each fixture carries what it expects: a page that once went wrong becomes a file here, and no new code. */
test.each(NAMES)('%s', async (name) => {
  const fixture = readFixture(name)
  const page = await stage.open(fixture.html)
  const before = await page.content()
  await startIn(page, script, fixture.expect.answers, fixture.expect.settings)
  expect(await mentionsIn(page), fixture.expect.why).toEqual(fixture.expect.mentions)
  expect(await page.content(), 'the document stays as it was').toBe(before)
  await page.close()
})
