/** The list of switched-off sites as the popup's switch and the options page both change it. */

import { SITES_OFF_LIMIT, settingsFrom, siteOf } from './settings.ts'

/** The entry that switches a site off: the site itself or a domain above it; `null` where it is on. */
export function entryCovering(sitesOff: readonly string[], hostname: string): string | null {
  const site = siteOf(hostname)
  return sitesOff.find((off) => site === off || site.endsWith(`.${off}`)) ?? null
}

/** The list with a site added; the same list where the site is covered already. */
export function withSiteOff(sitesOff: readonly string[], hostname: string): readonly string[] {
  return entryCovering(sitesOff, hostname) === null ? [...sitesOff, siteOf(hostname)] : sitesOff
}

/** The list without any entry that covers the site, so that the site is on afterwards. */
export function withSiteOn(sitesOff: readonly string[], hostname: string): readonly string[] {
  const site = siteOf(hostname)
  return sitesOff.filter((off) => site !== off && !site.endsWith(`.${off}`))
}

/** Whether one more site would be dropped when the list is read again. */
export function isListFull(sitesOff: readonly string[]): boolean {
  return sitesOff.length >= SITES_OFF_LIMIT
}

/** Whether a host name survives being stored and read again. */
export function isStorableSite(site: string): boolean {
  return settingsFrom({ sitesOff: [site] }).sitesOff.includes(site)
}
