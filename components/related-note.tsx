/** The other side or a later note, set in the same size and weight as the note it answers. */

import type { RelatedView } from '../core/card.ts'
import { NoteActions } from './note-actions.tsx'
import { NoteBody } from './note-body.tsx'
import { NoteFacts } from './note-facts.tsx'
import type { Muting } from './note-mute.tsx'

export interface RelatedNoteProps {
  readonly view: RelatedView
  readonly onCopy: (text: string) => Promise<boolean>
  readonly muting?: Muting | undefined
}

/** A related note under its neutral heading: "The other side: Hua Chunying, 4 weeks later". */
export function RelatedNote({ view, onCopy, muting }: RelatedNoteProps) {
  const wording = view.note.body.kind === 'quote' ? view.note.body.wording : null
  return (
    <section class="fn-related">
      <p class="fn-kicker">
        {view.heading}
        <span class="fn-kicker-more">
          : {view.who}
          {view.when !== null && `, ${view.when}`}
          {wording !== null && ` · ${wording}`}
        </span>
      </p>
      <NoteBody body={view.note.body} />
      <NoteFacts note={view.note} />
      <NoteActions note={view.note} onCopy={onCopy} muting={muting} />
    </section>
  )
}
