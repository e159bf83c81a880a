import type { Settings } from '../../core/settings.ts'
import { markPreview } from './preview-text.ts'

/** A short made-up text, marked as the reader's settings would mark a page. */
export function Preview({ settings }: { readonly settings: Settings }) {
  return (
    <figure class="preview">
      <figcaption class="preview-caption">How a page looks with these settings (made-up text)</figcaption>
      <div class={`preview-text preview-${settings.look}`}>
        {markPreview(settings).map((paragraph, row) => (
          <p key={row}>
            {paragraph.map(({ text, mark }, place) =>
              mark === null ? (
                text
              ) : (
                <span key={place} class="preview-mark" data-topic={mark}>
                  {text}
                </span>
              ),
            )}
          </p>
        ))}
      </div>
    </figure>
  )
}
