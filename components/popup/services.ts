/** What the popup needs of the browser, as plain functions: the entry point gives the real ones, tests their own. */

import type { NoteId } from '../../core/note.ts'
import type { PageReport } from '../../core/page-report.ts'
import type { NoteBundle, SearchHit, SearchQuery } from '../../core/ranked-note.ts'
import type { SettingsStore } from '../controls/use-settings.ts'

/** The tab the popup speaks of; `url` is `null` where the browser does not tell. */
export interface PopupTab {
  readonly id: number | null
  readonly url: string | null
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[]
  readonly bundle: NoteBundle
  /** Texts that complete the filter at the end of the query. */
  readonly completions?: readonly string[]
}

export type ScanAnswer = { readonly ok: true } | { readonly ok: false; readonly why: string }

export interface PopupServices {
  readonly settings: SettingsStore
  readonly tab: () => Promise<PopupTab>
  /** Rejects where no script of ours runs in the tab. */
  readonly report: (tabId: number) => Promise<PageReport>
  readonly show: (tabId: number, mention: number) => Promise<unknown>
  readonly scan: (tabId: number) => Promise<ScanAnswer>
  readonly notes: (ids: readonly NoteId[]) => Promise<NoteBundle>
  readonly search: (query: SearchQuery) => Promise<SearchAnswer>
  /** Whether a host name is on the list of news sites. */
  readonly isListed: (hostname: string) => boolean
  /** Up to when the notes reach: "May 2026". */
  readonly asOf: string
  readonly openOptions: () => void
  readonly close: () => void
}
