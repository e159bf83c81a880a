/** What a page says of itself in its markup. */

import type { PageDeclaration } from '../core/page-declaration.ts'
import { siteOf } from '../core/settings.ts'

/** Names of meta elements that tell the date of publication and nothing else. */
const SURE_META = /published_time|datepublished|publicationdate|pub-date/i
/** Names that most often do: "pubdate", "citation_publication_date", "DC.date.issued", "sailthru.date", "date". */
const LIKELY_META = /publi(?:sh|cation)|pubdate|issued|created|displaydate|(?:^|\.)p?date$/i

/** Longest JSON-LD that is read: real articles' are a few kB, lists of a whole section far more. */
const JSON_LD_LIMIT = 100_000
/** Longest text that can be a date. */
const DATE_LIMIT = 80
/** A page of comments has a time for each; the article's own comes early. */
const TIMES_READ = 12

const NOT_THE_ARTICLE = 'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="most-read" i]'
const MODIFIED = /\b(updated?|modified|edited|revised|actualizado|mis à jour|aktualisiert)\b/i
const PUBLISHED = /publish|pubdate|posted|entry-date/i

function metaDates(page: Document): readonly string[] {
  const metas = [...page.querySelectorAll('meta[content]')].map((meta) => ({
    name: meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '',
    content: meta.getAttribute('content') ?? '',
  }))
  return [SURE_META, LIKELY_META].flatMap((names) => metas.filter(({ name }) => names.test(name)).map(({ content }) => content))
}

const written = (element: Element): string =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? element.textContent

/** Dates marked up in the text itself: microdata first. */
function microdata(page: Document): readonly string[] {
  return [...page.querySelectorAll('[itemprop~="datePublished"]:not(meta)')]
    .filter((element) => element.closest(NOT_THE_ARTICLE) === null)
    .slice(0, 1)
    .map(written)
}

/** Whether a time element tells when the text was changed rather than published. */
function isModified(time: Element): boolean {
  const own = `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('data-testid') ?? ''}`
  if (PUBLISHED.test(own)) return false
  if (MODIFIED.test(own) || /datemodified/i.test(own)) return true
  const before = time.previousSibling?.textContent ?? time.parentElement?.firstChild?.textContent ?? ''
  return MODIFIED.test(`${before.slice(-40)} ${time.textContent}`)
}

/** Times of the article itself, those called published before the others. */
function timeElements(page: Document): readonly string[] {
  const times = [...page.querySelectorAll('time')].slice(0, TIMES_READ).filter((time) => time.closest(NOT_THE_ARTICLE) === null)
  const named = times.filter(
    (time) => PUBLISHED.test(`${time.className} ${time.getAttribute('itemprop') ?? ''}`) || time.hasAttribute('pubdate'),
  )
  const inArticle = times.filter((time) => time.closest('article, main, header, [role="main"]') !== null && !isModified(time))
  return [...named, ...inArticle].map(written)
}

/** Today on the reader's calendar. */
function todayHere(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** What the page declares of itself, to be made sense of in the background. */
export function readDeclaration(page: Document, address: string, today: string = todayHere()): PageDeclaration {
  const jsonLd = [...page.querySelectorAll('script[type="application/ld+json" i]')]
    .map((script) => script.textContent)
    .filter((text) => text.length < JSON_LD_LIMIT)
  const headline = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  return {
    title: (headline || page.title).slice(0, 300),
    site: siteOf(location.hostname),
    address,
    jsonLd,
    dates: [...metaDates(page), ...microdata(page), ...timeElements(page)].map((date) => date.slice(0, DATE_LIMIT)),
    today,
  }
}
