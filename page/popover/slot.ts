/**
 * Where the always-on script and the injected popover meet: a slot on the isolated world's global,
 * which no page can see. Either may come first. Imported by the always-on script, so: no Preact here.
 */

import type { Finding } from '../../core/finding.ts'
import type { Topic } from '../../core/mention.ts'
import type { Mute } from '../../core/mutes.ts'
import type { OpenedBy } from '../../core/popover-state.ts'
import type { NoteBundle, PassageNotes } from '../../core/ranked-note.ts'
import type { Settings } from '../../core/settings.ts'

/** What is shown, and beside which words. */
export interface OpenRequest {
  /** The mention; the popover follows it with a live copy. */
  readonly range: AbstractRange
  readonly surface: string
  readonly topic: Topic
  readonly reason: string
  readonly notes: PassageNotes
  readonly bundle: NoteBundle
  readonly pageSpeaksOfSubject: boolean
  readonly settings: Settings
  readonly by: OpenedBy
  /** Place among the marked mentions; `index` counts from 0. */
  readonly place: { readonly index: number; readonly count: number }
  readonly pageDate: string | null
  /** What the checks found in the mention's passage. */
  readonly findings?: readonly Finding[]
}

export interface PopoverUi {
  /** Shows a mention's notes; called again for the same range it updates in place and keeps focus. */
  open(request: OpenRequest): void
  /** Calls no callback. Focus inside goes back to where it was. */
  close(how: 'now' | 'soft'): void
  isOpen(): boolean
  containsPointer(): boolean
  /** Settings changed elsewhere: an open card follows at once. */
  applySettings(settings: Settings): void
  /** Leaves the page for good; also done when the signal aborts. */
  dispose(): void
}

/** Why the popover closed by itself. */
export type ClosedBecause = 'escape' | 'button' | 'scrolledOut' | 'markGone'

/** What the popover tells its session. */
export interface PopoverCallbacks {
  /** It is closed already; the session's state machine has to follow. */
  closed(why: ClosedBecause): void
  /** The reader asks for the next or previous mention. */
  step(direction: 1 | -1): void
  /** The pointer came onto the card or left it. */
  pointer(inside: boolean): void
  /** The reader pressed on the card: it should stay. */
  pressed(): void
  /** "Not this": to be stored. A muted mark had better stay until its card is closed, so that the card can undo it. Absent: nothing can be muted. */
  mute?(mute: Mute): void
  /** Undoes a mute. */
  unmute?(mute: Mute): void
}

export type PopoverFactory = (callbacks: PopoverCallbacks, signal: AbortSignal) => PopoverUi

interface Slot {
  factory: PopoverFactory | null
  readonly waiting: ((factory: PopoverFactory) => void)[]
}

const KEY = Symbol.for('fact-notes.popover')

function slot(): Slot {
  const world = globalThis as { [KEY]?: Slot }
  world[KEY] ??= { factory: null, waiting: [] }
  return world[KEY]
}

/** The popover's script has arrived: whoever waits gets it, later takers too. */
export function offerPopover(factory: PopoverFactory): void {
  const own = slot()
  own.factory = factory
  for (const take of own.waiting.splice(0)) take(factory)
}

/** The popover, as soon as its script is in the page; waits for as long as that takes, or rejects with the signal. */
export function takePopover(callbacks: PopoverCallbacks, signal: AbortSignal): Promise<PopoverUi> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const take = (factory: PopoverFactory) => resolve(factory(callbacks, signal))
    const own = slot()
    if (own.factory !== null) return take(own.factory)
    own.waiting.push(take)
    const giveUp = () => {
      const place = own.waiting.indexOf(take)
      if (place >= 0) own.waiting.splice(place, 1)
      reject(signal.reason)
    }
    signal.addEventListener('abort', giveUp, { once: true })
  })
}
