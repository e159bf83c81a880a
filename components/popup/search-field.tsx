import type { RefObject } from 'preact'
import { useId } from 'preact/hooks'
import { ClearIcon, SearchIcon } from './icons.tsx'
import { Completions, completionsOf } from './search-completions.tsx'
import type { SearchEvent, SearchState } from './search-state.ts'

export interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly state: SearchState
  /** Id of the list of results while there is one. */
  readonly listId: string | null
  /** Id of a result's row. */
  readonly rowId: (place: number) => string
  readonly send: (event: SearchEvent) => void
  /** Escape in an empty field. */
  readonly onLeave: () => void
}

/** The search field: focus stays in it while the arrow keys move through the results. */
export function SearchField({ field, state, listId, rowId, send, onLeave }: SearchFieldProps) {
  const id = useId()

  const completions = completionsOf(state)
  const hintId = `${id}-completion`
  const complete = (text: string) => {
    send({ type: 'typed', text })
    field.current?.focus()
  }
  /** The right arrow has nothing to do at the end of the text: there it takes the first completion. */
  const isAtEnd = () => field.current?.selectionStart === state.text.length && field.current.selectionEnd === state.text.length

  /** What a key does; `false` leaves it to the browser. */
  const press = (key: string): boolean => {
    const [first] = completions
    if (key === 'ArrowRight' && first !== undefined && isAtEnd()) {
      complete(first)
      return true
    }
    if (key === 'Escape') {
      if (state.text === '') onLeave()
      else send({ type: 'typed', text: '' })
      return true
    }
    if (key === 'Enter') send({ type: 'entered' })
    else if (listId !== null && key === 'ArrowDown') send({ type: 'moved', to: 'next' })
    else if (listId !== null && key === 'ArrowUp') send({ type: 'moved', to: 'previous' })
    else return false
    return true
  }

  return (
    <>
      <search class="search-field">
        <SearchIcon />
        <label class="visually-hidden" for={id}>
          Search the notes
        </label>
        <input
          ref={field}
          class="search-input"
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterKeyHint="search"
          placeholder="Search the notes"
          value={state.text}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={listId !== null}
          aria-controls={listId ?? undefined}
          aria-describedby={completions.length > 0 ? hintId : undefined}
          aria-activedescendant={listId !== null && state.active >= 0 ? rowId(state.active) : undefined}
          onInput={(event) => send({ type: 'typed', text: event.currentTarget.value })}
          onKeyDown={(event) => {
            // A key that chooses among an input method's proposals is not ours.
            if (event.isComposing || !press(event.key)) return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        {state.text !== '' && (
          <button
            class="icon-button"
            type="button"
            aria-label="Clear the search"
            onClick={() => {
              send({ type: 'typed', text: '' })
              field.current?.focus()
            }}
          >
            <ClearIcon />
          </button>
        )}
      </search>
      <Completions completions={completions} id={hintId} onChoose={complete} />
    </>
  )
}
