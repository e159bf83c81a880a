import { useLayoutEffect, useRef } from 'preact/hooks'
import type { NoteId } from '../../core/note.ts'
import { Filters } from './chips.tsx'
import { BackIcon } from './icons.tsx'
import { PopupNote } from './popup-note.tsx'
import { ResultList } from './results.tsx'
import type { SearchEvent, SearchState } from './search-state.ts'
import { hasFilters } from './search-state.ts'
import { searchStatus } from './search-words.ts'
import type { SearchAnswer } from './services.ts'

export interface SearchResultsProps {
  readonly state: SearchState
  readonly listId: string
  readonly rowId: (place: number) => string
  readonly send: (event: SearchEvent) => void
  /** Closes the open note and gives the focus back to the field. */
  readonly onCloseNote: () => void
}

/** What stands below the search field while it holds text: filters and results, or one result as a card. */
export function SearchResults({ state, listId, rowId, send, onCloseNote }: SearchResultsProps) {
  const { results, opened, progress } = state
  if (opened !== null && results !== null) return <OpenNote id={opened} answer={results} onClose={onCloseNote} />
  const count = results?.hits.length ?? 0
  return (
    <div class="search-results" aria-busy={progress === 'asking'}>
      {(count > 0 || hasFilters(state)) && (
        <Filters
          kinds={state.kinds}
          subjects={state.subjects}
          facets={results?.facets ?? []}
          onKind={(kind) => send({ type: 'kindToggled', kind })}
          onSubject={(subject) => send({ type: 'subjectToggled', subject })}
        />
      )}
      <div class="search-line">
        <p class="search-status" role="status">
          {searchStatus(state)}
        </p>
        {hasFilters(state) && (
          <button class="button-plain" type="button" onClick={() => send({ type: 'filtersCleared' })}>
            Clear filters
          </button>
        )}
        {progress === 'failed' && (
          <button class="button" type="button" onClick={() => send({ type: 'asked again' })}>
            Try again
          </button>
        )}
      </div>
      {results !== null && count > 0 && (
        <ResultList id={listId} rowId={rowId} answer={results} active={state.active} onOpen={(id) => send({ type: 'opened', id })} />
      )}
      {progress === 'answered' && count === 0 && !hasFilters(state) && (
        <p class="quiet">Try a name, a year, a figure or a single word: for instance 2018, cartel or 66,000.</p>
      )}
    </div>
  )
}

interface OpenNoteProps {
  readonly id: NoteId
  readonly answer: SearchAnswer
  readonly onClose: () => void
}

/** One result as a card. It takes the focus, since a list row cannot hold links; Escape goes back. */
function OpenNote({ id, answer, onClose }: OpenNoteProps) {
  const region = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    region.current?.focus()
    window.scrollTo(0, 0)
  }, [id])
  return (
    <section
      class="open-note"
      ref={region}
      tabIndex={-1}
      aria-label="The note you opened"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <button class="button-plain back" type="button" onClick={onClose}>
        <BackIcon />
        Back to the results
      </button>
      <PopupNote id={id} bundle={answer.bundle} />
    </section>
  )
}
