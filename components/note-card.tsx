/** One note, unfolded: the words or the figure, who and when, what to keep in mind, where it was printed. */

import type { CardView, NoteView } from '../core/card.ts'
import { NoteActions } from './note-actions.tsx'
import { NoteBody } from './note-body.tsx'
import { NoteFacts } from './note-facts.tsx'
import { RelatedNote } from './related-note.tsx'

export interface NoteCardProps {
  readonly card: CardView
  /** Puts the citation on the clipboard; resolves to whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>
  /** Why the note stands here: "Shared with the passage: …". */
  readonly fits?: string | null
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

/** The whole card of a note with its other side. Needs tokens.css and note-card.css. */
export function NoteCard({ card, onCopy, fits = null }: NoteCardProps) {
  const { note, related } = card
  return (
    <article class="fn-note" data-kind={note.kind}>
      <NoteKicker note={note} />
      <NoteBody body={note.body} />
      <NoteFacts note={note} />
      {fits !== null && <p class="fn-fits">{fits}</p>}
      <NoteActions note={note} onCopy={onCopy} />
      {related.map((view) => (
        <RelatedNote key={view.note.id} view={view} onCopy={onCopy} />
      ))}
    </article>
  )
}
