import { useLayoutEffect, useRef } from 'preact/hooks'
import type { NoteId } from '../../core/note.ts'
import { MarkedText } from './marked-text.tsx'
import { hitViewOf } from './search-words.ts'
import type { SearchAnswer } from './services.ts'

export interface ResultsProps {
  readonly id: string
  readonly rowId: (place: number) => string
  readonly answer: SearchAnswer
  readonly active: number
  readonly onOpen: (id: NoteId) => void
}

/** A pressed row would take the focus from the field, and with it the arrow keys. */
const keepFieldFocused = (event: MouseEvent) => event.preventDefault()

/** The results, best first; the field above keeps the focus and names the active row. */
export function ResultList({ id, rowId, answer: { hits, bundle }, active, onOpen }: ResultsProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <div class="hits" id={id} role="listbox" aria-label="Notes found" ref={list}>
      {hits.map((hit, place) => {
        const note = bundle.notes[hit.id]
        if (note === undefined) return null
        const view = hitViewOf(note, bundle.sources[note.source], hit.matched)
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which owns the list and opens the active row.
          <div
            class="hit"
            key={hit.id}
            id={rowId(place)}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onMouseDown={keepFieldFocused}
            onClick={() => onOpen(hit.id)}
          >
            <p class="hit-head">
              <span class="hit-who">
                <MarkedText parts={view.who} />
              </span>
              <span class="hit-date">
                <MarkedText parts={view.date} />
              </span>
            </p>
            <p class={view.isQuotation ? 'hit-text hit-quote' : 'hit-text'}>
              <MarkedText parts={view.text} />
            </p>
            <p class="hit-kind">{view.kind}</p>
          </div>
        )
      })}
    </div>
  )
}
