/** One note, unfolded: the words or the figure, who and when, what to keep in mind, where it was printed. */

import type { CardView, NoteView } from '../core/card.ts'
import type { PlotView } from '../core/plot/plot-view.ts'
import { NoteActions } from './note-actions.tsx'
import { NoteBody } from './note-body.tsx'
import { NoteFacts } from './note-facts.tsx'
import type { Muting } from './note-mute.tsx'
import { Plot } from './plot.tsx'
import { RelatedNote } from './related-note.tsx'

export interface NoteCardProps {
  readonly card: CardView
  /** Puts the citation on the clipboard; resolves to whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>
  /** Why the note stands here: "Shared with the passage: …". */
  readonly fits?: string | null
  /** The series that the note belongs to. */
  readonly plot?: PlotView | null
  /** Absent where nothing can be muted. */
  readonly muting?: Muting | undefined
}

/** The kind of a note and, for a quotation, how its wording reached us. */
export function NoteKicker({ note }: { readonly note: NoteView }) {
  const wording = note.body.kind === 'quote' ? note.body.wording : null
  return (
    <p class="fn-kicker">
      {note.kindLabel}
      {wording !== null && <span class="fn-kicker-more"> · {wording}</span>}
    </p>
  )
}

/** The whole card of a note with what answers or follows it. Needs tokens.css and note-card.css, with a plot note-extras.css and plot.css too. */
export function NoteCard({ card, onCopy, fits = null, plot = null, muting }: NoteCardProps) {
  const { note, related } = card
  return (
    <article class="fn-note" data-kind={note.kind}>
      <NoteKicker note={note} />
      <NoteBody body={note.body} />
      <NoteFacts note={note} />
      {fits !== null && <p class="fn-fits">{fits}</p>}
      <NoteActions note={note} onCopy={onCopy} muting={muting} />
      {related.map((view) => (
        <RelatedNote key={view.note.id} view={view} onCopy={onCopy} muting={muting} />
      ))}
      {plot !== null && <Plot view={plot} />}
    </article>
  )
}
