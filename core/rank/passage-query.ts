/** A passage turned into weighed terms, with the numbers, years, quotations and names that are compared apart. */

import type { Passage } from '../passage.ts'
import { PASSAGE_LIMIT } from '../passage.ts'
import { readNumbers, type TextNumber } from '../text/numbers.ts'
import { quotationsOf } from '../text/quotations.ts'
import { type Span, sentencesOf } from '../text/sentences.ts'
import { wordsOf } from '../text/words.ts'
import type { ConceptMatcher } from './concepts.ts'
import { type Term, termsOf } from './terms.ts'
import { FOCUS_WEIGHTS, type RankingWeights, REPEAT_SATURATION, TITLE_WEIGHT } from './weights.ts'

export interface PassageQuery {
  /** How much each key matters to the passage. */
  readonly weights: ReadonlyMap<string, number>
  /** Keys of the paragraph itself: a headline speaks of the page, not of each paragraph. */
  readonly inText: ReadonlySet<string>
  /** The words of the passage behind each key, as written but folded. */
  readonly writtenAs: ReadonlyMap<string, string>
  readonly numbers: readonly TextNumber[]
  readonly years: ReadonlySet<number>
  readonly publishedYear: number | null
  /** Each quotation as its folded words. */
  readonly quotations: readonly (readonly string[])[]
  /** Folded words that are written with a capital. */
  readonly capitalised: ReadonlySet<string>
}

/** Weight of each place of the text: the focus' sentence most, its neighbours less, the rest least. */
function weightByPlace(text: string, focus: Span | null): (at: number) => number {
  if (focus === null) return () => FOCUS_WEIGHTS.sentence
  const sentences = sentencesOf(text)
  const focused = sentences.findIndex(({ end }) => focus.start < end)
  return (at) => {
    const distance = Math.abs(sentences.findIndex(({ end }) => at < end) - focused)
    if (distance === 0) return FOCUS_WEIGHTS.sentence
    return distance === 1 ? FOCUS_WEIGHTS.neighbour : FOCUS_WEIGHTS.rest
  }
}

/** The query of a passage; what stands beyond the passage limit is not read. */
export function passageQuery(passage: Passage, matcher: ConceptMatcher, { concept, numberTerm }: RankingWeights): PassageQuery {
  const text = passage.text.slice(0, PASSAGE_LIMIT)
  const title = passage.title.slice(0, PASSAGE_LIMIT)
  const weightAt = weightByPlace(text, passage.focus)
  const sums = new Map<string, number>()
  const writtenAs = new Map<string, string>()
  const count = (term: Term, weight: number) => {
    sums.set(term.key, (sums.get(term.key) ?? 0) + weight)
    if (!writtenAs.has(term.key)) writtenAs.set(term.key, term.word)
  }
  for (const term of termsOf(text, matcher)) count(term, weightAt(term.start))
  const inText: ReadonlySet<string> = new Set(sums.keys())
  for (const term of termsOf(title, matcher)) count(term, TITLE_WEIGHT)
  const weights = new Map<string, number>()
  for (const [key, sum] of sums) {
    const kind = key.startsWith('@') ? concept : key.startsWith('#') ? numberTerm : 1
    if (kind > 0) weights.set(key, (kind * sum * (REPEAT_SATURATION + 1)) / (REPEAT_SATURATION + sum))
  }
  const whole = `${title}\n${text}`
  const numbers = readNumbers(whole)
  return {
    weights,
    inText,
    writtenAs,
    numbers: numbers.filter((number) => !number.isYear),
    years: new Set(numbers.filter((number) => number.isYear).map((number) => number.value)),
    publishedYear: passage.published === null ? null : Number(passage.published.slice(0, 4)),
    quotations: quotationsOf(whole).map(({ start, end }) => wordsOf(whole.slice(start, end)).map((word) => word.folded)),
    capitalised: new Set(
      wordsOf(whole)
        .filter((word) => word.capitalised)
        .map((word) => word.folded),
    ),
  }
}
