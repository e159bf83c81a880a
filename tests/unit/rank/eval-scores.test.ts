import { describe, expect, test } from 'vitest'
import { readArguments } from '../../../tools/eval/arguments.ts'
import { detectionScores } from '../../../tools/eval/detection-scores.ts'
import { readGold, UsageError } from '../../../tools/eval/gold.ts'
import { ndcg, rankingScores } from '../../../tools/eval/ranking-scores.ts'

describe('ranking scores', () => {
  const relevant = { a: 3, b: 2, c: 1 }

  test('are full for the best order and less for any other', () => {
    expect(ndcg(relevant, ['a', 'b', 'c'], 5)).toBe(1)
    expect(ndcg(relevant, ['b', 'a', 'c'], 5)).toBeLessThan(1)
    expect(ndcg(relevant, [], 5)).toBe(0)
  })

  test('count a note listed twice once', () => {
    expect(ndcg(relevant, ['a', 'a', 'b'], 5)).toBe(ndcg(relevant, ['a', 'x', 'b'], 5))
  })

  test('keep items where nothing fits apart', () => {
    const scores = rankingScores([
      { relevant, ranked: ['c', 'a'] },
      { relevant: {}, ranked: [] },
      { relevant: {}, ranked: ['a'] },
    ])
    expect(scores).toMatchObject({ count: 1, precisionAt1: 0, meanReciprocalRank: 0.5, emptyCount: 2, emptyCorrect: 1 })
  })
})

describe('detection scores', () => {
  const wanted = { start: 0, end: 5, topic: 'china', alt: [{ start: 0, end: 7 }] }

  test('accept the other spans of a mention and ignore optional ones', () => {
    const cases = [{ id: 'x', text: 'China’s Xi', mentions: [wanted], optional: [{ start: 8, end: 10 }] }]
    const found = {
      x: [
        { start: 0, end: 7, topic: 'china' },
        { start: 8, end: 10, topic: 'china' },
      ],
    }
    expect(detectionScores(cases, found)).toMatchObject({ precision: 1, recall: 1, f1: 1 })
  })

  test('count a marked look-alike', () => {
    const cases = [{ id: 'x', text: 'a china plate', mentions: [], lookalikes: [{ start: 2, end: 7 }] }]
    expect(detectionScores(cases, { x: [{ start: 2, end: 7, topic: 'china' }] })).toMatchObject({ lookalikes: 1, lookalikesMarked: 1 })
  })
})

test.each([[[]], [['a.json', 'b.json']], [['a.json', '--nope']], [['a.json', '--sources', '1x']]])('arguments %j are refused', (args) => {
  expect(() => readArguments(args)).toThrow(UsageError)
})

test('a missing file gets one clear line', () => {
  expect(() => readGold('no-such-file.json')).toThrow('cannot read no-such-file.json')
})
