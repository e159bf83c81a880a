/** A note as one citation, to be pasted anywhere: plain text or Markdown, complete and honest about what is unconfirmed. */

import { addressedTo, bylineOf, chainInWords } from './byline.ts'
import { dateInWords, dateRemark } from './date-words.ts'
import { figurePhrase } from './figure-words.ts'
import type { Note, Source } from './note.ts'
import { quoted } from './quotation-marks.ts'
import { publisherInWords } from './source-view.ts'

function speakerOf(note: Note): string | null {
  const by = note.speaker === undefined ? null : bylineOf(note.speaker, false)
  return by === null ? null : [by.name, by.detail].filter((part) => part !== null).join(', ')
}

function whatWasSaid(note: Note): string {
  switch (note.kind) {
    case 'quote': {
      const words = note.wording === 'retranslated' ? `${note.text} [wording reached us through a translation]` : quoted(note.text)
      return note.wording === 'translated' ? `${words} [translated]` : words
    }
    case 'statistic': {
      const scope = [note.place, note.period?.label].filter((part) => part !== undefined && !/^not tied to/i.test(part)).join(', ')
      const figure = `${figurePhrase(note)}${scope === '' ? '' : ` (${scope})`}`
      return note.status === 'reported' ? `${figure}.` : `${figure}; ${note.status} figure.`
    }
    case 'claim':
    case 'event':
      return note.statement
  }
}

function whoSaysSo(note: Note): string | null {
  switch (note.kind) {
    case 'quote':
      return [speakerOf(note), note.saidTo === undefined ? null : addressedTo(note.saidTo)].filter((part) => part !== null).join(', ')
    case 'statistic':
    case 'claim':
    case 'event':
      return chainInWords(note.attribution, null)
  }
}

/** What is not certain of a source, in words that travel with the citation; empty where nothing is. */
export function unconfirmedOf(source: Source): readonly string[] {
  const remarks = [
    source.publisherBasis === 'probable' ? 'The publisher is probable, not confirmed' : null,
    source.published.basis === 'inferred' ? 'The date of publication is inferred' : null,
    source.title === undefined ? 'The title is not known' : null,
    source.url === undefined ? 'No address of the text is confirmed' : null,
  ]
  return remarks.filter((remark) => remark !== null)
}

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ')

/** Publisher, title and date; `withTitle` sets the title. */
function printedIn(source: Source, withTitle: (title: string) => string, address: string | null): string {
  const title = source.title === undefined ? null : withTitle(quoted(source.title))
  const copy = source.readAt === undefined ? null : `read in a copy at ${source.readAt}`
  const unconfirmed = unconfirmedOf(source)
  return `${joined([publisherInWords(source), title, dateInWords(source.published), copy, address])}.${unconfirmed.length === 0 ? '' : ` ${unconfirmed.join('. ')}.`}`
}

function whoAndWhen(note: Note): string {
  return joined([whoSaysSo(note), dateInWords(note.date), dateRemark(note.date)])
}

/** The citation: words, who, when, where printed, what is unconfirmed, what to keep in mind. */
export function citationOf(note: Note, source: Source | undefined): string {
  const lines = [
    whatWasSaid(note),
    `${whoAndWhen(note)}.`,
    source === undefined ? null : `Source: ${printedIn(source, (title) => title, source.url ?? null)}`,
    note.caveats.length === 0 ? null : `Keep in mind: ${note.caveats.join(' ')}`,
  ]
  return lines.filter((line) => line !== null).join('\n')
}

/** Characters that Markdown or HTML would take for markup. */
const plainMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')

/** The citation in Markdown: the words as a block quotation, the title as the link. */
export function markdownCitationOf(note: Note, source: Source | undefined, address: string | null): string {
  const linked = (title: string) => (address === null ? plainMarkdown(title) : `[${plainMarkdown(title)}](<${address}>)`)
  const bare = address !== null && source?.title === undefined ? `<${address}>` : null
  const lines = [
    `> ${plainMarkdown(whatWasSaid(note))}`,
    '',
    `${plainMarkdown(whoAndWhen(note))}.`,
    source === undefined ? null : `Source: ${printedIn(source, linked, bare)}`,
    note.caveats.length === 0 ? null : `\n*Keep in mind:* ${plainMarkdown(note.caveats.join(' '))}`,
  ]
  return lines.filter((line) => line !== null).join('\n')
}
