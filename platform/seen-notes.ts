/** Which notes the reader has seen already, on this device only, and only until the corpus changes. */

import browser from 'webextension-polyfill'
import type { NoteId } from '../core/note.ts'

const KEY = 'seen'
/** More notes than any corpus that is read by a person; older ones are forgotten first. */
const MOST = 5_000

interface Stored {
  readonly corpus: string
  readonly ids: readonly NoteId[]
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && 'corpus' in value && 'ids' in value && Array.isArray(value.ids)

/** The notes seen since the corpus took on its present content; none where nothing readable is stored. */
export async function loadSeen(corpus: string): Promise<ReadonlySet<NoteId>> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  return new Set(isStored(stored) && stored.corpus === corpus ? stored.ids : [])
}

/** Forgets them all. */
export async function forgetSeen(): Promise<void> {
  await browser.storage.local.remove(KEY)
}

/** Remembers notes as seen. */
export async function addSeen(corpus: string, ids: readonly NoteId[]): Promise<void> {
  const seen = [...new Set([...(await loadSeen(corpus)), ...ids])].slice(-MOST)
  await browser.storage.local.set({ [KEY]: { corpus, ids: seen } satisfies Stored })
}
