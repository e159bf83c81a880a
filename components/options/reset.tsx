import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../../core/settings.ts'
import type { Notice } from '../controls/settings-state.ts'

export interface ResetProps {
  readonly sitesOffCount: number
  readonly notice: Notice
  /** Settles when the settings are back, or refused. */
  readonly onReset: () => Promise<void>
  readonly onRestore: (before: Settings) => void
}

const sitesSentence = (count: number): string => {
  if (count === 0) return ''
  return count === 1 ? ' The one site switched off is switched on again.' : ` The ${count} sites switched off are switched on again.`
}

/** Back to the settings of a new install: asked twice, and undone with one press until the next change. */
export function Reset({ sitesOffCount, notice, onReset, onRestore }: ResetProps) {
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const shown = useRef(false)

  // Each step replaces the button that was pressed; focus goes to the step's first button.
  const step = asking ? 'asking' : notice.kind === 'reset' ? 'done' : 'idle'
  useLayoutEffect(() => {
    if (shown.current) first.current?.focus()
    shown.current = false
  }, [step])
  const follow = (act: () => void) => {
    shown.current = true
    act()
  }

  if (asking) {
    return (
      <div class="reset">
        <p class="reset-text">
          Set everything back to how it was after installing?
          {sitesSentence(sitesOffCount)}
        </p>
        <button ref={first} class="button" type="button" onClick={() => follow(() => setAsking(false))}>
          Keep my settings
        </button>
        <button
          class="button button-main"
          type="button"
          onClick={() =>
            follow(() => {
              // Only afterwards, so that focus moves once: from here to "Undo".
              void onReset().then(() => setAsking(false))
            })
          }
        >
          Reset
        </button>
      </div>
    )
  }
  if (notice.kind === 'reset') {
    return (
      <div class="reset">
        <p class="reset-text" role="status">
          Everything is back to how it was after installing.
        </p>
        <button ref={first} class="button" type="button" onClick={() => follow(() => onRestore(notice.before))}>
          Undo
        </button>
      </div>
    )
  }
  return (
    <div class="reset">
      <button ref={first} class="button" type="button" onClick={() => follow(() => setAsking(true))}>
        Reset all settings…
      </button>
    </div>
  )
}
