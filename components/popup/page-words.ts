/** Plain sentences on why a page is not scanned. */

import { siteOf } from '../../core/settings.ts'
import type { NotScanned } from './page-view.ts'

export interface Explanation {
  readonly title: string
  readonly text: string
}

/** Says what is the case and what the reader can do about it. */
export function explain(reason: NotScanned): Explanation {
  switch (reason.why) {
    case 'off-everywhere':
      return {
        title: 'Fact Notes is off',
        text: 'Nothing is read or marked on any page until you switch it on above. Searching still works.',
      }
    case 'off-here':
      return {
        title: 'Off on this site',
        text:
          reason.entry === siteOf(reason.host)
            ? `You switched ${reason.entry} off. Switch it on above to see the notes of this page.`
            : `You switched off all of ${reason.entry}, and this site belongs to it. Switching it on above switches all of it on.`,
      }
    case 'browser-page':
      return {
        title: 'This page cannot be read',
        text: 'It belongs to the browser, where no extension may look. Searching works here too.',
      }
    case 'not-listed':
      return {
        title: 'This page is not scanned',
        text: `${reason.host === null ? 'It' : siteOf(reason.host)} is not on the list of news sites that Fact Notes reads by itself.`,
      }
    case 'not-yet':
      return {
        title: 'This page is not scanned yet',
        text: `${siteOf(reason.host)} is on the list of news sites, but this page was open before Fact Notes was ready. Reload it, or scan it now.`,
      }
    default:
      return reason satisfies never
  }
}

/** What is left unmarked, as a sentence; empty where there is nothing to say. */
export function unmarkedWords(count: number): string {
  if (count === 0) return ''
  return count === 1 ? 'One further mention is not marked.' : `${count} further mentions are not marked.`
}
