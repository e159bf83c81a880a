/** `npm run eval -- FILE.json`: scores detection, relevance, search, the quotation check or the number check against a labelled file. */

import { writeFileSync } from 'node:fs'
import { numberRecord } from '../core/check/numbers/record.ts'
import { createLibrarian } from '../core/librarian.ts'
import { bundledCorpus } from '../corpus/bundled.ts'
import { MEASURES } from '../corpus/measures.ts'
import { ablationTable } from './eval/ablation.ts'
import { listedFor, mentionsIn, rankedFor, withSources } from './eval/answers.ts'
import { type EvalArguments, readArguments } from './eval/arguments.ts'
import { detectionScores } from './eval/detection-scores.ts'
import { type GoldPassage, type GoldQuery, type GoldQuotations, readGold, UsageError } from './eval/gold.ts'
import { numbersIn } from './eval/number-answers.ts'
import { readPack } from './eval/pack.ts'
import { quotationsIn } from './eval/quotation-answers.ts'
import { type QuotationReport, quotationScores, type ReportScores } from './eval/quotation-scores.ts'
import { type RankingItem, rankingScores } from './eval/ranking-scores.ts'
import { spreadTable } from './eval/spread.ts'

const digits = (value: number) => value.toFixed(3)

function printRanking(items: readonly RankingItem[]): void {
  const scores = rankingScores(items)
  const columns = [
    `n ${scores.count}`,
    `P@1 ${digits(scores.precisionAt1)}`,
    `nDCG@3 ${digits(scores.ndcgAt3)}`,
    `nDCG@5 ${digits(scores.ndcgAt5)}`,
    `MRR ${digits(scores.meanReciprocalRank)}`,
    `recall@5 ${digits(scores.recallAt5)}`,
  ]
  console.log(columns.join('  '))
  console.log(`nothing fits, nothing shown: ${scores.emptyCorrect} of ${scores.emptyCount}`)
}

function write(out: string | null, answers: Readonly<Record<string, unknown>>): void {
  if (out === null) return
  try {
    writeFileSync(out, `${JSON.stringify(answers, null, 1)}\n`)
  } catch (cause) {
    throw new UsageError(`cannot write ${out}`, { cause })
  }
}

function evaluateRanking<Item extends GoldPassage | GoldQuery>(
  items: readonly Item[],
  out: string | null,
  answer: (item: Item) => readonly string[],
): void {
  const ranked = items.map((item) => ({ id: item.id, relevant: item.relevant, ranked: answer(item) }))
  write(out, Object.fromEntries(ranked.map((item) => [item.id, item.ranked])))
  printRanking(ranked)
}

function evaluateReports(
  what: 'quotation' | 'number',
  items: readonly GoldQuotations[],
  reports: Readonly<Record<string, readonly QuotationReport[]>>,
  out: string | null,
): void {
  write(out, reports)
  const { found, judged, emptyCases, falseAlarms } = quotationScores(items, reports)
  const row = ({ precision, recall, right, counted, required }: ReportScores) =>
    `P ${digits(precision)} (${right}/${counted})  R ${digits(recall)} (${right}/${required})`
  console.log(`${`${what} found`.padEnd(15)}  ${row(found)}`)
  console.log(`verdict right    ${row(judged)}`)
  console.log(`false alarms: ${falseAlarms} of ${emptyCases} cases that relate to nothing`)
}

async function evaluate({ file, sources, pack, all, ablate, out }: EvalArguments): Promise<void> {
  const gold = readGold(file)
  if (gold.kind === 'cases') {
    const found = await mentionsIn(gold.items)
    write(out, found)
    const scores = detectionScores(gold.items, found)
    console.log(
      `wanted ${scores.wanted}  found ${scores.found}  exact P ${digits(scores.precision)}  R ${digits(scores.recall)}  F1 ${digits(scores.f1)}`,
    )
    console.log(`look-alikes wrongly marked: ${scores.lookalikesMarked} of ${scores.lookalikes}`)
    return
  }
  const corpus = pack === null ? withSources(bundledCorpus, sources) : readPack(pack)
  if (gold.kind === 'quotations') {
    evaluateReports('quotation', gold.items, quotationsIn(gold.items, corpus), out)
    return
  }
  if (gold.kind === 'numbers') {
    evaluateReports('number', gold.items, numbersIn(gold.items, corpus), out)
    return
  }
  const librarian = createLibrarian(corpus)
  if (ablate) {
    if (gold.kind !== 'passages') throw new UsageError('--ablate measures the ranking of passages')
    console.log(ablationTable(corpus, gold.items))
    console.log(spreadTable(gold.items.map((item) => ({ relevant: item.relevant, ranked: rankedFor(librarian, item, all) }))))
    return
  }
  const record = pack === null ? { corpus, numbers: numberRecord(corpus.notes, MEASURES) } : null
  if (gold.kind === 'passages') evaluateRanking(gold.items, out, (item) => rankedFor(librarian, item, all, record))
  else evaluateRanking(gold.items, out, (item) => listedFor(librarian, item))
}

try {
  await evaluate(readArguments(process.argv.slice(2)))
} catch (problem) {
  if (!(problem instanceof UsageError)) throw problem
  console.error(`eval: ${problem.message}`)
  process.exitCode = 2
}
