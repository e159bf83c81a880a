/** What a tab's address says about whether its page can be read. */

export type PageAddress =
  /** An ordinary page; `host` names the site. */
  | { readonly kind: 'site'; readonly host: string }
  /** A page of the browser, of an extension or of an extension shop: no extension may read it. */
  | { readonly kind: 'browser' }
  /** A file on this computer. */
  | { readonly kind: 'file' }
  /** The browser does not tell the address: not a listed site. */
  | { readonly kind: 'unknown' }

/** Hosts on which browsers let no extension run. */
const SHOPS = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']

/** Reads a tab's address; `null` where the browser withholds it. */
export function readPageAddress(url: string | null): PageAddress {
  if (url === null || url === '' || !URL.canParse(url)) return { kind: 'unknown' }
  const { protocol, hostname } = new URL(url)
  if (protocol === 'file:') return { kind: 'file' }
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'browser' }
  return SHOPS.includes(hostname) ? { kind: 'browser' } : { kind: 'site', host: hostname }
}
