import { type Mutes, muteInWords, withoutMute } from '../../core/mutes.ts'

/** What the reader has muted on cards, each with the way back. */
export function Muted({ mutes, onChange }: { readonly mutes: Mutes; readonly onChange: (mutes: Mutes) => void }) {
  if (mutes.length === 0) return <p class="quiet">Nothing is muted. “Not this” on a card mutes a term or a note.</p>
  return (
    <ul class="sites-list" aria-label="Muted">
      {mutes.map((mute) => (
        <li class="sites-item" key={JSON.stringify(mute)}>
          <span>{muteInWords(mute)}</span>
          <button class="button-plain" type="button" onClick={() => onChange(withoutMute(mutes, mute))}>
            Show again
          </button>
        </li>
      ))}
    </ul>
  )
}
