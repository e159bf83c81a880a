/**
 * The settings as a surface shows them: what is stored, with the reader's unfinished writes on top.
 * A switch answers at once, and goes back by itself when the browser refuses the write.
 */

import type { Settings, SettingsField } from '../../core/settings.ts'

/** One write of one field on its way to the store. */
export type Change = {
  readonly [F in SettingsField]: { readonly id: number; readonly field: F; readonly value: Settings[F] }
}[SettingsField]

export type Notice =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly why: string }
  /** All fields went back to their defaults; `before` can be brought back. */
  | { readonly kind: 'reset'; readonly before: Settings }
  | { readonly kind: 'restored' }

export type SettingsState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'unreadable'; readonly why: string }
  | { readonly phase: 'ready'; readonly stored: Settings; readonly waiting: readonly Change[]; readonly notice: Notice }

export type SettingsEvent =
  | { readonly type: 'loaded'; readonly settings: Settings }
  | { readonly type: 'loadFailed'; readonly why: string }
  | { readonly type: 'changed'; readonly change: Change }
  | { readonly type: 'saved'; readonly id: number }
  | { readonly type: 'saveFailed'; readonly id: number | null; readonly why: string }
  | { readonly type: 'reset'; readonly before: Settings; readonly after: Settings }
  | { readonly type: 'restored' }
  | { readonly type: 'noticeRead' }

const withChange = (settings: Settings, { field, value }: Change): Settings => ({ ...settings, [field]: value })

/** The settings to show: the stored ones with the waiting writes on top; `null` until they are read. */
export function shownSettings(state: SettingsState): Settings | null {
  return state.phase === 'ready' ? state.waiting.reduce(withChange, state.stored) : null
}

/** The next state after one event; events that come before the settings are read change nothing. */
export function reduceSettings(state: SettingsState, event: SettingsEvent): SettingsState {
  if (event.type === 'loaded') {
    return state.phase === 'ready'
      ? { ...state, stored: event.settings }
      : { phase: 'ready', stored: event.settings, waiting: [], notice: { kind: 'none' } }
  }
  if (event.type === 'loadFailed') return state.phase === 'ready' ? state : { phase: 'unreadable', why: event.why }
  if (state.phase !== 'ready') return state
  const without = (id: number | null) => state.waiting.filter((change) => change.id !== id)
  switch (event.type) {
    case 'changed':
      return { ...state, waiting: [...state.waiting, event.change], notice: { kind: 'none' } }
    case 'saved': {
      const change = state.waiting.find(({ id }) => id === event.id)
      if (change === undefined) return state
      return { ...state, stored: withChange(state.stored, change), waiting: without(event.id), notice: { kind: 'saved' } }
    }
    case 'saveFailed':
      return { ...state, waiting: without(event.id), notice: { kind: 'failed', why: event.why } }
    case 'reset':
      return { ...state, stored: event.after, waiting: [], notice: { kind: 'reset', before: event.before } }
    case 'restored':
      return { ...state, notice: { kind: 'restored' } }
    case 'noticeRead':
      return { ...state, notice: { kind: 'none' } }
    default:
      return event satisfies never
  }
}
