/** The ways to take a note along: text, Markdown, CSL-JSON, or a link to the words. */

import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { NoteView } from '../core/card.ts'
import { MuteButtons, type Muting } from './note-mute.tsx'

/** How long "Copied" stays before the button offers itself again. */
const COPIED_MS = 2_500

/** What the last press did; `text` is what was, or was to be, copied. */
type CopyState = { readonly is: 'idle' } | { readonly is: 'copied' | 'failed'; readonly form: string; readonly text: string }

interface CopyForm {
  readonly name: string
  readonly text: string
}

/** Where copying is refused, the text is shown to be selected by hand. */
function SelectByHand({ text }: { readonly text: string }) {
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.select(), [])
  return (
    <label class="fn-citation">
      <span>Copying is not possible here. Select the text instead:</span>
      <textarea ref={box} readOnly rows={4} value={text} />
    </label>
  )
}

/** The other forms of the citation; the link is offered only where an address is confirmed. */
function otherForms({ take }: NoteView): readonly CopyForm[] {
  return [
    { name: 'Markdown', text: take.markdown },
    { name: 'CSL-JSON', text: take.csl },
    ...(take.link === null ? [] : [{ name: 'Link', text: take.link }]),
  ]
}

export interface TakeAlongProps {
  readonly note: NoteView
  readonly onCopy: (text: string) => Promise<boolean>
  readonly muting?: Muting | undefined
}

/** "Copy citation", and behind "More" the other forms and the way to be rid of the note. */
export function TakeAlong({ note, onCopy, muting }: TakeAlongProps) {
  const id = useId()
  const [copy, setCopy] = useState<CopyState>({ is: 'idle' })
  const [more, setMore] = useState(false)
  useEffect(() => {
    if (copy.is !== 'copied') return undefined
    const timer = setTimeout(() => setCopy({ is: 'idle' }), COPIED_MS)
    return () => clearTimeout(timer)
  }, [copy])
  const take = ({ name, text }: CopyForm) => {
    onCopy(text).then(
      (done) => setCopy({ is: done ? 'copied' : 'failed', form: name, text }),
      () => setCopy({ is: 'failed', form: name, text }),
    )
  }
  const labelOf = (name: string, label: string) => (copy.is === 'copied' && copy.form === name ? 'Copied' : label)
  return (
    <>
      <div class="fn-take">
        <button type="button" class="fn-button" onClick={() => take({ name: 'Text', text: note.take.text })}>
          <span aria-live="polite">{labelOf('Text', 'Copy citation')}</span>
        </button>
        <button type="button" class="fn-button" aria-expanded={more} aria-controls={id} onClick={() => setMore(!more)}>
          {more ? 'Less' : 'More'}
        </button>
      </div>
      <div id={id} class="fn-more" hidden={!more}>
        <fieldset class="fn-mute" aria-label="Copy as">
          <span class="fn-soft">Copy as:</span>
          {otherForms(note).map((form) => (
            <button key={form.name} type="button" class="fn-button" onClick={() => take(form)}>
              <span aria-live="polite">{labelOf(form.name, form.name)}</span>
            </button>
          ))}
        </fieldset>
        {muting !== undefined && (
          <MuteButtons label="Don’t show this note" target={{ kind: 'note', note: note.id }} site={muting.site} onMute={muting.onMute} />
        )}
      </div>
      {copy.is === 'failed' && <SelectByHand key={copy.form} text={copy.text} />}
    </>
  )
}
