/** The popover's content: what these notes are, the notes, and why the words are marked. */

import { useState } from 'preact/hooks'
import { foldTerm, type Mute } from '../core/mutes.ts'
import type { PopoverBody, PopoverView } from '../core/popover-view.ts'
import { ArrowIcon, CrossIcon } from './icons.tsx'
import { NoteFindings } from './note-findings.tsx'
import { NoteList } from './note-list.tsx'
import { MuteButtons, MutedNotice, type Muting } from './note-mute.tsx'
import { NoteTimeline } from './note-timeline.tsx'

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
  /** Absent where nothing can be muted. */
  readonly muting?: Muting | undefined
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

type BodyProps = Pick<PopoverCardProps, 'subjectKey' | 'onCopy' | 'muting'> & { readonly body: PopoverBody }

function Body({ body, subjectKey, onCopy, muting }: BodyProps) {
  switch (body.kind) {
    case 'nothing':
      return <p class="fn-calm">No note speaks of what this passage says.</p>
    case 'cards':
      return <NoteList key={subjectKey} cards={body.cards} onCopy={onCopy} muting={muting} />
  }
}

/** The cards without the note that has just been muted. */
function bodyWithout(body: PopoverBody, muted: Mute | null): PopoverBody {
  const target = muted?.target
  if (body.kind === 'nothing' || target?.kind !== 'note') return body
  const cards = body.cards.filter(({ note }) => note.id !== target.note)
  return cards.length === 0 ? { kind: 'nothing' } : { kind: 'cards', cards }
}

/** Mutes with the last one remembered until the subject changes, so that it can be undone where it was done. */
function useUndo(muting: Muting | undefined, subjectKey: number) {
  const [last, setLast] = useState<{ readonly mute: Mute; readonly subjectKey: number } | null>(null)
  if (muting === undefined) return { muted: null, remembering: undefined, undo: () => undefined }
  const remembering: Muting = {
    ...muting,
    onMute: (mute) => {
      setLast({ mute, subjectKey })
      muting.onMute(mute)
    },
  }
  const muted = last?.subjectKey === subjectKey ? last.mute : null
  const undo = () => {
    if (muted !== null) muting.onUnmute(muted)
    setLast(null)
  }
  return { muted, remembering, undo }
}

function Why({ view, muting }: { readonly view: PopoverView; readonly muting: Muting | undefined }) {
  return (
    <footer class="fn-why">
      <p>
        <span class="fn-why-title">Why marked</span> {view.whyMarked}
      </p>
      {muting !== undefined && (
        <MuteButtons
          label={`Don’t mark “${view.surface}”`}
          target={{ kind: 'term', term: foldTerm(view.surface) }}
          site={muting.site}
          onMute={muting.onMute}
        />
      )}
    </footer>
  )
}

/** The whole popover. Needs tokens.css, note-card.css, note-extras.css, plot.css and popover-card.css. */
export function PopoverCard(props: PopoverCardProps) {
  const { view, place, announced, onStep, onClose, subjectKey } = props
  const { muted, remembering, undo } = useUndo(props.muting, subjectKey)
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
      {muted !== null && <MutedNotice mute={muted} onUndo={undo} />}
      <NoteFindings findings={view.findings} />
      {view.undated !== null && <p class="fn-undated">{view.undated}</p>}
      <Body body={bodyWithout(view.body, muted)} subjectKey={subjectKey} onCopy={props.onCopy} muting={remembering} />
      {view.timeline !== null && <NoteTimeline key={subjectKey} view={view.timeline} />}
      <Why view={view} muting={muted === null ? remembering : undefined} />
    </section>
  )
}
