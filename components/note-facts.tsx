/** What a reader needs to weigh a note: who, when, where, and the caveats in plain sight. */

import type { NoteView } from '../core/card.ts'

function Byline({ note }: { readonly note: NoteView }) {
  return (
    <>
      {note.by !== null && (
        <p class="fn-by">
          <span class="fn-name">{note.by.name}</span>
          {note.by.detail !== null && <span>, {note.by.detail}</span>}
        </p>
      )}
      {note.via !== null && <p class={note.by === null ? 'fn-by' : 'fn-by fn-soft'}>{note.via}</p>}
    </>
  )
}

/** Date with its precision, the occasion, and the age as seen from the page. */
function When({ note }: { readonly note: NoteView }) {
  return (
    <p class="fn-when">
      <span class="fn-date">{note.date}</span>
      {note.dateRemark !== null && <span class="fn-soft"> ({note.dateRemark})</span>}
      {note.where !== null && <span>, {note.where}</span>}
      {note.age !== null && <span class="fn-age">{note.age}</span>}
    </p>
  )
}

function CaveatList({ caveats }: { readonly caveats: readonly string[] }) {
  return (
    <ul class="fn-caveats">
      {caveats.map((caveat) => (
        <li key={caveat}>{caveat}</li>
      ))}
    </ul>
  )
}

function Caveats({ note }: { readonly note: NoteView }) {
  if (note.caveats.length === 0) return null
  return (
    <div class="fn-caution">
      <p class="fn-caution-title">Keep in mind</p>
      <CaveatList caveats={note.caveats} />
      {note.moreCaveats.length > 0 && (
        <details>
          <summary>{note.moreCaveats.length} more</summary>
          <CaveatList caveats={note.moreCaveats} />
        </details>
      )}
    </div>
  )
}

/** Byline, time and caveats of a note. */
export function NoteFacts({ note }: { readonly note: NoteView }) {
  return (
    <>
      <div class="fn-facts">
        <Byline note={note} />
        <When note={note} />
      </div>
      <Caveats note={note} />
    </>
  )
}
