/** Where a note was printed, and the way to take it along as a citation. */

import { useEffect, useRef, useState } from 'preact/hooks'
import type { NoteView, SourceView } from '../core/card.ts'

/** How long "Copied" stays before the button offers itself again. */
const COPIED_MS = 2_500

type CopyState = 'idle' | 'copied' | 'failed'

function SourceLine({ source }: { readonly source: SourceView }) {
  const parts = [source.kind, source.date].filter((part) => part !== null)
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

/** Where copying is refused, the citation is shown to be selected by hand. */
function CitationText({ text }: { readonly text: string }) {
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.select(), [])
  return (
    <label class="fn-citation">
      <span>Copying is not possible here. Select the text instead:</span>
      <textarea ref={box} readOnly rows={4} value={text} />
    </label>
  )
}

/** The source line and the button that copies the citation. */
export function NoteActions({ note, onCopy }: { readonly note: NoteView; readonly onCopy: (text: string) => Promise<boolean> }) {
  const [copy, setCopy] = useState<CopyState>('idle')
  useEffect(() => {
    if (copy !== 'copied') return undefined
    const timer = setTimeout(() => setCopy('idle'), COPIED_MS)
    return () => clearTimeout(timer)
  }, [copy])
  const onClick = () => {
    onCopy(note.citation).then(
      (done) => setCopy(done ? 'copied' : 'failed'),
      () => setCopy('failed'),
    )
  }
  return (
    <div class="fn-foot">
      <SourceLine source={note.source} />
      <button type="button" class="fn-button" onClick={onClick}>
        <span aria-live="polite">{copy === 'copied' ? 'Copied' : 'Copy citation'}</span>
      </button>
      {copy === 'failed' && <CitationText text={note.citation} />}
    </div>
  )
}
