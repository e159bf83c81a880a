/** What a reader typed into "Add a site", read as a host name or answered with what is wrong. */

import { siteOf } from '../../core/settings.ts'
import { entryCovering, isListFull, isStorableSite } from '../../core/sites-off.ts'

export type SiteReading = { readonly ok: true; readonly site: string } | { readonly ok: false; readonly message: string }

const wrong = (message: string): SiteReading => ({ ok: false, message })

/** An address or a bare host name as a URL; the browser's own parser also turns "münchen.de" into its ASCII form. */
function parseAddress(text: string): URL | null {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null
  // An address of a person, not of a site.
  return url?.username === '' ? url : null
}

/** The host name in `typed`, ready to be added to `sitesOff`, or one sentence on why it cannot be. */
export function readSite(typed: string, sitesOff: readonly string[]): SiteReading {
  const text = typed.trim()
  if (text === '') return wrong('Type the name of a site first, such as example.com.')
  const url = parseAddress(text)
  if (url === null || !/^https?:$/.test(url.protocol)) return wrong(`“${text}” is not the address of a site. Type it like example.com.`)
  const site = siteOf(url.hostname.replace(/\.$/, ''))
  if (!isStorableSite(site)) return wrong(`“${text}” is not the address of a site. Type it like example.com.`)
  if (!site.includes('.') && site !== 'localhost') return wrong(`“${site}” lacks its ending. Type the whole name, such as ${site}.com.`)
  const covering = entryCovering(sitesOff, site)
  if (covering === site) return wrong(`${site} is on the list already.`)
  if (covering !== null) return wrong(`${site} is covered already: ${covering} is on the list.`)
  if (isListFull(sitesOff)) return wrong(`The list is full (${sitesOff.length} sites). Remove one first.`)
  return { ok: true, site }
}
