/** What the whole popover shows for a mention: a heading, the cards, and why the words were marked. */

import { type CardView, cardOf } from './card.ts'
import { type Finding, type FindingView, findingViewsOf } from './finding.ts'
import type { Topic } from './mention.ts'
import type { NoteId } from './note.ts'
import { type PlotView, plotOf } from './plot/plot-view.ts'
import type { NoteBundle, PassageNotes, RankedNote } from './ranked-note.ts'
import { reasonsInWords } from './reason-words.ts'
import { type TimelineView, timelineOf } from './timeline/statement-timeline.ts'

const NOTES_SHOWN = 3

export const TOPIC_NAMES: { readonly [T in Topic]: string } = { fentanyl: 'fentanyl', china: 'China', precursor: 'precursor chemicals' }

/** The part of an open request that decides what is shown. */
export interface PopoverSubject {
  readonly surface: string
  readonly topic: Topic
  readonly reason: string
  readonly notes: PassageNotes
  readonly bundle: NoteBundle
  readonly pageSpeaksOfSubject: boolean
  readonly pageDate: string | null
  /** What the checks found in the mention's passage. */
  readonly findings?: readonly Finding[]
}

export interface PopoverCard extends CardView {
  /** Why this note fits the passage; `null` for general notes. */
  readonly fits: string | null
  /** The series that the note belongs to; `null` where there is none, or an earlier card shows it. */
  readonly plot: PlotView | null
}

export type PopoverBody = { readonly kind: 'nothing' } | { readonly kind: 'cards'; readonly cards: readonly PopoverCard[] }

export interface PopoverView {
  /** Names the dialog: "Notes on fentanyl". */
  readonly label: string
  readonly heading: string
  /** Said where the page has no date, so that no age is missed. */
  readonly undated: string | null
  readonly findings: readonly FindingView[]
  readonly body: PopoverBody
  readonly timeline: TimelineView | null
  /** The marked words as the page writes them. */
  readonly surface: string
  readonly whyMarked: string
}

/** The picture of the first series that holds a card's note or a note beside it, once a popover. */
function plotFor(card: CardView, { bundle, pageDate, findings = [] }: PopoverSubject, drawn: Set<string>): PlotView | null {
  const ids = [card.note.id, ...card.related.map(({ note }) => note.id)]
  const found = ids.flatMap((id) => (bundle.series ?? []).filter(({ points }) => points.some(({ note }) => note === id)))
  for (const series of found) {
    if (drawn.has(series.id)) continue
    const asked = findings.flatMap(({ note }) => note ?? [])
    const plot = plotOf(series, { bundle, pageDate, emphasized: [card.note.id, ...asked] })
    if (plot === null) continue
    drawn.add(series.id)
    return plot
  }
  return null
}

/** Cards in rank order; a note that an earlier card shows as related is not repeated. */
function cardsOf(ranked: readonly Pick<RankedNote, 'id' | 'reasons'>[], subject: PopoverSubject): readonly PopoverCard[] {
  const { bundle, pageDate } = subject
  const drawn = new Set<string>()
  const shown = new Set<NoteId>()
  const cards: PopoverCard[] = []
  for (const { id, reasons } of ranked) {
    const note = bundle.notes[id]
    if (note === undefined || shown.has(id)) continue
    const card = cardOf(note, bundle.sources[note.source], { bundle, pageDate })
    for (const view of [card.note, ...card.related.map((related) => related.note)]) shown.add(view.id)
    cards.push({ ...card, fits: reasonsInWords(reasons), plot: plotFor(card, subject, drawn) })
    if (cards.length === NOTES_SHOWN) break
  }
  return cards
}

function contentOf(subject: PopoverSubject): Pick<PopoverView, 'heading' | 'body'> {
  const { notes } = subject
  const fitting = cardsOf(notes.fitting, subject)
  const general =
    fitting.length > 0
      ? []
      : cardsOf(
          notes.general.map((id) => ({ id, reasons: [] })),
          subject,
        )
  const cards = fitting.length > 0 ? fitting : general
  const body: PopoverBody = cards.length === 0 ? { kind: 'nothing' } : { kind: 'cards', cards }
  if (!subject.pageSpeaksOfSubject) return { heading: 'This page itself does not speak of drugs', body }
  if (fitting.length > 0) return { heading: 'Fits this passage', body }
  if (general.length === 0) return { heading: 'Nothing on record fits this passage', body }
  return { heading: `General notes on ${TOPIC_NAMES[subject.topic]}: nothing on record fits this passage`, body }
}

function timelineFor(body: PopoverBody, { bundle, pageDate }: PopoverSubject): TimelineView | null {
  if (body.kind === 'nothing') return null
  const ids = body.cards.flatMap((card) => [card.note.id, ...card.related.map(({ note }) => note.id)])
  return timelineOf(ids, bundle, pageDate)
}

/** The popover of a mention as plain strings. */
export function popoverViewOf(subject: PopoverSubject): PopoverView {
  const content = contentOf(subject)
  return {
    label: `Notes on ${TOPIC_NAMES[subject.topic]}`,
    ...content,
    undated: subject.pageDate === null ? 'This page states no date.' : null,
    findings: findingViewsOf(subject.findings ?? []),
    timeline: timelineFor(content.body, subject),
    surface: subject.surface,
    whyMarked: `“${subject.surface}”: ${subject.reason}`,
  }
}
