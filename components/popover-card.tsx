/** The popover's content: what these notes are, the notes, and why the words are marked. */

import type { PopoverBody, PopoverView } from '../core/popover-view.ts'
import { ArrowIcon, CrossIcon } from './icons.tsx'
import { NoteList } from './note-list.tsx'

export interface PopoverCardProps {
  readonly view: PopoverView
  readonly place: { readonly index: number; readonly count: number }
  /** Changes with the mention: unfolded notes fold again. */
  readonly subjectKey: number
  /** Opened by keyboard it is a dialog that is announced; by pointer it stays silent. */
  readonly announced: boolean
  readonly onStep: (direction: 1 | -1) => void
  readonly onClose: () => void
  readonly onCopy: (text: string) => Promise<boolean>
}

function Steps({ place, onStep }: Pick<PopoverCardProps, 'place' | 'onStep'>) {
  if (place.count < 2) return null
  return (
    <>
      <button type="button" class="fn-icon-button" aria-label="Previous mention" title="Previous mention" onClick={() => onStep(-1)}>
        <ArrowIcon to="left" />
      </button>
      <span class="fn-place">
        <span class="fn-hidden">Mention </span>
        {place.index + 1} of {place.count}
      </span>
      <button type="button" class="fn-icon-button" aria-label="Next mention" title="Next mention" onClick={() => onStep(1)}>
        <ArrowIcon to="right" />
      </button>
    </>
  )
}

function Body({ body, subjectKey, onCopy }: Pick<PopoverCardProps, 'subjectKey' | 'onCopy'> & { readonly body: PopoverBody }) {
  switch (body.kind) {
    case 'nothing':
      return <p class="fn-calm">No note speaks of what this passage says.</p>
    case 'cards':
      return <NoteList key={subjectKey} cards={body.cards} onCopy={onCopy} />
  }
}

/** The whole popover. Needs tokens.css, note-card.css and popover-card.css. */
export function PopoverCard(props: PopoverCardProps) {
  const { view, place, announced, onStep, onClose } = props
  return (
    <section class="fn-popover" role="dialog" aria-label={`${view.label}. ${view.heading}`} tabIndex={-1}>
      <header class="fn-head">
        <h2 class="fn-heading">{view.heading}</h2>
        <div class="fn-tools">
          <Steps place={place} onStep={onStep} />
          <button type="button" class="fn-icon-button" aria-label="Close" title="Close (Esc)" onClick={onClose}>
            <CrossIcon />
          </button>
        </div>
      </header>
      <div class="fn-hidden" aria-live={announced ? 'polite' : 'off'}>
        {announced && `${view.heading}. Mention ${place.index + 1} of ${place.count}.`}
      </div>
      <Body body={view.body} subjectKey={props.subjectKey} onCopy={props.onCopy} />
      <footer class="fn-why">
        <span class="fn-why-title">Why marked</span> {view.whyMarked}
      </footer>
    </section>
  )
}
