/** What the page tests run in a page: the reader of a page's own title and date, on markup given as text. */

import { pageFactsOf } from '../../core/page-declaration.ts'
import { readDeclaration } from '../../page/page-declaration.ts'

/** The day that a document of this markup states, read at `address` on the day `today`. */
export function dayOfMarkup(html: string, address: string, today: string): string | null {
  return pageFactsOf(readDeclaration(new DOMParser().parseFromString(html, 'text/html'), address, today)).published
}
