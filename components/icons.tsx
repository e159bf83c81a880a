/** The few line icons of the cards, drawn in the text's colour. */

import type { ComponentChildren } from 'preact'

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="fn-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** An arrow to a neighbour. */
export function ArrowIcon({ to }: { readonly to: 'left' | 'right' }) {
  return (
    <Icon>
      <path d={to === 'left' ? 'M10 3.5 5.5 8l4.5 4.5' : 'M6 3.5 10.5 8 6 12.5'} />
    </Icon>
  )
}

/** Close. */
export function CrossIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  )
}

/** Plus to unfold, minus to fold. */
export function FoldIcon({ open }: { readonly open: boolean }) {
  return (
    <Icon>
      <path d={open ? 'M3.5 8h9' : 'M3.5 8h9M8 3.5v9'} />
    </Icon>
  )
}
