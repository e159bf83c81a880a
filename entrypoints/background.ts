/** The background: the one librarian, and what only the background may do for pages and popup. */

import { storedIndex } from 'virtual:stored-index'
import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { numberRecord } from '../core/check/numbers/record.ts'
import { matchPatterns } from '../core/hosts/match-patterns.ts'
import { createLibrarian } from '../core/librarian.ts'
import type { NoteId } from '../core/note.ts'
import { pageFactsOf } from '../core/page-declaration.ts'
import { bundleAround, type Reader, readTexts } from '../core/reading.ts'
import { bundledCorpus, SERIES } from '../corpus/bundled.ts'
import { bundledMatcher } from '../corpus/bundled-matcher.ts'
import { MEASURES } from '../corpus/measures.ts'
import version from '../corpus/version.json' with { type: 'json' }
import { answerMessages, askPage, type BackgroundRequests } from '../platform/messages.ts'
import { addSeen, loadSeen } from '../platform/seen-notes.ts'
import { injectIntoOpenTabs, injectPopover, injectScanner, showCount } from '../platform/tabs.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 }

/**
 * Read when the extension was built: with some three hundred notes a background answers its first question in a fifth of the time that
 * reading them takes ("npm run bench -- librarian cold"), and it wakes often. It costs the bundle about 110 kB after compression.
 */
const storedBytes = () => Uint8Array.from(atob(storedIndex), (letter) => letter.charCodeAt(0))

/** Made at the first question: a background that only counts badges starts without an index. */
let made: Reader | undefined
const reader = (): Reader => {
  made ??= {
    matcher: bundledMatcher,
    librarian: createLibrarian(bundledCorpus, { stored: storedBytes() }),
    record: { corpus: bundledCorpus, numbers: numberRecord(bundledCorpus.notes, MEASURES) },
    series: SERIES,
  }
  return made
}
const bundle = (ids: readonly NoteId[]) => bundleAround(reader().librarian, ids, SERIES)

export default defineBackground(() => {
  answerMessages<BackgroundRequests>({
    read: async ({ texts, page }) => {
      const reading = readTexts(texts, pageFactsOf(page), reader())
      const seen = await loadSeen(version.hash)
      return { ...reading, seen: (Object.keys(reading.bundle.notes) as NoteId[]).filter((id) => seen.has(id)) }
    },
    seen: async ({ ids }, { tab }) => {
      // A private window leaves nothing behind.
      if (!tab?.incognito) await addSeen(version.hash, ids)
      return null
    },
    search: async ({ query }) => {
      const { librarian } = reader()
      const hits = librarian.search(query)
      return { hits, bundle: bundle(hits.map(({ id }) => id)), completions: librarian.completions(query.text) }
    },
    notes: async ({ ids }) => bundle(ids),
    injectPopover: async (_, { tab }) => ({ injected: tab?.id !== undefined && (await injectPopover(tab.id)) }),
    badge: async ({ painted }, { tab }) => {
      if (tab?.id !== undefined) await showCount(tab.id, painted)
      return null
    },
    scanTab: ({ tabId }) => injectScanner(tabId),
  })
  browser.runtime.onInstalled.addListener(() => {
    void injectIntoOpenTabs(matchPatterns())
  })
  browser.commands.onCommand.addListener((command) => {
    const direction = STEPS[command]
    if (direction === undefined) return
    void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
      // A tab without our script has no mention to step to.
      if (tab?.id !== undefined) askPage(tab.id, 'step', { direction }).catch(() => undefined)
    })
  })
})
