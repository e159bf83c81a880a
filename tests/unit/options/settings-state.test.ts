import { describe, expect, test } from 'vitest'
import {
  type Change,
  reduceSettings,
  type SettingsEvent,
  type SettingsState,
  shownSettings,
} from '../../../components/controls/settings-state.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings.ts'

const START: SettingsState = { phase: 'loading' }
const stateAfter = (...events: SettingsEvent[]) => events.reduce(reduceSettings, START)
const loaded = (settings: Partial<Settings> = {}): SettingsEvent => ({ type: 'loaded', settings: { ...DEFAULT_SETTINGS, ...settings } })
const changed = (change: Change): SettingsEvent => ({ type: 'changed', change })
const off = (id: number) => changed({ id, field: 'enabled', value: false })

describe('settings as a surface shows them', () => {
  test('a choice shows at once and is said to be saved only when it is', () => {
    const waiting = stateAfter(loaded(), off(1))
    expect(shownSettings(waiting)?.enabled).toBe(false)
    expect(waiting).toMatchObject({ notice: { kind: 'none' } })
    expect(reduceSettings(waiting, { type: 'saved', id: 1 })).toMatchObject({ notice: { kind: 'saved' }, waiting: [] })
  })

  test('a refused write goes back to what is stored, and says why', () => {
    const state = stateAfter(loaded(), off(1), { type: 'saveFailed', id: 1, why: 'quota' })
    expect(shownSettings(state)?.enabled).toBe(true)
    expect(state).toMatchObject({ notice: { kind: 'failed', why: 'quota' } })
  })

  test('news from another tab does not undo a choice that is on its way', () => {
    const state = stateAfter(loaded(), off(1), loaded({ look: 'tint' }))
    expect(shownSettings(state)).toMatchObject({ enabled: false, look: 'tint' })
  })

  test('of two writes to one field the later one shows, also when the earlier one is stored first', () => {
    const state = stateAfter(loaded(), off(1), changed({ id: 2, field: 'enabled', value: true }), { type: 'saved', id: 1 })
    expect(shownSettings(state)?.enabled).toBe(true)
  })

  test('a reset remembers what was before, until the next change', () => {
    const before = { ...DEFAULT_SETTINGS, sitesOff: ['example.com'] }
    const state = stateAfter(loaded(before), { type: 'reset', before, after: DEFAULT_SETTINGS })
    expect(shownSettings(state)).toEqual(DEFAULT_SETTINGS)
    expect(state).toMatchObject({ notice: { kind: 'reset', before } })
    expect(reduceSettings(state, off(1))).toMatchObject({ notice: { kind: 'none' } })
  })

  test('an unreadable store is said, and a later reading mends it', () => {
    const state = stateAfter({ type: 'loadFailed', why: 'corrupt' })
    expect(state).toEqual({ phase: 'unreadable', why: 'corrupt' })
    expect(shownSettings(reduceSettings(state, loaded()))).toEqual(DEFAULT_SETTINGS)
  })
})
