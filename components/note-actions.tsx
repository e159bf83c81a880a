/** Where a note was printed, and the ways to take it along. */

import type { SourceView } from '../core/card.ts'
import { TakeAlong, type TakeAlongProps } from './note-take-along.tsx'

function SourceLine({ source }: { readonly source: SourceView }) {
  const parts = [source.kind, source.tier, source.date, source.readAt].filter((part) => part !== null)
  return (
    <p class="fn-source">
      <span class="fn-soft">Source: </span>
      {source.url === null ? (
        <span class="fn-publisher">{source.publisher}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.publisher}
          <span class="fn-hidden"> (opens in a new tab)</span>
        </a>
      )}
      {source.title !== null && <span>, “{source.title}”</span>}
      {parts.length > 0 && <span>, {parts.join(', ')}</span>}
    </p>
  )
}

/** The source line and the ways to copy the citation. */
export function NoteActions(props: TakeAlongProps) {
  return (
    <div class="fn-foot">
      <SourceLine source={props.note.source} />
      <TakeAlong {...props} />
    </div>
  )
}
