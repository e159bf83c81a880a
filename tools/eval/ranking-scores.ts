/** How good ranked lists are against graded labels. */

import type { Grades } from './gold.ts'

/** From this grade on a note counts as right. */
const RIGHT = 2

export interface RankingItem {
  readonly relevant: Grades
  /** Ids, best first. */
  readonly ranked: readonly string[]
}

export interface RankingScores {
  /** Items with at least one right note; the means are over these. */
  readonly count: number
  readonly precisionAt1: number
  readonly ndcgAt3: number
  readonly ndcgAt5: number
  readonly meanReciprocalRank: number
  readonly recallAt5: number
  /** Items where nothing fits, and how many of them got nothing. */
  readonly emptyCount: number
  readonly emptyCorrect: number
}

/** Discounted cumulative gain of grades in their order: 2^grade - 1 over log2(rank + 1). */
export function gain(grades: readonly number[], depth: number): number {
  return grades.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}

/** Gain against that of the best possible order: 0 to 1. */
export function ndcg(relevant: Grades, ranked: readonly string[], depth: number): number {
  const ideal = Object.values(relevant).sort((a, b) => b - a)
  const best = gain(ideal, depth)
  const seen = new Set<string>()
  const grades = ranked.map((id) => {
    const grade = seen.has(id) ? 0 : (relevant[id] ?? 0)
    seen.add(id)
    return grade
  })
  return best === 0 ? 0 : gain(grades, depth) / best
}

const mean = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length)

/** Scores of many items. Items without a label enter only the count of rightly empty answers. */
export function rankingScores(items: readonly RankingItem[]): RankingScores {
  const empty = items.filter(({ relevant }) => Object.keys(relevant).length === 0)
  const scored = items.filter(({ relevant }) => Object.values(relevant).some((grade) => grade >= RIGHT))
  const isRight = (relevant: Grades, id: string | undefined) => id !== undefined && (relevant[id] ?? 0) >= RIGHT
  const firstRight = ({ relevant, ranked }: RankingItem) => ranked.findIndex((id) => isRight(relevant, id))
  const recall = ({ relevant, ranked }: RankingItem) =>
    new Set(ranked.slice(0, 5).filter((id) => isRight(relevant, id))).size /
    Object.values(relevant).filter((grade) => grade >= RIGHT).length
  return {
    count: scored.length,
    precisionAt1: mean(scored.map((item) => (firstRight(item) === 0 ? 1 : 0))),
    ndcgAt3: mean(scored.map(({ relevant, ranked }) => ndcg(relevant, ranked, 3))),
    ndcgAt5: mean(scored.map(({ relevant, ranked }) => ndcg(relevant, ranked, 5))),
    meanReciprocalRank: mean(scored.map((item) => (firstRight(item) < 0 ? 0 : 1 / (firstRight(item) + 1)))),
    recallAt5: mean(scored.map(recall)),
    emptyCount: empty.length,
    emptyCorrect: empty.filter(({ ranked }) => ranked.length === 0).length,
  }
}
