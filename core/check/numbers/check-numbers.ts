/** Compares the numbers of a passage with the figures on record. */

import { figureWords } from '../../figure-words.ts'
import type { NoteId, Statistic } from '../../note.ts'
import type { Span } from '../../text/sentences.ts'
import { foldInPlace } from './fold-in-place.ts'
import { measureOf, recordFor } from './match.ts'
import { publishedMonth, readPeriods, type SaidPeriod } from './periods.ts'
import { readQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import type { NumberRecord, ReadyMeasure } from './record.ts'
import { type Surroundings, surroundingsOf } from './sentence-parts.ts'
import { judge, type NumberVerdict } from './verdict.ts'

export interface NumberContext {
  /** The page's date as YYYY-MM-DD, null where it has none. */
  readonly published: string | null
  readonly title: string
}

/** A number of the passage beside a figure on record; offsets are into the text as given. */
export interface NumberFinding extends Span {
  readonly note: NoteId
  readonly verdict: NumberVerdict
  /** The number as the passage writes it. */
  readonly said: string
  /** The figure on record with its hedge and unit: "more than 66,000 deaths". */
  readonly onRecord: string
  /** What the figure on record counts. */
  readonly counted: string
  /** The period of the record in readers' words, null for a measure without one. */
  readonly period: string | null
  /** Who says so on record. */
  readonly by: string
  readonly isProvisional: boolean
}

/** Longest passage that is read, in code units: a paragraph is far shorter. */
const LONGEST = 20_000
/** A passage with more numbers than this is a table. */
const MOST_NUMBERS = 200
/** A period of fewer months says when something was told, not what was counted. */
const HALF_A_YEAR = 5
/** A period on the other side of another number belongs to that number first. */
const PAST_A_NUMBER = 200

/** The period named nearest to a number in its clause, else in its sentence. */
function periodFor(
  quantity: Quantity,
  { clause, sentence }: Surroundings,
  periods: readonly SaidPeriod[],
  quantities: readonly Quantity[],
) {
  const distance = (period: SaidPeriod): number => {
    const [from, to] = period.start >= quantity.end ? [quantity.end, period.start] : [period.end, quantity.start]
    const between = quantities.filter(({ start, end }) => start >= from && end <= to).length
    return to - from + PAST_A_NUMBER * between
  }
  const within = (span: Span) => periods.filter(({ start }) => start >= span.start && start < span.end)
  const inClause = within(clause)
  // From elsewhere in the sentence only what opens it: a period further on belongs to the number beside it.
  const [firstNumber] = quantities.filter(({ start }) => start >= sentence.start)
  const opening = within({ start: sentence.start, end: firstNumber?.start ?? sentence.end })
  const [nearest] = (inClause.length > 0 ? inClause : opening).sort((a, b) => distance(a) - distance(b))
  return nearest ?? null
}

const inherited = (sentence: Span, periods: readonly SaidPeriod[]): SaidPeriod | null =>
  periods.findLast((period) => period.end <= sentence.start && period.kind === 'named' && period.to - period.from >= HALF_A_YEAR) ?? null

function falls(record: NumberRecord, measure: ReadyMeasure, clause: string): boolean {
  return measure.time === 'change' && record.namesFall(clause) && !record.namesRise(clause)
}

const negative = (quantity: Quantity): Quantity => ({ ...quantity, low: -quantity.high, high: -quantity.low })

/** "US Centers for Disease Control and Prevention (CDC)" is shown as "CDC". */
const shortName = (name: string): string => /\(([A-Z]{2,})\)$/.exec(name)?.[1] ?? name

function finding(text: string, { start, end }: Span, measure: ReadyMeasure, verdict: NumberVerdict, note: Statistic): NumberFinding {
  const { comparator, figure, unit } = figureWords(note)
  return {
    start,
    end,
    note: note.id,
    verdict,
    said: text.slice(start, end),
    onRecord: measure.ages ? note.counted : [comparator, figure, unit].filter((part) => part !== '').join(' '),
    counted: note.counted,
    period: note.period?.label ?? null,
    by: shortName(note.attribution[0] ?? ''),
    isProvisional: note.status === 'provisional',
  }
}

/** Where fewer words name the same: a clause that compares in "times" says the word once. */
function withSharedUnits(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((quantity, at) => {
    const before = quantities[at - 1]
    const isElliptic = quantity.shape === 'range' && quantity.dimension === 'count' && before?.dimension === 'times'
    return isElliptic ? { ...quantity, dimension: 'times' } : quantity
  })
}

/**
 * The numbers of a passage that a figure on record can be set beside, in order. Silent where measure, period or agreement are in doubt.
 * Takes time in proportion to the length of the text; never throws.
 */
export function checkNumbers(text: string, { published, title }: NumberContext, record: NumberRecord): readonly NumberFinding[] {
  const original = text.slice(0, LONGEST)
  const folded = foldInPlace(original)
  if (!/[\p{N}\p{L}]/u.test(folded)) return []
  const periods = readPeriods(folded, original, published)
  const quantities = withSharedUnits(readQuantities(folded, periods)).slice(0, MOST_NUMBERS)
  const month = publishedMonth(published)
  const around = surroundingsOf(folded, original, quantities)
  const relevant = recordFor(record, `${foldInPlace(title)}. ${folded}`)
  return quantities.flatMap((quantity, at) => {
    const here = around[at]
    const measure = here === undefined ? null : measureOf(relevant, quantity, here, folded)
    if (here === undefined || measure === null) return []
    const own = periodFor(quantity, here, periods, quantities)
    const said = own ?? (measure.time === 'window' || measure.time === 'change' ? inherited(here.sentence, periods) : null)
    const judgement = judge(measure, falls(record, measure, here.clauseText) ? negative(quantity) : quantity, said, month)
    return judgement === null ? [] : [finding(text, quantity, measure, judgement.verdict, judgement.figure.note)]
  })
}
