import type { Notice } from '../controls/settings-state.ts'

/** One line on what became of the last change: said calmly when it is saved, plainly when it is not. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  return (
    <div class="notice-place">
      <p class="notice" role="status">
        {calmWords(notice)}
      </p>
      <p class="notice notice-problem" role="alert">
        {notice.kind === 'failed' && `The browser could not save this change, so the old setting stays. It says: ${notice.why}`}
      </p>
    </div>
  )
}

function calmWords(notice: Notice): string | null {
  switch (notice.kind) {
    case 'saved':
      return 'Saved'
    case 'restored':
      return 'Your settings are back'
    case 'none':
    case 'failed':
    case 'reset':
      return null
    default:
      return notice satisfies never
  }
}
