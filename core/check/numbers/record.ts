/** The figures on record, made ready for comparison once for a whole corpus. */

import { datePartsOf } from '../../date-words.ts'
import type { Comparator, IsoDate, Note, NoteId, Statistic } from '../../note.ts'
import { type ConceptMatcher, conceptMatcher } from './concept-matcher.ts'
import { foldInPlace } from './fold-in-place.ts'
import type { Measure, MeasureFile } from './measure.ts'
import type { Months } from './periods.ts'
import { readQuantities } from './quantities.ts'
import { type Amount, type Bound, stepOf } from './quantity.ts'
import { unitAfter } from './units.ts'

export interface RecordedFigure {
  readonly note: Statistic
  readonly amount: Amount
  /** The months that the figure covers, or those of its note where it names none. */
  readonly months: Months
}

/** A measure with its words made into expressions; each entry of a list must be met. */
export interface ReadyMeasure extends Omit<Measure, 'nouns' | 'sentence' | 'clause' | 'near' | 'text' | 'not' | 'notInSentence' | 'notes'> {
  readonly figures: readonly RecordedFigure[]
  readonly nouns: ConceptMatcher | null
  readonly sentence: readonly ConceptMatcher[]
  readonly clause: readonly ConceptMatcher[]
  readonly near: readonly ConceptMatcher[]
  readonly text: readonly ConceptMatcher[]
  readonly not: readonly ConceptMatcher[]
  readonly notInSentence: readonly ConceptMatcher[]
}

export interface NumberRecord {
  readonly measures: readonly ReadyMeasure[]
  /** Whether a text speaks of the nation, or of another place. */
  readonly namesNation: ConceptMatcher
  readonly namesElsewhere: ConceptMatcher
  readonly namesFall: ConceptMatcher
  readonly namesRise: ConceptMatcher
}

const BOUNDS: { readonly [C in Comparator]: Bound } = {
  exactly: 'plain',
  only: 'plain',
  about: 'about',
  moreThan: 'moreThan',
  atLeast: 'atLeast',
  nearly: 'nearly',
  atMost: 'upTo',
}

function amountOf({ figure, comparator, unit }: Statistic): Amount | null {
  const factor = unitAfter(` ${foldInPlace(unit)}`, 0)?.factor ?? 1
  const common = { bound: BOUNDS[comparator], isFraction: false }
  switch (figure.shape) {
    case 'number': {
      const value = figure.value * factor
      return { ...common, low: value, high: value, step: stepOf(figure.value) * factor, shape: 'point' }
    }
    case 'range':
      return { ...common, low: figure.low * factor, high: figure.high * factor, step: stepOf(figure.low) * factor, shape: 'range' }
    case 'words':
      return readQuantities(foldInPlace(figure.words))[0] ?? null
  }
}

const monthIndex = (date: IsoDate, otherwise: number): number => {
  const { year, month } = datePartsOf(date)
  return 12 * year + (month === undefined ? otherwise : month - 1)
}

function monthsOf({ period, date }: Statistic): Months {
  const to = period?.to ?? period?.from ?? date.from
  return { from: monthIndex(period?.from ?? to, 0), to: monthIndex(to, 11) }
}

/** "18 and 49 are ages": bands of ages are read from the words of what is counted. */
function ageBandOf({ counted }: Statistic): Amount | null {
  return readQuantities(foldInPlace(counted)).find(({ shape }) => shape === 'range') ?? null
}

/** Changes are held as growth: a fall on record is a negative one. */
function signed(measure: Measure, { counted }: Statistic, amount: Amount): Amount {
  const isFall = measure.time === 'change' && /^(?:fall|decrease|decline|drop)/.test(counted)
  return isFall ? { ...amount, low: -amount.high, high: -amount.low } : amount
}

function figuresOf(measure: Measure, statistics: ReadonlyMap<NoteId, Statistic>): readonly RecordedFigure[] {
  return measure.notes.flatMap((id) => {
    const note = statistics.get(id)
    if (note === undefined) return []
    const amount = measure.ages ? ageBandOf(note) : amountOf(note)
    return amount === null ? [] : [{ note, amount: signed(measure, note, amount), months: monthsOf(note) }]
  })
}

/** Makes the figures of a corpus ready. Measures none of whose notes the corpus has are left out. @throws for a concept that the file lacks. */
export function numberRecord(notes: readonly Note[], { concepts, measures }: MeasureFile): NumberRecord {
  const statistics = new Map(notes.flatMap((note) => (note.kind === 'statistic' ? [[note.id, note] as const] : [])))
  const matcherOf = (names: string): ConceptMatcher =>
    conceptMatcher(
      names.split('|').flatMap((name) => {
        const terms = concepts[name]
        if (terms === undefined) throw new Error(`no concept “${name}” among the measures`)
        return terms
      }),
    )
  const matchers = (list: readonly string[] | undefined) => (list ?? []).map(matcherOf)
  const ready = measures.map((measure): ReadyMeasure => {
    const { id, dimension, time, nation, ages, other } = measure
    return {
      ...{ id, dimension, time, ...(nation && { nation }), ...(ages && { ages }), ...(other && { other }) },
      figures: figuresOf(measure, statistics),
      nouns: measure.nouns === undefined ? null : matcherOf(measure.nouns.join('|')),
      sentence: matchers(measure.sentence),
      clause: matchers(measure.clause),
      near: matchers(measure.near),
      text: matchers(measure.text),
      not: matchers(measure.not),
      notInSentence: matchers(measure.notInSentence),
    }
  })
  return {
    measures: ready.filter(({ figures }) => figures.length > 0),
    namesNation: matcherOf('nation'),
    namesElsewhere: matcherOf('elsewhere'),
    namesFall: matcherOf('fall'),
    namesRise: matcherOf('rise'),
  }
}
