/** What a page says of itself: its title and its date. */

import { datesInJsonLd, publishedDay } from '../core/published.ts'
import type { PageFacts } from '../core/reading.ts'

/** Meta elements that publishers use for the date of publication, the most reliable first. */
const DATE_METAS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="sailthru.date"]',
]

/** Longest JSON-LD that is read: real articles' are a few kB, lists of a whole section far more. */
const JSON_LD_LIMIT = 200_000

/** Reads the page's own title and date. */
export function readPageFacts(page: Document, address: string): PageFacts {
  const jsonLd = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent)
    .filter((text) => text.length < JSON_LD_LIMIT)
  const metas = DATE_METAS.map((selector) => page.querySelector(selector)?.getAttribute('content') ?? '')
  const times = [...page.querySelectorAll('article time[datetime], main time[datetime], header time[datetime]')].slice(0, 1)
  const declared = [...jsonLd.flatMap(datesInJsonLd), ...metas, ...times.map((time) => time.getAttribute('datetime') ?? '')]
  const headline = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  return { title: (headline || page.title).slice(0, 300), published: publishedDay(declared, address) }
}
