/** What each signal of the ranking adds: the same file, with one weight at a time set to nothing. */

import type { Corpus } from '../../core/corpus.ts'
import { createLibrarian } from '../../core/librarian.ts'
import { indexNotes } from '../../core/rank/index-notes.ts'
import type { RankingWeights } from '../../core/rank/weights.ts'
import { rankedFor } from './answers.ts'
import type { GoldPassage } from './gold.ts'
import { markdownTable, type Row } from './markdown.ts'
import { type RankingScores, rankingScores } from './ranking-scores.ts'

const digits = (value: number) => value.toFixed(3)

interface Measured {
  /** Of the order, whatever the threshold. */
  readonly order: RankingScores
  /** Of what is shown. */
  readonly shown: RankingScores
}

const row = (name: string, { order, shown }: Measured): Row => [
  name,
  digits(order.precisionAt1),
  digits(order.ndcgAt5),
  digits(order.meanReciprocalRank),
  `${shown.emptyCorrect} of ${shown.emptyCount}`,
]

/** A Markdown table: everything, then without each signal that weighs something, then without any cue. */
export function ablationTable(corpus: Corpus, passages: readonly GoldPassage[]): string {
  const usual = indexNotes(corpus).weights
  const stored = createLibrarian(corpus).stored()
  const measured = (weights: RankingWeights, notes: Corpus = corpus) => {
    const librarian = createLibrarian(notes, { stored, weights })
    const scores = (all: boolean) =>
      rankingScores(passages.map((item) => ({ relevant: item.relevant, ranked: rankedFor(librarian, item, all) })))
    return { order: scores(true), shown: scores(false) }
  }
  const signals = (Object.keys(usual) as (keyof RankingWeights)[]).filter((signal) => usual[signal] !== 0)
  return markdownTable([
    ['ranking', 'P@1', 'nDCG@5', 'MRR', 'nothing fits, nothing shown'],
    row('all signals', measured(usual)),
    ...signals.map((signal) => row(`without ${signal}`, measured({ ...usual, [signal]: 0 }))),
    row('without cues', measured(usual, { ...corpus, cues: {} })),
  ])
}
