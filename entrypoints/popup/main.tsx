/** Wires the toolbar popup to the browser. */

import { render } from 'preact'
import browser from 'webextension-polyfill'
import { PopupApp } from '../../components/popup/popup-app.tsx'
import type { PopupServices, PopupTab } from '../../components/popup/services.ts'
import { isoInWords } from '../../core/date-words.ts'
import { isListedHost } from '../../core/hosts/match-patterns.ts'
import { corpusVersion } from '../../corpus/version.ts'
import { askBackground, askPage } from '../../platform/messages.ts'
import { loadSettings, resetSettings, saveSetting, watchSettings } from '../../platform/settings-store.ts'

/**
 * The tab that the popup speaks of: the active one, or the one named by `?tab=ID` in the popup's own
 * address. Tests open the popup as a tab, where "the active tab" would be the popup itself.
 */
async function currentTab(): Promise<PopupTab> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
  const tab = Number.isInteger(named) ? await browser.tabs.get(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  // Opening the popup lets it see the address of any page that may be read; one it cannot see is the browser's own.
  const unseen = Number.isInteger(named) ? null : 'about:blank'
  return { id: tab?.id ?? null, url: tab?.url ?? unseen }
}

const services: PopupServices = {
  settings: { load: loadSettings, save: saveSetting, reset: resetSettings, watch: watchSettings },
  tab: currentTab,
  report: (tabId) => askPage(tabId, 'report', {}),
  show: (tabId, id) => askPage(tabId, 'show', { id }),
  scan: (tabId) => askBackground('scanTab', { tabId }),
  notes: (ids) => askBackground('notes', { ids }),
  search: (query) => askBackground('search', { query }),
  isListed: isListedHost,
  asOf: isoInWords(corpusVersion.asOf),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  close: () => window.close(),
}

const root = document.getElementById('app')
if (root !== null) render(<PopupApp services={services} />, root)
