/** The reader's settings in `storage.sync`, one key a field, so that two browsers changing different fields lose nothing. */

import browser from 'webextension-polyfill'
import { DEFAULT_SETTINGS, SETTINGS_FIELDS, type Settings, type SettingsField, settingsFrom } from '../core/settings.ts'
import { forgetSeen } from './seen-notes.ts'

const PREFIX = 'setting.'
const keyOf = (field: SettingsField) => `${PREFIX}${field}`

/** The settings as stored; a field that is missing or unreadable has its default. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(SETTINGS_FIELDS.map(keyOf))
  return settingsFrom(Object.fromEntries(SETTINGS_FIELDS.map((field) => [field, stored[keyOf(field)]])))
}

/** Stores one field; rejects when the browser refuses the write. */
export async function saveSetting<F extends SettingsField>(field: F, value: Settings[F]): Promise<void> {
  await browser.storage.sync.set({ [keyOf(field)]: value })
}

/** Back to the defaults, field by field, and nothing remembered of what was seen. */
export async function resetSettings(): Promise<void> {
  await forgetSeen()
  await browser.storage.sync.set(Object.fromEntries(SETTINGS_FIELDS.map((field) => [keyOf(field), DEFAULT_SETTINGS[field]])))
}

/** Calls back with the whole settings after each change made anywhere, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) void loadSettings().then(onChange)
  }
  browser.storage.onChanged.addListener(listen)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen))
}
