/** The measures fit the notes, and the check keeps its scores on the labeled sets. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundledCorpus } from '../../../corpus/bundled.ts'
import { MEASURES } from '../../../corpus/measures.ts'
import { withSources } from '../../../tools/eval/answers.ts'
import { readGold } from '../../../tools/eval/gold.ts'
import { numbersIn } from '../../../tools/eval/number-answers.ts'
import { quotationScores } from '../../../tools/eval/quotation-scores.ts'

const statistics = new Set<string>(bundledCorpus.notes.flatMap(({ kind, id }) => (kind === 'statistic' ? [id] : [])))
const CONCEPT_FIELDS = ['nouns', 'sentence', 'clause', 'near', 'text', 'not', 'notInSentence'] as const

describe('the measures', () => {
  it('name statistics of the corpus only, and each id once', () => {
    expect(MEASURES.measures.flatMap(({ notes }) => notes).filter((id) => !statistics.has(id))).toEqual([])
    const ids = MEASURES.measures.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('cover every statistic of the five articles', () => {
    const covered = new Set<string>(MEASURES.measures.flatMap(({ notes }) => notes))
    expect([...statistics].filter((id) => /^00[0-4]/.test(id) && !covered.has(id))).toEqual([])
  })

  it('use every concept that is written down, and no other', () => {
    const used = MEASURES.measures.flatMap((measure) =>
      CONCEPT_FIELDS.flatMap((field) => (measure[field] ?? []).flatMap((names) => names.split('|'))),
    )
    const wanted = new Set([...used, 'nation', 'elsewhere', 'rise', 'fall'])
    expect([...wanted].sort()).toEqual(Object.keys(MEASURES.concepts).sort())
  })
})

describe('the labeled sets', () => {
  // The sets know the five articles only.
  const articles = withSources(bundledCorpus, ['000', '001', '002', '003', '004'])

  it.each(['numbers-dev.json', 'numbers-own.json'])('%s stays at the scores that a reader can rely on', (file) => {
    const gold = readGold(`tests/eval/${file}`)
    if (gold.kind !== 'numbers') throw new Error(`${file} holds no numbers`)
    const { judged, falseAlarms, emptyCases } = quotationScores(gold.items, numbersIn(gold.items, articles))
    expect(judged.precision).toBeGreaterThanOrEqual(0.95)
    expect(judged.recall).toBeGreaterThanOrEqual(0.9)
    expect(falseAlarms * 24).toBeLessThanOrEqual(emptyCases)
  })

  it('mark where each number stands', () => {
    const { numbers } = JSON.parse(readFileSync('tests/eval/numbers-own.json', 'utf8')) as {
      readonly numbers: readonly {
        readonly text: string
        readonly expected: readonly { readonly surface: string; readonly start: number; readonly end: number }[]
      }[]
    }
    for (const { text, expected } of numbers) for (const { surface, start, end } of expected) expect(text.slice(start, end)).toBe(surface)
  })
})
