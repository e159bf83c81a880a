/** `npm run bench -- librarian [cold] [quality] [1000] [10000] …`: ranking and search against published libraries, on the same notes and questions in one run. */

import { bundledCorpus } from '../../corpus/bundled.ts'
import { BadArgument } from '../browser/ensure.ts'
import { markdownTable, type Row } from '../eval/markdown.ts'
import { coldStart } from './librarian/cold-start.ts'
import { type Engine, OWN_ENGINES, type Text } from './librarian/engines.ts'
import { labelledSets, madeUpClaims, type QuestionSet } from './librarian/labelled.ts'
import { type Measured, measure, type Question, type Timing } from './librarian/measure.ts'
import { PEERS } from './librarian/peers.ts'
import { syntheticCorpus } from './librarian/synthetic.ts'

const SIZES = [1_000, 10_000, 100_000]
const NEEDLES = 200
/** Any seed would do; a fixed one makes runs comparable. */
const SEED = 20_180_906
const ENGINES: readonly Engine[] = [...OWN_ENGINES, ...PEERS]

const ms = (value: number | null | undefined) => (value == null ? '' : value < 10 ? value.toFixed(1) : value.toFixed(0))
const megabytes = (value: number | null) => (value === null ? '' : (value / 1e6).toFixed(1))
const share = (timing: Timing | null) => (timing === null || timing.isTooSlow ? '' : timing.precisionAt1.toFixed(2))
const times = (timing: Timing | null) => {
  if (timing === null) return ['', '']
  return timing.isTooSlow ? [`over ${ms(timing.median)}, stopped`, ''] : [ms(timing.median), ms(timing.p95)]
}

const HEAD: Row = [
  'engine',
  'build ms',
  'heap MB',
  'stored MB',
  'start from stored ms',
  'passage ms, median',
  'p95',
  'passage P@1',
  'keystroke ms, median',
  'p95',
  'typed P@1',
]

const row = (name: string, { buildMs, heap, storedBytes, startMs, passage, typed }: Measured): Row => [
  name,
  ms(buildMs),
  megabytes(heap),
  megabytes(storedBytes),
  ms(startMs),
  ...times(passage),
  share(passage),
  ...times(typed),
  share(typed),
]

interface Planted {
  readonly texts: readonly Text[]
  readonly passages: readonly Question[]
  readonly typed: readonly Question[]
}

function planted(size: number): Planted {
  const { notes, needles } = syntheticCorpus(SEED, size, NEEDLES)
  return {
    texts: notes.map(({ id, statement }) => ({ id, text: statement })),
    passages: needles.map(({ id, passage }) => ({ text: passage, wanted: new Set([id]) })),
    typed: needles.map(({ id, typed }) => ({ text: typed, wanted: new Set([id]) })),
  }
}

/** The tables by size; an engine whose query took two seconds is not asked at the next size. */
async function scaleTables(sizes: readonly number[]): Promise<void> {
  const stopped = new Set<string>()
  for (const size of sizes) {
    const { texts, passages, typed } = planted(size)
    const rows: Row[] = [HEAD]
    for (const engine of ENGINES) {
      if (stopped.has(engine.name)) {
        rows.push([engine.name, 'stopped at a smaller size', ...Array.from({ length: HEAD.length - 2 }, () => '')])
        continue
      }
      const measured = await measure(engine, texts, passages, typed)
      if ((measured.passage ?? measured.typed)?.isTooSlow) stopped.add(engine.name)
      rows.push(row(engine.name, measured))
    }
    console.log(`\n## ${size.toLocaleString('en-US')} notes, ${NEEDLES} planted needles\n\n${markdownTable(rows)}`)
  }
}

async function qualityTable(title: string, sets: readonly QuestionSet[]): Promise<void> {
  const rows: Row[] = [['engine', ...sets.map(({ name, questions }) => `${name} (${questions.length})`)]]
  for (const engine of ENGINES) {
    const cells: string[] = []
    for (const { texts, questions, isTyped } of sets) {
      const measured = await measure(engine, texts, isTyped ? [] : questions, isTyped ? questions : [])
      cells.push(share(isTyped ? measured.typed : measured.passage))
    }
    rows.push([engine.name, ...cells])
  }
  console.log(`\n## ${title}\n\n${markdownTable(rows)}`)
}

/** Prints the tables: `cold`, `quality`, or one for each number of notes; all of them where none is named. */
export async function bench(parts: readonly string[]): Promise<void> {
  const odd = parts.find((part) => part !== 'cold' && part !== 'quality' && !/^[1-9]\d*$/.test(part))
  if (odd !== undefined) throw new BadArgument(`no part “${odd}”: name cold, quality or numbers of notes such as 1000`)
  const wants = (part: string) => parts.length === 0 || parts.includes(part)
  if (wants('cold')) {
    console.log(`## Cold start with the bundled corpus (${bundledCorpus.notes.length} notes), in this Node\n\n${await coldStart()}`)
  }
  if (wants('quality')) await qualityTable("First answer right, from the notes' own words alone", [...labelledSets(), ...madeUpClaims()])
  await scaleTables(parts.length === 0 ? SIZES : parts.map(Number).filter((size) => size > 0))
}
