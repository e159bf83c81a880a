/** The best note unfolded, the next ones folded to a line each. */

import { useId, useState } from 'preact/hooks'
import type { NoteId } from '../core/note.ts'
import type { PopoverCard } from '../core/popover-view.ts'
import { FoldIcon } from './icons.tsx'
import { NoteCard } from './note-card.tsx'
import type { Muting } from './note-mute.tsx'

export interface NoteListProps {
  readonly cards: readonly PopoverCard[]
  readonly onCopy: (text: string) => Promise<boolean>
  readonly muting: Muting | undefined
}

interface FoldableProps {
  readonly card: PopoverCard
  readonly open: boolean
  readonly onToggle: () => void
  readonly onCopy: (text: string) => Promise<boolean>
  readonly muting: Muting | undefined
}

/** A note behind its summary; who and when stay as the handle to fold it again. */
function FoldableNote({ card, open, onToggle, onCopy, muting }: FoldableProps) {
  const id = useId()
  const { summary, kindLabel } = card.note
  return (
    <div class="fn-foldable">
      <button type="button" class="fn-fold" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span class="fn-fold-head">
          {!open && <span class="fn-kicker">{kindLabel}</span>}
          <span class="fn-fold-who">
            {summary.who}, {summary.date}
          </span>
          <FoldIcon open={open} />
        </span>
        {!open && <span class="fn-fold-text">{summary.text}</span>}
      </button>
      <div id={id} hidden={!open}>
        {open && <NoteCard card={card} onCopy={onCopy} fits={card.fits} plot={card.plot} muting={muting} />}
      </div>
    </div>
  )
}

/** Up to three notes, first one open. */
export function NoteList({ cards, onCopy, muting }: NoteListProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<NoteId>>(new Set())
  const [first, ...rest] = cards
  if (first === undefined) return null
  const toggle = (id: NoteId) => {
    const next = new Set(unfolded)
    if (!next.delete(id)) next.add(id)
    setUnfolded(next)
  }
  return (
    <div class="fn-list">
      <NoteCard key={first.note.id} card={first} onCopy={onCopy} fits={first.fits} plot={first.plot} muting={muting} />
      {rest.map((card) => (
        <FoldableNote
          key={card.note.id}
          card={card}
          open={unfolded.has(card.note.id)}
          onToggle={() => toggle(card.note.id)}
          onCopy={onCopy}
          muting={muting}
        />
      ))}
    </div>
  )
}
