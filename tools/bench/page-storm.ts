/** How long the extension holds up a page in a storm of changes. */

import { build } from '../build.ts'
import { startProfile, stopProfile } from './profile.ts'
import { say, short, table } from './report.ts'
import { openStage } from './stage.ts'

const ROUNDS = 3

/** Runs in the page: ten thousand paragraphs at once, then a thousand edits a second for five seconds. */
async function storm(): Promise<void> {
  const main = document.querySelector('main')
  const fragment = document.createDocumentFragment()
  for (let number = 0; number < 10_000; number++) {
    const paragraph = document.createElement('p')
    paragraph.textContent = number % 100 === 0 ? `Number ${number}: officers found fentanyl.` : `Number ${number}: the council met again.`
    fragment.append(paragraph)
  }
  main?.append(fragment)
  const all = [...(main?.children ?? [])]
  for (let turn = 0; turn < 100; turn++) {
    for (let edit = 0; edit < 50; edit++) {
      const text = all[(turn * 997 + edit * 89) % all.length]?.firstChild
      if (text) text.nodeValue = `Edited ${turn}: ${edit === 0 ? 'fentanyl from China' : 'nothing new'}.`
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Prints the longest stretch in which the page had to wait for the extension. */
export async function benchStorm(): Promise<void> {
  const stage = await openStage(build('chrome'))
  try {
    const rows: (readonly string[])[] = []
    for (let round = 1; round <= ROUNDS; round++) {
      const page = await stage.open('<!doctype html><html lang="en"><title>Storm</title><body><main></main></body></html>')
      await new Promise((resolve) => setTimeout(resolve, 500))
      const session = await page.createCDPSession()
      await startProfile(session)
      await page.evaluate(storm)
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      const { total, longest } = await stopProfile(session)
      rows.push([String(round), short(longest), short(total)])
      await page.close()
    }
    say(`\n## A storm of changes (${stage.browser}: 10,000 paragraphs added, then 1,000 edits a second for five seconds; milliseconds)\n`)
    say(table(['round', "the extension's longest stretch", 'its whole time in 6.5 s'], rows))
  } finally {
    await stage.close()
  }
}
