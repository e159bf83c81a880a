/** What the whole popover shows for a mention: a heading, the cards, and why the words were marked. */

import { type CardView, cardOf } from './card.ts'
import type { Topic } from './mention.ts'
import type { NoteId } from './note.ts'
import type { NoteBundle, PassageNotes, RankedNote } from './ranked-note.ts'
import { reasonsInWords } from './reason-words.ts'

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
}

export interface PopoverCard extends CardView {
  /** Why this note fits the passage; `null` for general notes. */
  readonly fits: string | null
}

export type PopoverBody = { readonly kind: 'nothing' } | { readonly kind: 'cards'; readonly cards: readonly PopoverCard[] }

export interface PopoverView {
  /** Names the dialog: "Notes on fentanyl". */
  readonly label: string
  readonly heading: string
  readonly body: PopoverBody
  readonly whyMarked: string
}

/** Cards in rank order; a note that an earlier card shows as related is not repeated. */
function cardsOf(ranked: readonly Pick<RankedNote, 'id' | 'reasons'>[], { bundle, pageDate }: PopoverSubject): readonly PopoverCard[] {
  const shown = new Set<NoteId>()
  const cards: PopoverCard[] = []
  for (const { id, reasons } of ranked) {
    const note = bundle.notes[id]
    if (note === undefined || shown.has(id)) continue
    const card = cardOf(note, bundle.sources[note.source], { bundle, pageDate })
    for (const view of [card.note, ...card.related.map((related) => related.note)]) shown.add(view.id)
    cards.push({ ...card, fits: reasonsInWords(reasons) })
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

/** The popover of a mention as plain strings. */
export function popoverViewOf(subject: PopoverSubject): PopoverView {
  return {
    label: `Notes on ${TOPIC_NAMES[subject.topic]}`,
    ...contentOf(subject),
    whyMarked: `“${subject.surface}”: ${subject.reason}`,
  }
}
