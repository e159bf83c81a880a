import { cardOf } from '../../core/card.ts'
import type { NoteId } from '../../core/note.ts'
import type { NoteBundle } from '../../core/ranked-note.ts'
import { copyText } from '../copy-text.ts'
import { NoteCard } from '../note-card.tsx'

/** A note as a card. The popup knows no page date, so the card tells dates without an age. */
export function PopupNote({ id, bundle }: { readonly id: NoteId; readonly bundle: NoteBundle }) {
  const note = bundle.notes[id]
  if (note === undefined) return <p class="quiet">This note did not load.</p>
  return (
    <NoteCard
      card={cardOf(note, bundle.sources[note.source], {
        pageDate: null,
        bundle,
      })}
      onCopy={copyText}
    />
  )
}
