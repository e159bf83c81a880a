/**
 * When the popover opens and closes, as a pure machine. Time and timers are arguments: effects ask
 * for a timer with a token, and a timer that fires with any token but the awaited one changes nothing.
 *
 *   closed ── pointer on mark ──► dwelling ── 500 ms ──► open ── pointer off ──► leaving ── 300 ms ──► closed
 *      └──────────── click or command ───────────► pinned ◄── click, press on card ──┘
 */

export const DWELL_MS = 500
export const GRACE_MS = 300
/** A pointer that comes to another mark this soon after a close is still reading: no second dwell. */
export const WARM_MS = 200

export type MarkId = number
export type OpenedBy = 'pointer' | 'click' | 'keyboard'

type Phase =
  | { readonly kind: 'closed' }
  | { readonly kind: 'dwelling'; readonly mark: MarkId; readonly token: number }
  | { readonly kind: 'open'; readonly mark: MarkId; readonly onCard: boolean }
  /** Open with the pointer outside; `next` is another mark it has come to rest on. */
  | { readonly kind: 'leaving'; readonly mark: MarkId; readonly token: number; readonly next: MarkId | null }
  /** Opened on purpose: stays until it is dismissed. */
  | { readonly kind: 'pinned'; readonly mark: MarkId }

export interface PopoverState {
  readonly phase: Phase
  /** Last timer token given out; tokens are never used twice. */
  readonly lastToken: number
  /** When a popover last closed because the pointer left; -Infinity after a dismissal. */
  readonly leftAt: number
  /** The mark under the pointer, whatever the phase. */
  readonly hovered: MarkId | null
  /** The mark that was under the pointer at a dismissal: it stays shut until the pointer has left it. */
  readonly dismissed: MarkId | null
}

export const CLOSED: PopoverState = {
  phase: { kind: 'closed' },
  lastToken: 0,
  leftAt: Number.NEGATIVE_INFINITY,
  hovered: null,
  dismissed: null,
}

export type PopoverEvent =
  /** `at` is any clock in milliseconds that never runs backwards. */
  | { readonly type: 'pointerOnMark'; readonly mark: MarkId; readonly at: number }
  | { readonly type: 'pointerOffMark' }
  | { readonly type: 'pointerOnCard' }
  | { readonly type: 'pointerOffCard' }
  | { readonly type: 'pressOnCard' }
  | { readonly type: 'pressOutside' }
  | { readonly type: 'dwellElapsed'; readonly token: number }
  | { readonly type: 'graceElapsed'; readonly token: number; readonly at: number }
  | { readonly type: 'click'; readonly mark: MarkId }
  | { readonly type: 'command'; readonly mark: MarkId }
  | { readonly type: 'markGone'; readonly mark: MarkId }
  | { readonly type: 'escape' }
  | { readonly type: 'scrollOut' }
  | { readonly type: 'textSelection' }
  | { readonly type: 'disabled' }

export type PopoverEffect =
  | { readonly type: 'startTimer'; readonly kind: 'dwell' | 'grace'; readonly token: number; readonly ms: number }
  | { readonly type: 'open'; readonly mark: MarkId; readonly by: OpenedBy }
  | { readonly type: 'close'; readonly how: 'now' | 'soft' }

export interface Step {
  readonly state: PopoverState
  readonly effects: readonly PopoverEffect[]
}

/** The mark whose popover is on screen, or `null`. */
export function openMark({ phase }: PopoverState): MarkId | null {
  return phase.kind === 'closed' || phase.kind === 'dwelling' ? null : phase.mark
}

const stay = (state: PopoverState): Step => ({ state, effects: [] })
const enter = (state: PopoverState, phase: Phase, ...effects: readonly PopoverEffect[]): Step => ({ state: { ...state, phase }, effects })

function dwell(state: PopoverState, mark: MarkId): Step {
  const token = state.lastToken + 1
  return enter(
    { ...state, lastToken: token },
    { kind: 'dwelling', mark, token },
    { type: 'startTimer', kind: 'dwell', token, ms: DWELL_MS },
  )
}

function leave(state: PopoverState, mark: MarkId, next: MarkId | null): Step {
  const token = state.lastToken + 1
  return enter(
    { ...state, lastToken: token },
    { kind: 'leaving', mark, token, next },
    { type: 'startTimer', kind: 'grace', token, ms: GRACE_MS },
  )
}

const openByPointer = (state: PopoverState, mark: MarkId): Step =>
  enter(state, { kind: 'open', mark, onCard: false }, { type: 'open', mark, by: 'pointer' })

const pin = (state: PopoverState, mark: MarkId, by: OpenedBy): Step =>
  enter({ ...state, dismissed: null }, { kind: 'pinned', mark }, { type: 'open', mark, by })

/** Closes for good: neither warmth nor a resting pointer brings the same popover back. */
function dismiss(state: PopoverState, how: 'now' | 'soft'): Step {
  const { phase } = state
  if (phase.kind === 'closed') return stay(state)
  const still = { ...state, leftAt: Number.NEGATIVE_INFINITY, dismissed: state.hovered }
  return phase.kind === 'dwelling' ? enter(still, { kind: 'closed' }) : enter(still, { kind: 'closed' }, { type: 'close', how })
}

function pointerOnMark(state: PopoverState, mark: MarkId, at: number): Step {
  const { phase } = state
  switch (phase.kind) {
    case 'closed':
      if (state.dismissed === mark) return stay(state)
      return at - state.leftAt < WARM_MS ? openByPointer(state, mark) : dwell(state, mark)
    case 'dwelling':
      return phase.mark === mark ? stay(state) : dwell(state, mark)
    case 'open':
      // The card may lie over another mark: what is under the card does not count.
      return phase.mark === mark || phase.onCard ? stay(state) : leave(state, phase.mark, mark)
    case 'leaving':
      if (phase.mark === mark) return enter(state, { kind: 'open', mark, onCard: false })
      return enter(state, { ...phase, next: mark })
    case 'pinned':
      return stay(state)
  }
}

function pointerOffMark(state: PopoverState): Step {
  const { phase } = state
  switch (phase.kind) {
    case 'dwelling':
      return enter(state, { kind: 'closed' })
    case 'open':
      return phase.onCard ? stay(state) : leave(state, phase.mark, null)
    case 'leaving':
      return enter(state, { ...phase, next: null })
    case 'closed':
    case 'pinned':
      return stay(state)
  }
}

function pointerOnCard(state: PopoverState): Step {
  const { phase } = state
  if (phase.kind === 'open') return enter(state, { ...phase, onCard: true })
  if (phase.kind === 'leaving') return enter(state, { kind: 'open', mark: phase.mark, onCard: true })
  return stay(state)
}

function pointerOffCard(state: PopoverState): Step {
  const { phase } = state
  if (phase.kind !== 'open') return stay(state)
  return state.hovered === phase.mark ? enter(state, { ...phase, onCard: false }) : leave(state, phase.mark, state.hovered)
}

function graceElapsed(state: PopoverState, token: number, at: number): Step {
  const { phase } = state
  if (phase.kind !== 'leaving' || phase.token !== token) return stay(state)
  const left = { ...state, leftAt: at }
  return phase.next === null ? enter(left, { kind: 'closed' }, { type: 'close', how: 'soft' }) : openByPointer(left, phase.next)
}

function click(state: PopoverState, mark: MarkId): Step {
  const { phase } = state
  return phase.kind === 'pinned' && phase.mark === mark ? dismiss(state, 'soft') : pin(state, mark, 'click')
}

/** Where the pointer is, kept in every phase. */
function track(state: PopoverState, event: PopoverEvent): PopoverState {
  if (event.type === 'pointerOffMark') return { ...state, hovered: null, dismissed: null }
  if (event.type !== 'pointerOnMark') return state
  return { ...state, hovered: event.mark, dismissed: state.dismissed === event.mark ? event.mark : null }
}

/** The next state and what to do. `opensOn` is the reader's setting: with `click`, hovering opens nothing. */
export function step(before: PopoverState, event: PopoverEvent, opensOn: 'hover' | 'click'): Step {
  const state = track(before, event)
  const { phase } = state
  switch (event.type) {
    case 'pointerOnMark':
      // A popover opened before the setting changed still notices the pointer coming back.
      if (opensOn === 'click' && openMark(state) !== event.mark) return stay(state)
      return pointerOnMark(state, event.mark, event.at)
    case 'pointerOffMark':
      return pointerOffMark(state)
    case 'pointerOnCard':
      return pointerOnCard(state)
    case 'pointerOffCard':
      return pointerOffCard(state)
    case 'pressOnCard':
      return phase.kind === 'open' || phase.kind === 'leaving' ? enter(state, { kind: 'pinned', mark: phase.mark }) : stay(state)
    case 'dwellElapsed':
      return phase.kind === 'dwelling' && phase.token === event.token ? openByPointer(state, phase.mark) : stay(state)
    case 'graceElapsed':
      return graceElapsed(state, event.token, event.at)
    case 'click':
      return click(state, event.mark)
    case 'command':
      return pin(state, event.mark, 'keyboard')
    case 'markGone':
      return markGone(state, event.mark)
    case 'textSelection':
      return phase.kind === 'pinned' ? stay(state) : dismiss(state, 'soft')
    case 'pressOutside':
    case 'scrollOut':
      return dismiss(state, 'soft')
    case 'escape':
    case 'disabled':
      return dismiss(state, 'now')
  }
}

function markGone(state: PopoverState, mark: MarkId): Step {
  const { phase } = state
  if (phase.kind === 'leaving' && phase.next === mark) return enter(state, { ...phase, next: null })
  return phase.kind !== 'closed' && phase.mark === mark ? dismiss(state, 'soft') : stay(state)
}
