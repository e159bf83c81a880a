/** Times one engine on one corpus. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Ask, Built, Engine, Text } from './engines.ts'

/** A query that takes so long is no answer while one reads or types: the engine is not asked again, nor at larger sizes. */
export const TOO_SLOW_MS = 2_000
/** An engine gets so long for one list of questions; what it answered until then counts. */
const TIME_FOR_QUESTIONS_MS = 15_000

export interface Question {
  readonly text: string
  /** Ids of which the first answer should be one. */
  readonly wanted: ReadonlySet<string>
}

export interface Timing {
  readonly asked: number
  readonly median: number
  readonly p95: number
  readonly precisionAt1: number
  readonly isTooSlow: boolean
}

export interface Measured {
  readonly buildMs: number
  /** Growth of the heap and of array buffers by the index, bytes. */
  readonly heap: number
  readonly storedBytes: number | null
  readonly startMs: number | null
  readonly passage: Timing | null
  readonly typed: Timing | null
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function memory(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0

async function ask(engine: Ask, questions: readonly Question[]): Promise<Timing> {
  const times: number[] = []
  let right = 0
  const began = performance.now()
  for (const { text, wanted } of questions) {
    const before = performance.now()
    const [first] = await engine(text)
    times.push(performance.now() - before)
    if (first !== undefined && wanted.has(first)) right++
    if ((times.at(-1) ?? 0) > TOO_SLOW_MS || performance.now() - began > TIME_FOR_QUESTIONS_MS) break
  }
  const isTooSlow = (times.at(-1) ?? 0) > TOO_SLOW_MS
  const sorted = times.slice().sort((a, b) => a - b)
  return { asked: times.length, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), precisionAt1: right / times.length, isTooSlow }
}

/** A few questions first, so that what is timed is not the compiler. */
const WARM_UP = 5

async function timed(engine: Ask | null, questions: readonly Question[]): Promise<Timing | null> {
  if (engine === null || questions.length === 0) return null
  const warm = await ask(engine, questions.slice(0, WARM_UP))
  return warm.isTooSlow ? warm : ask(engine, questions)
}

async function startTime(built: Built): Promise<{ readonly storedBytes: number | null; readonly startMs: number | null }> {
  if (built.stored === null) return { storedBytes: null, startMs: null }
  const stored = built.stored()
  if (built.start === null) return { storedBytes: stored.length, startMs: null }
  collect()
  const before = performance.now()
  built.start(stored)
  return { storedBytes: stored.length, startMs: performance.now() - before }
}

/** Builds the engine once and asks it everything; milliseconds and bytes. */
export async function measure(
  engine: Engine,
  texts: readonly Text[],
  passages: readonly Question[],
  queries: readonly Question[],
): Promise<Measured> {
  const before = memory()
  const began = performance.now()
  const built = await engine.build(texts)
  const buildMs = performance.now() - began
  const heap = memory() - before
  const passage = await timed(built.passage, passages)
  const typed = await timed(built.typed, queries)
  return { buildMs, heap, ...(await startTime(built)), passage, typed }
}
