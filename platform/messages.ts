/** The messages between page, background and extension pages, and the two ways to send them. */

import browser from 'webextension-polyfill'
import type { NoteId } from '../core/note.ts'
import type { PageDeclaration } from '../core/page-declaration.ts'
import type { PageReport } from '../core/page-report.ts'
import type { NoteBundle, SearchHit, SearchQuery } from '../core/ranked-note.ts'
import type { Reading } from '../core/reading.ts'

/** What the background is asked. */
export interface BackgroundRequests {
  /** The texts of one scan that may name something, in one batch. */
  readonly read: { ask: { texts: readonly string[]; page: PageDeclaration }; answer: Reading & { readonly seen: readonly NoteId[] } }
  /** The reader has had these notes before the eyes. */
  readonly seen: { ask: { ids: readonly NoteId[] }; answer: null }
  readonly search: {
    ask: { query: SearchQuery }
    answer: { hits: readonly SearchHit[]; bundle: NoteBundle; completions: readonly string[] }
  }
  readonly notes: { ask: { ids: readonly NoteId[] }; answer: NoteBundle }
  /** Put the popover's script into the page that asks. */
  readonly injectPopover: { ask: Record<never, never>; answer: { injected: boolean } }
  readonly badge: { ask: { painted: number }; answer: null }
  /** Put the scanner into a tab that the reader chose (`activeTab`). */
  readonly scanTab: { ask: { tabId: number }; answer: { ok: true } | { ok: false; why: string } }
}

/** What the script of a page is asked. */
export interface PageRequests {
  readonly report: { ask: Record<never, never>; answer: PageReport }
  readonly step: { ask: { direction: 1 | -1 }; answer: null }
  readonly show: { ask: { id: number }; answer: null }
}

/** Whoever answers has an answer, be it `null`: nothing at all means that it failed or is gone. */
function answered<A>(answer: unknown): A {
  if (answer === undefined) throw new Error('The message was not answered')
  return answer as A
}

/** Asks the background; rejects where it cannot be reached or fails. */
export async function askBackground<T extends keyof BackgroundRequests>(
  type: T,
  ask: BackgroundRequests[T]['ask'],
): Promise<BackgroundRequests[T]['answer']> {
  return answered(await browser.runtime.sendMessage({ type, ...ask }))
}

/** Asks the script in a tab; rejects where there is none or it fails. */
export async function askPage<T extends keyof PageRequests>(
  tabId: number,
  type: T,
  ask: PageRequests[T]['ask'],
): Promise<PageRequests[T]['answer']> {
  return answered(await browser.tabs.sendMessage(tabId, { type, ...ask }, { frameId: 0 }))
}

type Handlers<R extends { [T in keyof R]: { ask: unknown; answer: unknown } }> = {
  readonly [T in keyof R]: (ask: R[T]['ask'], sender: browser.Runtime.MessageSender) => Promise<R[T]['answer']>
}

/** Answers messages by type until `signal` aborts; messages of unknown type are left to others. */
export function answerMessages<R extends { [T in keyof R]: { ask: unknown; answer: unknown } }>(
  handlers: Handlers<R>,
  signal?: AbortSignal,
): void {
  // The answer goes out by callback: every browser keeps the channel open for `true`, not all for a promise.
  const listen = (message: unknown, sender: browser.Runtime.MessageSender, answer: (value: unknown) => void): true | undefined => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return undefined
    const type = message.type as keyof R
    if (!Object.hasOwn(handlers, type)) return undefined
    handlers[type](message as R[keyof R]['ask'], sender).then(answer, () => answer(undefined))
    return true
  }
  // The types know only listeners that always answer.
  const listener = listen as browser.Runtime.OnMessageListenerCallback
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}
