/** The card's statements in the order of time, as text. */

import type { TimelineEntry, TimelineView } from '../core/timeline/statement-timeline.ts'

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  if (entry.kind === 'article') {
    return (
      <li class="fn-moment fn-moment-article">
        <span class="fn-date">{entry.date}</span> This article
      </li>
    )
  }
  return (
    <li class="fn-moment">
      <span class="fn-date">{entry.date}</span> {entry.who}
      <span class="fn-moment-text">{entry.text}</span>
    </li>
  )
}

/** Folded to a line until it is asked for. Needs note-extras.css. */
export function NoteTimeline({ view }: { readonly view: TimelineView }) {
  return (
    <details class="fn-timeline">
      <summary>Timeline: {view.summary}</summary>
      <ol>
        {view.entries.map((entry) => (
          <Entry key={entry.kind === 'note' ? entry.note : 'article'} entry={entry} />
        ))}
      </ol>
    </details>
  )
}
