/** Where the words of a quotation on a page repeat or resemble quotations on record. */

import { type Alignment, align, type Step } from './align.ts'
import { type Wording, wordingOf } from './differences.ts'
import { candidatesFor, isStockPhrase, type QuotationRecord, type Recorded, stretchFor } from './record.ts'
import type { Token } from './tokens.ts'

export interface Hit {
  readonly recorded: Recorded
  /** From one end of the quotation to the other, the words beyond the alignment included. */
  readonly steps: readonly Step[]
  readonly wording: Wording
  /** First and last index into the page's tokens of the words that belong to this quotation. */
  readonly first: number
  readonly last: number
  readonly likeness: Likeness
}

export interface Likeness {
  /** Words in common that stand in a run, or carry a subject, weighed. */
  readonly strength: number
  readonly tellingKept: number
  readonly wordsKept: number
  /** Share of the weight in common in the sentences at hand: 0 to 1. */
  readonly share: number
  /** Words in common as a share of the longer of both: 0 to 1. */
  readonly wordShare: number
  /** The page goes on in words of its own where the record goes on at length in others: perhaps a common beginning. */
  readonly diverges: boolean
  /** The record's words and no others, in another order. */
  readonly reordered: boolean
  /** Words of the piece, when it holds no other quotation on record. */
  readonly pieceWords: number
  readonly whole: boolean
  /** Full sentences of the record. */
  readonly sentences: boolean
  readonly stock: boolean
}

/** The record must have so many more words at an end than the page puts there for the two to have parted. */
const PARTED = 3

/** A word that carries no subject weighs a little: runs of such words still show a hand. */
const PLAIN_WEIGHT = 0.25
const weigh = (tokens: readonly Token[]) =>
  tokens.reduce((sum, { gap, optional, telling }) => sum + (gap || optional ? 0 : telling ? 1 : PLAIN_WEIGHT), 0)

interface Located extends Alignment {
  readonly recorded: Recorded
  readonly first: number
  readonly last: number
}

const pageIndices = (steps: readonly Step[]) => steps.flatMap((step) => (step.kind === 'kept' ? step.page : []))
const recordIndices = (steps: readonly Step[]) => steps.flatMap((step) => (step.kind === 'kept' ? step.record : []))

function shifted(step: Step, by: number): Step {
  switch (step.kind) {
    case 'kept':
      return { ...step, page: step.page.map((index) => index + by) }
    case 'inserted':
      return { ...step, page: step.page + by }
    case 'leftOut':
      return step
  }
}

function locate(tokens: readonly Token[], recorded: Recorded): readonly Located[] {
  const [from, to] = stretchFor(recorded, tokens)
  const found = align(tokens.slice(from, to), recorded.tokens)
  if (found === null) return []
  const steps = found.steps.map((step) => shifted(step, from))
  const indices = pageIndices(steps)
  return [{ score: found.score, steps, recorded, first: indices[0] ?? 0, last: indices.at(-1) ?? 0 }]
}

/** A second quotation in one pair of marks must stand on its own: a few words in common elsewhere are chance. */
const DENSE_SHARE = 0.75
const DENSE_WEIGHT = 3

function isDense(tokens: readonly Token[], { steps, first, last }: Located): boolean {
  const kept = weigh(pageIndices(steps).flatMap((index) => tokens[index] ?? []))
  return kept >= DENSE_WEIGHT && kept >= DENSE_SHARE * weigh(tokens.slice(first, last + 1))
}

/** Steps for the words before and after an alignment: surplus of the page, and what the record has beyond. */
function completed({ steps, recorded, first, last }: Located, from: number, to: number): readonly Step[] {
  const indices = recordIndices(steps)
  const [start, end] = [indices[0] ?? 0, indices.at(-1) ?? 0]
  const inserted = (low: number, high: number) =>
    Array.from({ length: Math.max(0, high - low) }, (_, at): Step => ({ kind: 'inserted', page: low + at }))
  const leftOut = (low: number, high: number) =>
    Array.from({ length: Math.max(0, high - low) }, (_, at): Step => ({ kind: 'leftOut', record: low + at, marked: true }))
  return [...inserted(from, first), ...leftOut(0, start), ...steps, ...inserted(last + 1, to), ...leftOut(end + 1, recorded.tokens.length)]
}

/** The bounds of the sentences of the page that an alignment touches, within a window. */
function sentenceBounds(tokens: readonly Token[], { first, last }: Located, from: number, to: number): readonly [number, number] {
  let start = first
  while (start > from && !tokens[start - 1]?.endsSentence) start--
  let end = last + 1
  while (end < to && !tokens[end - 1]?.endsSentence) end++
  return [start, end]
}

const countWords = (tokens: readonly Token[]) => tokens.filter(({ gap, optional }) => !gap && !optional).length

const isSentences = (record: readonly Token[], first: number, last: number) =>
  (first === 0 || record[first - 1]?.endsSentence === true) && (last === record.length - 1 || record[last]?.endsSentence === true)

const sortedKeys = (tokens: readonly Token[]) =>
  tokens
    .flatMap(({ gap, optional, key }) => (gap || optional ? [] : [key]))
    .sort()
    .join(' ')

/** Whether page and record part at one end: `surplus` of the page against how many words the record has left there. */
const parts = (surplus: readonly Token[], left: number) => surplus.some(({ telling }) => telling) && left > countWords(surplus) + PARTED

function likenessOf(
  record: QuotationRecord,
  tokens: readonly Token[],
  located: Located,
  window: readonly [number, number],
  alone: boolean,
): Likeness {
  const { steps, recorded } = located
  const [start, end] = sentenceBounds(tokens, located, ...window)
  const kept = pageIndices(steps)
  const inRecord = recordIndices(steps)
  const isKept = new Set(kept)
  const inRuns = kept.filter((index) => tokens[index]?.telling || isKept.has(index - 1) || isKept.has(index + 1))
  const strength = weigh(inRuns.flatMap((index) => tokens[index] ?? []))
  const swallowed = new Set(steps.flatMap((step) => (step.kind === 'leftOut' && step.marked ? [step.record] : [])))
  const region = recorded.tokens.slice(inRecord[0] ?? 0, (inRecord.at(-1) ?? 0) + 1)
  const onRecord = weigh(region.filter((_, at) => !swallowed.has(at + (inRecord[0] ?? 0))))
  const onPage = weigh(tokens.slice(start, end))
  const counted = Math.max(countWords(tokens.slice(start, end)), region.length - swallowed.size)
  return {
    strength,
    tellingKept: kept.filter((index) => tokens[index]?.telling).length,
    wordsKept: kept.length,
    share: (strength / Math.max(onPage, strength) + strength / Math.max(onRecord, strength)) / 2,
    wordShare: kept.length / Math.max(counted, kept.length),
    diverges:
      parts(tokens.slice(start, located.first), inRecord[0] ?? 0) ||
      parts(tokens.slice(located.last + 1, end), recorded.tokens.length - 1 - (inRecord.at(-1) ?? 0)),
    reordered: alone && sortedKeys(tokens) === sortedKeys(recorded.tokens),
    pieceWords: alone ? tokens.filter(({ gap }) => !gap).length : Number.POSITIVE_INFINITY,
    whole: recorded.tokens.every(({ optional }, index) => optional || inRecord.includes(index)),
    sentences: isSentences(recorded.tokens, inRecord[0] ?? 0, inRecord.at(-1) ?? 0),
    stock: isStockPhrase(
      record,
      kept.flatMap((index) => tokens[index] ?? []),
      recorded,
    ),
  }
}

/**
 * The quotations on record that a piece repeats or resembles, in reading order, one for each stretch of words.
 * `open`: the piece was left unclosed, so that what follows the recorded words may be no part of it.
 */
export function hitsIn(record: QuotationRecord, tokens: readonly Token[], open: boolean): readonly Hit[] {
  const located = candidatesFor(record, tokens)
    .flatMap((recorded) => locate(tokens, recorded))
    .sort((a, b) => b.score - a.score)
  const chosen: Located[] = []
  for (const each of located) {
    const isApart = !chosen.some(({ first, last }) => each.first <= last && first <= each.last)
    if (isApart && (chosen.length === 0 || isDense(tokens, each))) chosen.push(each)
  }
  chosen.sort((a, b) => a.first - b.first)
  /** Of the words between two quotations, those of the first one's sentence go with it. */
  const borders = chosen.slice(1).map((next, at) => {
    const from = chosen[at]?.last ?? 0
    const end = tokens.slice(from, next.first).findLastIndex(({ endsSentence }) => endsSentence)
    return end < 0 ? next.first : from + end + 1
  })
  return chosen.map((each, at) => {
    const from = borders[at - 1] ?? 0
    const to = borders[at] ?? (open ? each.last + 1 : tokens.length)
    const steps = completed(each, from, to)
    return {
      recorded: each.recorded,
      steps,
      wording: wordingOf(steps, tokens, each.recorded.tokens),
      first: from,
      last: to - 1,
      likeness: likenessOf(record, tokens, each, [from, to], chosen.length === 1),
    }
  })
}
