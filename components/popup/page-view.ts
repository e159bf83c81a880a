/** What the popup says about the current page, and how that is found out. */

import type { PageReport } from '../../core/page-report.ts'
import type { NoteBundle } from '../../core/ranked-note.ts'
import type { Settings } from '../../core/settings.ts'
import { entryCovering } from '../../core/sites-off.ts'
import { type PageAddress, readPageAddress } from './page-address.ts'
import { countUnmarked, groupMentions, type MentionGroup, notesOf } from './page-notes.ts'
import type { PopupServices, PopupTab } from './services.ts'

/** Why a page is not scanned. */
export type NotScanned =
  | { readonly why: 'off-everywhere' }
  | { readonly why: 'off-here'; readonly host: string; readonly entry: string }
  | { readonly why: 'browser-page' }
  | { readonly why: 'not-listed'; readonly host: string | null }
  /** A listed site, but its page was open before the extension was, or is still loading. */
  | { readonly why: 'not-yet'; readonly host: string }

export type PageView =
  | { readonly state: 'loading' }
  | { readonly state: 'not-scanned'; readonly reason: NotScanned }
  | { readonly state: 'nothing'; readonly unmarked: number }
  | {
      readonly state: 'notes'
      readonly groups: readonly MentionGroup[]
      readonly unmarked: number
      readonly bundle: NoteBundle
    }
  | { readonly state: 'error' }

/** Whether "Scan this page once" can help. */
export function isScannable({ why }: NotScanned): boolean {
  return why === 'not-listed' || why === 'not-yet'
}

/** Why nothing is to be expected of a page under these settings; `null` where notes may appear. */
function switchedOff(address: PageAddress, settings: Settings): NotScanned | null {
  if (!settings.enabled) return { why: 'off-everywhere' }
  if (address.kind === 'browser') return { why: 'browser-page' }
  const entry = address.kind === 'site' ? entryCovering(settings.sitesOff, address.host) : null
  return address.kind === 'site' && entry !== null ? { why: 'off-here', host: address.host, entry } : null
}

function unanswered(address: PageAddress, isListed: PopupServices['isListed']): NotScanned {
  if (address.kind !== 'site') return { why: 'not-listed', host: null }
  return {
    why: isListed(address.host) ? 'not-yet' : 'not-listed',
    host: address.host,
  }
}

/** How often, and after which pause, a page is asked again whose script has not caught up yet. */
const PATIENCE = { tries: 10, pauseMs: 150 }
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** The page's report; `null` where no script answers. `patient` waits for a script that just started. */
async function askReport(services: Pick<PopupServices, 'report'>, tabId: number, patient: boolean): Promise<PageReport | null> {
  let report: PageReport | null = null
  for (let tried = 0; tried < PATIENCE.tries; tried++) {
    report = await services.report(tabId).catch(() => null)
    // The settings say on: a script that still says off is about to hear of it. One that just started is about to mark something.
    const settled = report === null ? !patient : report.state === 'on' && (!patient || report.mentions.some(({ painted }) => painted))
    if (settled) return report
    await pause(PATIENCE.pauseMs)
  }
  return report
}

type PageServices = Pick<PopupServices, 'report' | 'notes' | 'isListed'>

/** Finds out what to say about a tab; never rejects. `patient`: a script has just started in the page, or is about to. */
export async function readPage(services: PageServices, tab: PopupTab, settings: Settings, patient: boolean): Promise<PageView> {
  const address = readPageAddress(tab.url)
  const off = switchedOff(address, settings)
  if (off !== null) return { state: 'not-scanned', reason: off }
  const report = tab.id === null ? null : await askReport(services, tab.id, patient)
  if (report === null || report.state !== 'on')
    return {
      state: 'not-scanned',
      reason: unanswered(address, services.isListed),
    }
  const unmarked = countUnmarked(report)
  const groups = groupMentions(report.mentions)
  if (groups.length === 0) return { state: 'nothing', unmarked }
  try {
    const ids = notesOf(groups)
    // A background that was just waking gets a second chance before the reader hears of it.
    return {
      state: 'notes',
      groups,
      unmarked,
      bundle: await services.notes(ids).catch(() => services.notes(ids)),
    }
  } catch {
    return { state: 'error' }
  }
}
