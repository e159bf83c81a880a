import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fold } from '../../../core/text/fold.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'

/** A run this long is no coincidence: the cue would be taken from the passage that is to judge it. */
const RUN = 6
/** A long name is one word: whoever names the agency writes the same. */
const NAMES = ['centers for disease control and prevention', 'national narcotics control commission']

const wordsIn = (text: string) => {
  const plain = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).join(' ')
  return NAMES.reduce((shortened, name) => shortened.replaceAll(name, name.replaceAll(' ', '-')), plain).split(' ')
}

function runsOf(text: string): ReadonlySet<string> {
  const words = wordsIn(text)
  return new Set(Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => words.slice(at, at + RUN).join(' ')))
}

interface LabelledPassage {
  readonly id: string
  readonly title: string
  readonly text: string
}

const passagesIn = (name: string) =>
  (JSON.parse(readFileSync(new URL(`../../eval/${name}`, import.meta.url), 'utf8')) as { readonly passages: readonly LabelledPassage[] })
    .passages

test.each(['relevance-dev.json', 'relevance-own.json', 'relevance-record.json'])('no cue repeats a passage of %s', (name) => {
  const cueRuns = new Map(
    Object.entries(bundledCorpus.cues).flatMap(([id, cues]) => cues.flatMap((cue) => [...runsOf(cue)].map((run) => [run, id] as const))),
  )
  const repeated = passagesIn(name).flatMap(({ id, title, text }) =>
    [...runsOf(`${title} ${text}`)].filter((run) => cueRuns.has(run)).map((run) => `${id} and ${cueRuns.get(run)}: ${run}`),
  )
  expect(repeated).toEqual([])
})
