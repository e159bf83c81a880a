/** The reader's settings in a component: read, shown at once, saved at once, followed when another tab changes them. */

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import { DEFAULT_SETTINGS, SETTINGS_FIELDS, type Settings, type SettingsField } from '../../core/settings.ts'
import { type Change, type Notice, reduceSettings, type SettingsState, shownSettings } from './settings-state.ts'

/** Where settings are kept; `platform/settings-store.ts` in the product. */
export interface SettingsStore {
  readonly load: () => Promise<Settings>
  readonly save: <F extends SettingsField>(field: F, value: Settings[F]) => Promise<void>
  readonly reset: () => Promise<void>
  readonly watch: (onChange: (settings: Settings) => void, signal: AbortSignal) => void
}

/** Sets one field; the choice shows at once and goes back if it cannot be stored. */
export type ChangeSetting = <F extends SettingsField>(field: F, value: Settings[F]) => Promise<void>

export interface SettingsHandle {
  readonly state: SettingsState
  /** `null` until they are read. */
  readonly settings: Settings | null
  readonly notice: Notice
  readonly change: ChangeSetting
  readonly reset: () => Promise<void>
  /** Brings back the settings of before a reset. */
  readonly restore: (before: Settings) => Promise<void>
  readonly reload: () => Promise<void>
}

const NO_NOTICE: Notice = { kind: 'none' }
/** Long enough to be read, short enough to be announced again after the next change. */
const SAVED_SHOWN_MS = 2_500

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The earlier object while a new one says the same: a saved choice is no news to what already follows it. */
function useSame<T>(value: T): T {
  const last = useRef(value)
  if (JSON.stringify(last.current) !== JSON.stringify(value)) last.current = value
  return last.current
}

/** Binds a component to the reader's settings until it is taken away. */
export function useSettings(store: SettingsStore): SettingsHandle {
  const [state, dispatch] = useReducer(reduceSettings, { phase: 'loading' })
  const lastId = useRef(0)
  const settings = useSame(useMemo(() => shownSettings(state), [state]))
  const notice = state.phase === 'ready' ? state.notice : NO_NOTICE

  const reload = useCallback(async () => {
    try {
      dispatch({ type: 'loaded', settings: await store.load() })
    } catch (error) {
      dispatch({ type: 'loadFailed', why: reasonOf(error) })
    }
  }, [store])

  useEffect(() => {
    const ending = new AbortController()
    store.watch((changed) => dispatch({ type: 'loaded', settings: changed }), ending.signal)
    void reload()
    return () => ending.abort()
  }, [store, reload])

  useEffect(() => {
    if (notice.kind !== 'saved' && notice.kind !== 'restored') return undefined
    const timer = setTimeout(() => dispatch({ type: 'noticeRead' }), SAVED_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice])

  const change = useCallback<ChangeSetting>(
    async (field, value) => {
      lastId.current += 1
      const id = lastId.current
      // One field with its own value: TypeScript cannot follow the pairing through the generic.
      dispatch({ type: 'changed', change: { id, field, value } as Change })
      try {
        await store.save(field, value)
        dispatch({ type: 'saved', id })
      } catch (error) {
        dispatch({ type: 'saveFailed', id, why: reasonOf(error) })
      }
    },
    [store],
  )

  const reset = useCallback(async () => {
    if (settings === null) return
    try {
      await store.reset()
      dispatch({ type: 'reset', before: settings, after: DEFAULT_SETTINGS })
    } catch (error) {
      dispatch({ type: 'saveFailed', id: null, why: reasonOf(error) })
    }
  }, [store, settings])

  const restore = useCallback(
    async (before: Settings) => {
      try {
        await Promise.all(SETTINGS_FIELDS.map((field) => store.save(field, before[field])))
        dispatch({ type: 'loaded', settings: before })
        dispatch({ type: 'restored' })
      } catch (error) {
        dispatch({ type: 'saveFailed', id: null, why: reasonOf(error) })
      }
    },
    [store],
  )

  return { state, settings, notice, change, reset, restore, reload }
}
