/**
 * Word by word alignment of a quotation on a page with one on record: local alignment after T. F. Smith and
 * M. S. Waterman (1981), with two moves of its own: an ellipsis on the page swallows words of the record, and
 * two words may meet one ("common sense", "commonsense").
 */

import type { Token } from './tokens.ts'

/** One step of an alignment; indices into the page's and the record's words. */
export type Step =
  | { readonly kind: 'kept'; readonly page: readonly number[]; readonly record: readonly number[] }
  | { readonly kind: 'inserted'; readonly page: number }
  | { readonly kind: 'leftOut'; readonly record: number; readonly marked: boolean }

export interface Alignment {
  readonly score: number
  /** In order, from the first word in common to the last. */
  readonly steps: readonly Step[]
}

/** A word in common, and one more where it carries a subject. */
const MATCH = 1
const TELLING_MATCH = 2
/** Inserted words break a match sooner than omitted ones: an unmarked cut of a long sentence is still that sentence. */
const INSERTED = -0.7
const LEFT_OUT = -0.3
/** Enough to prefer the shortest gap that an ellipsis can stand for. */
const SWALLOWED = -0.01

const START = 0
const BOTH = 1
const PAGE_ONLY = 2
const RECORD_ONLY = 3
const TWO_TO_ONE = 4
const ONE_TO_TWO = 5
const SWALLOW = 6

type Move = readonly [score: number, move: number]

const matchScore = (token: Token) => (token.telling ? TELLING_MATCH : MATCH)
const better = (a: Move, b: Move): Move => (b[0] > a[0] ? b : a)

interface Grid {
  readonly page: readonly Token[]
  readonly record: readonly Token[]
  readonly scores: Float64Array
  readonly moves: Uint8Array
}

/** The best way to reach a cell from the cells before it; `START` where nothing before it helps. */
function bestMove({ page, record, scores }: Grid, i: number, j: number): Move {
  const width = record.length + 1
  const at = (row: number, column: number) => scores[row * width + column] ?? 0
  const a = page[i - 1]
  const b = record[j - 1]
  if (a === undefined || b === undefined) return [0, START]
  if (a.gap) return better(better([0, START], [at(i - 1, j), PAGE_ONLY]), [at(i, j - 1) + SWALLOWED, SWALLOW])
  let best: Move = [0, START]
  best = better(best, [at(i - 1, j) + (a.optional ? 0 : INSERTED), PAGE_ONLY])
  best = better(best, [at(i, j - 1) + (b.optional ? 0 : LEFT_OUT), RECORD_ONLY])
  const a0 = page[i - 2]
  const b0 = record[j - 2]
  if (a0 !== undefined && !a0.gap && a0.key + a.key === b.key) best = better(best, [at(i - 2, j - 1) + matchScore(b), TWO_TO_ONE])
  if (b0 !== undefined && b0.key + b.key === a.key) best = better(best, [at(i - 1, j - 2) + matchScore(a), ONE_TO_TWO])
  if (a.key === b.key) best = better(best, [at(i - 1, j - 1) + matchScore(b), BOTH])
  return best
}

function trace({ record, moves }: Grid, from: number): readonly Step[] {
  const width = record.length + 1
  const steps: Step[] = []
  let i = Math.floor(from / width)
  let j = from % width
  for (;;) {
    const move = moves[i * width + j]
    const [page, word] = [i - 1, j - 1]
    if (move === BOTH) steps.push({ kind: 'kept', page: [page], record: [word] })
    else if (move === TWO_TO_ONE) steps.push({ kind: 'kept', page: [page - 1, page], record: [word] })
    else if (move === ONE_TO_TWO) steps.push({ kind: 'kept', page: [page], record: [word - 1, word] })
    else if (move === PAGE_ONLY) steps.push({ kind: 'inserted', page })
    else if (move === RECORD_ONLY || move === SWALLOW) steps.push({ kind: 'leftOut', record: word, marked: move === SWALLOW })
    else return steps.reverse()
    i -= move === RECORD_ONLY || move === SWALLOW ? 0 : move === TWO_TO_ONE ? 2 : 1
    j -= move === PAGE_ONLY ? 0 : move === ONE_TO_TWO ? 2 : 1
  }
}

/** The best local alignment of the page's tokens with the record's (which holds no gaps); null where no word meets. */
export function align(page: readonly Token[], record: readonly Token[]): Alignment | null {
  const width = record.length + 1
  const size = (page.length + 1) * width
  const grid: Grid = { page, record, scores: new Float64Array(size), moves: new Uint8Array(size) }
  let top = 0
  for (let i = 1; i <= page.length; i++) {
    for (let j = 1; j <= record.length; j++) {
      const [score, move] = bestMove(grid, i, j)
      const cell = i * width + j
      grid.scores[cell] = score
      grid.moves[cell] = move
      if (score > (grid.scores[top] ?? 0)) top = cell
    }
  }
  return top === 0 ? null : { score: grid.scores[top] ?? 0, steps: trace(grid, top) }
}
