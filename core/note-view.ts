/** What one note shows, as plain strings: nothing here is markup, so nothing can be. */

import type { Byline } from './byline.ts'
import { addressedTo, bylineOf, chainInWords, sentenceCase, shortNameOf } from './byline.ts'
import { dateInWords, dateRemark, isoInWords } from './date-words.ts'
import { figurePhrase, figureWords, unitIsTold } from './figure-words.ts'
import type { Note, NoteEvent, NoteId, NoteKind, Quote, Source, Statistic } from './note.ts'
import { quoted } from './quotation-marks.ts'
import { type SourceView, sourceViewOf } from './source-view.ts'
import { type TakeAlong, takeAlongOf } from './take-along.ts'
import { ageAtPage } from './time-gap.ts'

/** Caveats that stand open on a card; the rest unfold. The note's own come first, one of its source fits if there is room. */
const CAVEATS_SHOWN = 3
const SOURCE_CAVEATS_SHOWN = 1
/** A quotation of fewer words is a fragment and needs its context beside it. */
const FRAGMENT_WORDS = 9
const THEN_AFTER_DAYS = 365

export type BodyView =
  | { readonly kind: 'quote'; readonly text: string; readonly wording: string | null; readonly context: string | null }
  | {
      readonly kind: 'statistic'
      readonly comparator: string
      readonly figure: string
      readonly unit: string
      readonly counted: string
      /** Place and period, each where there is one. */
      readonly scope: readonly string[]
      readonly provisional: string | null
    }
  | { readonly kind: 'statement'; readonly text: string; readonly legalStatus: string | null }

export interface NoteView {
  readonly id: NoteId
  readonly kind: NoteKind
  readonly kindLabel: string
  readonly body: BodyView
  readonly by: Byline | null
  /** Through whom this reached us: "According to officials in Beijing, via Associated Press". */
  readonly via: string | null
  readonly date: string
  readonly dateRemark: string | null
  readonly where: string | null
  /** As seen from the page's date: "20 months before this article". */
  readonly age: string | null
  readonly caveats: readonly string[]
  readonly moreCaveats: readonly string[]
  readonly source: SourceView
  readonly take: TakeAlong
  /** One line that stands for the whole note while it is folded. */
  readonly summary: { readonly text: string; readonly who: string; readonly date: string }
}

const KIND_LABELS: { readonly [K in NoteKind]: string } = { quote: 'Quotation', statistic: 'Figure', claim: 'Statement', event: 'Event' }

/** A source that the bundle lacks is said to be unknown rather than guessed. */
const UNKNOWN_PUBLISHER = 'an outlet whose details did not load'

function quoteBody(note: Quote): BodyView {
  const context = note.text.trim().split(/\s+/).length < FRAGMENT_WORDS ? note.statement : null
  switch (note.wording) {
    case 'original':
      return { kind: 'quote', text: quoted(note.text), wording: null, context }
    case 'translated':
      return { kind: 'quote', text: quoted(note.text), wording: 'Translated into English', context }
    case 'retranslated':
      // Not the speaker's own words any more: no quotation marks.
      return { kind: 'quote', text: note.text, wording: 'Wording reached us through a translation', context }
  }
}

function statisticBody(note: Statistic): BodyView {
  const place = /^not tied to/i.test(note.place) ? [] : [note.place]
  const period = note.period === null ? [] : [note.period.label]
  const provisional = note.status === 'provisional' ? 'Provisional figure' : null
  const figure = figureWords(note)
  const unit = unitIsTold(note) ? '' : figure.unit
  return { kind: 'statistic', ...figure, unit, counted: note.counted, scope: [...place, ...period], provisional }
}

function legalStatusInWords({ status, asOf }: NonNullable<NoteEvent['legalStatus']>): string {
  const date = isoInWords(asOf)
  return status === 'convicted' ? `Convicted as of ${date}` : `As of ${date}: ${status}, not convicted`
}

function bodyOf(note: Note): BodyView {
  switch (note.kind) {
    case 'quote':
      return quoteBody(note)
    case 'statistic':
      return statisticBody(note)
    case 'claim':
      return { kind: 'statement', text: note.statement, legalStatus: null }
    case 'event':
      return {
        kind: 'statement',
        text: note.statement,
        legalStatus: note.legalStatus === undefined ? null : legalStatusInWords(note.legalStatus),
      }
  }
}

/** A note in one line: its words, its figure or its statement. */
export function summaryText(note: Note): string {
  switch (note.kind) {
    case 'quote':
      return note.wording === 'retranslated' ? note.text : quoted(note.text)
    case 'statistic':
      return figurePhrase(note)
    case 'claim':
    case 'event':
      return note.statement
  }
}

/** The chain of attribution, without the speaker whom the byline names already. */
function viaOf(note: Note, by: Byline | null): string | null {
  if (note.kind === 'quote') return null
  const status = note.kind === 'statistic' && note.status !== 'reported' ? note.status : null
  if (by !== null && note.attribution[0]?.startsWith(by.name) === true) {
    const rest = [status, ...note.attribution.slice(1).map((name) => `via ${name}`)].filter((part) => part !== null)
    return rest.length === 0 ? null : sentenceCase(rest.join(', '))
  }
  const chain = chainInWords(note.attribution, status)
  return note.kind === 'statistic' ? sentenceCase(chain) : `According to ${chain}`
}

/** Whether so much time lies between note and page that a role may have changed. */
function isLongBefore(note: Note, pageDate: string | null): boolean {
  const apart = Date.parse(pageDate?.slice(0, 10) ?? '') - Date.parse(note.date.from)
  return apart > THEN_AFTER_DAYS * 86_400_000
}

function caveatsOf(note: Note, source: Source | undefined): Pick<NoteView, 'caveats' | 'moreCaveats'> {
  const ofSource = (source?.caveats ?? []).filter((caveat) => !note.caveats.includes(caveat))
  const shown = [...note.caveats, ...ofSource.slice(0, SOURCE_CAVEATS_SHOWN)].slice(0, CAVEATS_SHOWN)
  return { caveats: shown, moreCaveats: [...note.caveats, ...ofSource].filter((caveat) => !shown.includes(caveat)) }
}

/** The note as a card shows it beside a page of `pageDate` (YYYY-MM-DD, or `null` where unknown). */
export function noteViewOf(note: Note, source: Source | undefined, pageDate: string | null): NoteView {
  const named = note.speaker !== undefined && (note.kind === 'quote' || note.speaker.name !== undefined)
  const by = named && note.speaker !== undefined ? bylineOf(note.speaker, isLongBefore(note, pageDate)) : null
  const sourceView = sourceViewOf(source)
  const caveats = caveatsOf(note, source)
  const date = dateInWords(note.date)
  return {
    id: note.id,
    kind: note.kind,
    kindLabel: note.kind === 'quote' && note.wording === 'retranslated' ? 'Reported words' : KIND_LABELS[note.kind],
    body: bodyOf(note),
    by,
    via: viaOf(note, by),
    date: note.kind === 'statistic' ? `Published ${date}` : date,
    dateRemark: dateRemark(note.date),
    where: note.kind === 'quote' || note.kind === 'claim' ? (note.saidTo === undefined ? null : addressedTo(note.saidTo)) : null,
    age: ageAtPage(note.date, pageDate),
    ...caveats,
    source: sourceView,
    take: takeAlongOf(note, source),
    summary: { text: summaryText(note), who: shortNameOf(note, source?.publisher ?? UNKNOWN_PUBLISHER), date },
  }
}
