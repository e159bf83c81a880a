/** "Not this": the reader does not want to see these words or this note again, here or anywhere. */

import { useEffect, useRef } from 'preact/hooks'
import { type Mute, type MuteTarget, muteInWords } from '../core/mutes.ts'

/** How the card hands mutes on; whoever stores them decides when they take effect. */
export interface Muting {
  /** The page's site, as in `siteOf`. */
  readonly site: string
  readonly onMute: (mute: Mute) => void
  readonly onUnmute: (mute: Mute) => void
}

export interface MuteButtonsProps {
  /** "Don't mark “fentanol”", "Don't show this note". */
  readonly label: string
  readonly target: MuteTarget
  readonly site: string
  readonly onMute: (mute: Mute) => void
}

/** The two reaches of a mute, side by side. */
export function MuteButtons({ label, target, site, onMute }: MuteButtonsProps) {
  return (
    <fieldset class="fn-mute" aria-label={label}>
      <span class="fn-soft">{label}:</span>
      <span class="fn-pair">
        <button type="button" class="fn-button" onClick={() => onMute({ target, site })}>
          on this site
        </button>
        <button type="button" class="fn-button" onClick={() => onMute({ target, site: null })}>
          anywhere
        </button>
      </span>
    </fieldset>
  )
}

/** What has just been muted, with the way back. */
export function MutedNotice({ mute, onUndo }: { readonly mute: Mute; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone with what it muted: focus goes on to the way back.
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <div class="fn-muted" role="status">
      <span>{muteInWords(mute)}.</span>
      <button ref={button} type="button" class="fn-button" onClick={onUndo}>
        Undo
      </button>
    </div>
  )
}
