/** What a page declares of itself, as found in its markup, and what is made of it. */

import { datesInJsonLd } from './json-ld-dates.ts'
import { publishedDay } from './published.ts'
import type { PageFacts } from './reading.ts'

export interface PageDeclaration {
  readonly title: string
  /** Host name without "www.". */
  readonly site: string
  readonly address: string
  /** The texts of its JSON-LD scripts. */
  readonly jsonLd: readonly string[]
  /** Dates of its meta, microdata and time elements, in order of trust. */
  readonly dates: readonly string[]
  /** The reader's own day as YYYY-MM-DD: the last that a date can name. */
  readonly today: string
}

/** The page's title, site and day; the day is `null` where it states none that can be. */
export function pageFactsOf({ title, site, address, jsonLd, dates, today }: PageDeclaration): PageFacts {
  return { title, site, published: publishedDay([...datesInJsonLd(jsonLd, address), ...dates], address, today) }
}
