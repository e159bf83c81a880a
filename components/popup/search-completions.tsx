import type { SearchState } from './search-state.ts'

/** Texts that would complete the filter being typed; none while the answer to the present text is still out. */
export function completionsOf({ progress, results, opened }: Pick<SearchState, 'progress' | 'results' | 'opened'>): readonly string[] {
  return progress === 'answered' && opened === null ? (results?.completions ?? []) : []
}

/** The last part of a completed text, which is what the reader has to recognize: `by:"Rob Portman"` of a longer query. */
export function completionLabel(completion: string): string {
  return /(?:^|\s)(\p{L}+:(?:"[^"]*"|\S*))\s*$/u.exec(completion)?.[1] ?? completion.trim()
}

export interface CompletionsProps {
  readonly completions: readonly string[]
  readonly id: string
  readonly onChoose: (text: string) => void
}

/** A pressed button would take the focus from the field. */
const keepFieldFocused = (event: MouseEvent) => event.preventDefault()

/** Ways to complete the filter being typed, as buttons; in the field itself the right arrow key takes the first. */
export function Completions({ completions, id, onChoose }: CompletionsProps) {
  const [first] = completions
  if (first === undefined) return null
  return (
    <div class="filters">
      <fieldset class="chips">
        <legend class="visually-hidden">Complete the filter</legend>
        <span class="visually-hidden" id={id}>
          Right arrow completes {completionLabel(first)}.
        </span>
        {completions.map((completion) => (
          <button class="chip" type="button" key={completion} onMouseDown={keepFieldFocused} onClick={() => onChoose(completion)}>
            {completionLabel(completion)}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
