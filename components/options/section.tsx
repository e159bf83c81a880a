import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface SectionProps {
  readonly title: string
  readonly lede?: ComponentChildren
  readonly children: ComponentChildren
}

/** A named part of the options page. */
export function Section({ title, lede, children }: SectionProps) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
      </h2>
      <div class="section-body">
        {lede !== undefined && <p class="section-lede">{lede}</p>}
        {children}
      </div>
    </section>
  )
}
