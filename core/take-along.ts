/** A note in the forms in which readers take it along. */

import { citationOf, markdownCitationOf, unconfirmedOf } from './citation.ts'
import { datePartsOf } from './date-words.ts'
import type { Note, NoteDate, Source } from './note.ts'
import { sourceViewOf } from './source-view.ts'
import { linkToWords } from './text-fragment.ts'

export interface TakeAlong {
  readonly text: string
  readonly markdown: string
  /** One item of CSL-JSON, as Zotero and Pandoc read it. */
  readonly csl: string
  /** The source's own page, at the quoted words where they stand there; `null` where no address is confirmed. */
  readonly link: string | null
}

const CSL_TYPES: { readonly [K in Source['kind']]: string } = {
  newspaper: 'article-newspaper',
  wire: 'article-newspaper',
  'state media': 'article-newspaper',
  'specialist press': 'article-magazine',
  broadcaster: 'webpage',
  government: 'report',
  intergovernmental: 'report',
}

/** A date in CSL's own form; approximate ones say so. */
function cslDate({ from, to, precision, basis }: NoteDate) {
  const parts = [from, to].filter((day) => day !== undefined).map((day) => Object.values(datePartsOf(day)))
  return { 'date-parts': parts, ...(precision === 'day' && basis !== 'inferred' ? {} : { circa: true }) }
}

function cslOf(note: Note, source: Source, text: string, link: string | null): string {
  const unconfirmed = unconfirmedOf(source)
  const item = {
    id: note.id,
    type: CSL_TYPES[source.kind],
    ...(source.title === undefined ? {} : { title: source.title }),
    // A probable publisher is named in the note only, not stated as a fact.
    ...(source.publisherBasis === 'confirmed' ? { 'container-title': source.publisher } : {}),
    issued: cslDate(source.published),
    ...(link === null ? {} : { URL: link }),
    note: [text.replaceAll('\n', ' '), ...unconfirmed.filter((remark) => !text.includes(remark))].join(' '),
  }
  return JSON.stringify([item], null, 2)
}

/** Words that stand in the source as they stand here: in its own language, not in a translation's. */
function isVerbatim(note: Note, source: Source): note is Extract<Note, { kind: 'quote' }> {
  return note.kind === 'quote' && note.wording === 'original' && source.language === 'English' && source.readAt === undefined
}

/** All forms of a note; without its source only the text is complete. */
export function takeAlongOf(note: Note, source: Source | undefined): TakeAlong {
  const text = citationOf(note, source)
  if (source === undefined) return { text, markdown: markdownCitationOf(note, source, null), csl: '[]', link: null }
  const { url } = sourceViewOf(source)
  const link = url !== null && isVerbatim(note, source) ? linkToWords(url, note.text) : url
  return { text, markdown: markdownCitationOf(note, source, link), csl: cslOf(note, source, text, url), link }
}
