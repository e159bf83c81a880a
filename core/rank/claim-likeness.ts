/** What tells a claim from its neighbours on any subject: likeness by letters, coverage, names and numbers. */

import type { NoteIndex } from './index-notes.ts'
import type { PassageQuery } from './passage-query.ts'
import { eachSegment, isWording } from './segments.ts'
import type { RankingWeights } from './weights.ts'
import type { WordMatch } from './word-score.ts'

/** Groups of four letters inside a word; a shorter word is one group. */
const GRAM = 4

function gramsOf(key: string): readonly string[] {
  if (key.length <= GRAM) return [key]
  return Array.from({ length: key.length - GRAM + 1 }, (_, at) => key.slice(at, at + GRAM))
}

const isStem = (key: string) => !key.startsWith('@') && !key.startsWith('#')
const isNumber = (key: string) => key.startsWith('#')

/** A passage prepared for comparison: the mass of its words by key, by letters, and in all. */
interface Compared {
  readonly masses: ReadonlyMap<number, number>
  readonly length: number
  readonly total: number
  readonly grams: ReadonlyMap<string, number>
  readonly gramTotal: number
  readonly names: ReadonlySet<number>
  readonly nameMass: number
  readonly numbers: number
}

function compared(index: NoteIndex, query: PassageQuery, weights: ReadonlyMap<string, number>): Compared {
  const masses = new Map<number, number>()
  const grams = new Map<string, number>()
  const names = new Set<number>()
  let [total, squares, gramTotal, nameMass, numbers] = [0, 0, 0, 0, 0]
  for (const [key, weight] of weights) {
    const term = index.terms.get(key)
    const mass = weight * index.rarity(key)
    total += mass
    squares += mass * mass
    if (isNumber(key)) numbers++
    if (term !== undefined) masses.set(term, mass)
    if (!isStem(key)) continue
    const parts = gramsOf(key)
    gramTotal += mass
    for (const gram of parts) grams.set(gram, (grams.get(gram) ?? 0) + mass / parts.length)
    if (term !== undefined && query.capitalised.has(query.writtenAs.get(key) ?? '')) {
      names.add(term)
      nameMass += mass
    }
  }
  return {
    masses,
    length: Math.sqrt(squares) || 1,
    total: total || 1,
    grams,
    gramTotal: gramTotal || 1,
    names,
    nameMass: nameMass || 1,
    numbers,
  }
}

interface Likeness {
  readonly cosine: number
  readonly claimCoverage: number
  readonly queryCoverage: number
  readonly grams: number
  readonly names: number
  readonly sharedNumbers: number
}

const NONE: Likeness = { cosine: 0, claimCoverage: 0, queryCoverage: 0, grams: 0, names: 0, sharedNumbers: 0 }

/** Likeness of the passage to one wording, each from 0 to 1. */
function wordingLikeness(index: NoteIndex, query: Compared, start: number, end: number): Likeness {
  const { segments, rarities, keys } = index
  let [own, squares, common, found, product, names, numbers, gramsFound, gramsOwn] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  const seen = new Set<number>()
  const usedGrams = new Set<string>()
  for (let token = start; token < end; token++) {
    const term = segments.tokens[token] ?? 0
    const rarity = rarities[term] ?? 0
    if (seen.has(term) || rarity === 0) continue
    seen.add(term)
    const key = keys[term] ?? ''
    const mass = query.masses.get(term)
    own += rarity
    squares += rarity * rarity
    if (mass !== undefined) {
      common += rarity
      found += mass
      product += mass * rarity
      if (query.names.has(term)) names += mass
      if (isNumber(key)) numbers++
    }
    if (!isStem(key)) continue
    const parts = gramsOf(key)
    gramsOwn += rarity
    for (const gram of parts) {
      const there = query.grams.get(gram)
      if (there === undefined) continue
      gramsFound += rarity / parts.length
      usedGrams.add(gram)
    }
  }
  let gramsCovered = 0
  for (const gram of usedGrams) gramsCovered += query.grams.get(gram) ?? 0
  return {
    cosine: product / ((Math.sqrt(squares) || 1) * query.length),
    claimCoverage: common / (own || 1),
    queryCoverage: found / query.total,
    grams: Math.sqrt((gramsFound / (gramsOwn || 1)) * (gramsCovered / query.gramTotal)),
    names: names / query.nameMass,
    sharedNumbers: query.numbers === 0 ? 0 : numbers / query.numbers,
  }
}

function sumOf(likeness: Likeness, weights: RankingWeights): number {
  return (
    weights.cosine * likeness.cosine +
    weights.claimCoverage * likeness.claimCoverage +
    weights.queryCoverage * likeness.queryCoverage +
    weights.grams * likeness.grams +
    weights.names * likeness.names +
    weights.sharedNumbers * likeness.sharedNumbers
  )
}

/** Points for the best wording of each match, in shares of the best match's points for words; none where all these weights are zero. */
export function generalPoints(
  index: NoteIndex,
  query: PassageQuery,
  wanted: ReadonlyMap<string, number>,
  matches: readonly WordMatch[],
  weights: RankingWeights,
): ReadonlyMap<number, number> {
  const points = new Map<number, number>()
  const unit = matches[0]?.score ?? 0
  if (sumOf({ cosine: 1, claimCoverage: 1, queryCoverage: 1, grams: 1, names: 1, sharedNumbers: 1 }, weights) === 0) return points
  const own = compared(index, query, wanted)
  for (const { at } of matches) {
    let best = sumOf(NONE, weights)
    eachSegment(index.segments, at, (segment, start, end) => {
      if (isWording(index.segments, segment)) best = Math.max(best, sumOf(wordingLikeness(index, own, start, end), weights))
    })
    points.set(at, unit * best)
  }
  return points
}
