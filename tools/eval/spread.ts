/** How far scores may be trusted: their spread over parts of the file, and over files that chance might have drawn instead. */

import { seeded } from '../bench/random.ts'
import { markdownTable } from './markdown.ts'
import { type RankingItem, type RankingScores, rankingScores } from './ranking-scores.ts'

const FOLDS = 5
const DRAWS = 1_000
/** Any seed would do; a fixed one prints the same table twice. */
const SEED = 20_180_906

const MEASURES = [
  ['P@1', 'precisionAt1'],
  ['nDCG@5', 'ndcgAt5'],
  ['MRR', 'meanReciprocalRank'],
] as const satisfies readonly (readonly [string, keyof RankingScores])[]

const digits = (value: number) => value.toFixed(3)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)))

/** A Markdown table: each score with its deviation over five held-out parts and its 95 % interval over resampled files (bootstrap). */
export function spreadTable(items: readonly RankingItem[]): string {
  const scored = items.filter(({ relevant }) => Object.keys(relevant).length > 0)
  const folds = Array.from({ length: FOLDS }, (_, fold) => rankingScores(scored.filter((_item, at) => at % FOLDS === fold)))
  const random = seeded(SEED)
  const draw = () => scored.flatMap(() => scored[random.between(0, scored.length - 1)] ?? [])
  const draws = Array.from({ length: DRAWS }, () => rankingScores(draw()))
  const whole = rankingScores(scored)
  return markdownTable([
    ['score', 'all', `${FOLDS} parts: mean`, 'deviation', '95 % from', 'to'],
    ...MEASURES.map(([name, key]) => {
      const parts = folds.map((fold) => fold[key])
      const sorted = draws.map((each) => each[key]).sort((a, b) => a - b)
      const at = (share: number) => sorted[Math.floor(share * (DRAWS - 1))] ?? 0
      return [name, digits(whole[key]), digits(mean(parts)), digits(deviation(parts)), digits(at(0.025)), digits(at(0.975))]
    }),
  ])
}
