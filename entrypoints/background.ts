/** The background: the one librarian, and what only the background may do for pages and popup. */

import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { matchPatterns } from '../core/hosts/match-patterns.ts'
import { createLibrarian, type Librarian } from '../core/librarian.ts'
import type { NoteId } from '../core/note.ts'
import { bundleAround, readTexts } from '../core/reading.ts'
import { bundledCorpus } from '../corpus/bundled.ts'
import { bundledMatcher } from '../corpus/bundled-matcher.ts'
import version from '../corpus/version.json' with { type: 'json' }
import { answerMessages, askPage, type BackgroundRequests } from '../platform/messages.ts'
import { addSeen, loadSeen } from '../platform/seen-notes.ts'
import { injectIntoOpenTabs, injectPopover, injectScanner, showCount } from '../platform/tabs.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 }

/** Made at the first question: a background that only counts badges starts without an index. */
let made: Librarian | undefined
const librarian = (): Librarian => {
  made ??= createLibrarian(bundledCorpus)
  return made
}

export default defineBackground(() => {
  answerMessages<BackgroundRequests>({
    read: async ({ texts, page }) => {
      const reading = readTexts(texts, page, bundledMatcher, librarian())
      const seen = await loadSeen(version.hash)
      return { ...reading, seen: (Object.keys(reading.bundle.notes) as NoteId[]).filter((id) => seen.has(id)) }
    },
    seen: async ({ ids }, { tab }) => {
      // A private window leaves nothing behind.
      if (!tab?.incognito) await addSeen(version.hash, ids)
      return null
    },
    search: async ({ query }) => {
      const hits = librarian().search(query)
      return {
        hits,
        bundle: bundleAround(
          librarian(),
          hits.map(({ id }) => id),
        ),
      }
    },
    notes: async ({ ids }) => bundleAround(librarian(), ids),
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
