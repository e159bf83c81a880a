import { useId, useState } from 'preact/hooks'
import { noteViewOf } from '../../core/note-view.ts'
import type { PageMention } from '../../core/page-report.ts'
import type { NoteBundle } from '../../core/ranked-note.ts'
import { FoldIcon } from './icons.tsx'
import type { MentionGroup } from './page-notes.ts'
import { PopupNote } from './popup-note.tsx'
import { sentenceCase } from './search-words.ts'

export interface PageNoteListProps {
  readonly groups: readonly MentionGroup[]
  readonly bundle: NoteBundle
  /** Goes to a mention on the page. */
  readonly onJump: (mention: PageMention) => void
}

/** The notes of a page, each with the mentions beside which it stands. */
export function PageNoteList({ groups, bundle, onJump }: PageNoteListProps) {
  const order = groups.flatMap(({ mentions }) => mentions.map(({ id }) => id)).toSorted((a, b) => a - b)
  return (
    <ul class="page-notes">
      {groups.map((group) => (
        <li class="page-note" key={`${group.note} ${group.fits}`}>
          <MentionLinks mentions={group.mentions} order={order} onJump={onJump} />
          <GroupNote group={group} bundle={bundle} />
        </li>
      ))}
    </ul>
  )
}

interface MentionLinksProps {
  readonly mentions: readonly PageMention[]
  /** Ids of all listed mentions in the order of the page. */
  readonly order: readonly number[]
  readonly onJump: (mention: PageMention) => void
}

function MentionLinks({ mentions, order, onJump }: MentionLinksProps) {
  return (
    <div class="mention-links">
      {mentions.map((mention) => (
        <button key={mention.id} class="mention-link" type="button" data-topic={mention.topic} onClick={() => onJump(mention)}>
          <span class="visually-hidden">Go to </span>
          <span class="mention-words">{mention.surface}</span>
          <span class="visually-hidden">{` on the page, mention ${order.indexOf(mention.id) + 1} of ${order.length}`}</span>
        </button>
      ))}
    </div>
  )
}

/** The note in one or two lines; pressing them unfolds the card. */
function GroupNote({ group, bundle }: { readonly group: MentionGroup; readonly bundle: NoteBundle }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const note = group.note === null ? undefined : bundle.notes[group.note]
  if (note === undefined) return <p class="quiet">No note is shown here.</p>
  const { kindLabel, summary } = noteViewOf(note, bundle.sources[note.source], null)
  return (
    <>
      <button class="note-summary" type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <span class="hit-head">
          <span class="hit-who">{summary.who}</span>
          <span class="hit-date">{summary.date}</span>
          <FoldIcon />
        </span>
        {!open && <span class={note.kind === 'quote' ? 'hit-text hit-quote' : 'hit-text'}>{sentenceCase(summary.text)}</span>}
        {!open && <span class="hit-kind">{group.fits ? kindLabel : `${kindLabel} · general, no note fits this passage`}</span>}
      </button>
      {open && (
        <div class="note-open" id={id}>
          <PopupNote id={note.id} bundle={bundle} />
        </div>
      )}
    </>
  )
}
