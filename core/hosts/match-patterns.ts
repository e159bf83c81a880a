/** The news sites that the extension runs on by itself, and the manifest's patterns for them. */

import hosts from './news-hosts.json' with { type: 'json' }

/** One match pattern a host, http and https, subdomains included, in the list's order. */
export function matchPatterns(): readonly string[] {
  return hosts.map(({ host }) => `*://*.${host}/*`)
}

/** Whether the extension runs on a host by itself. */
export function isListedHost(hostname: string): boolean {
  const name = hostname.toLowerCase()
  return hosts.some(({ host }) => name === host || name.endsWith(`.${host}`))
}
