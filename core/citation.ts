/** A note as one citation in plain text, to be pasted anywhere. */

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

function sourceInWords(source: Source): string {
  const title = source.title === undefined ? null : quoted(source.title)
  return `Source: ${[publisherInWords(source), title, dateInWords(source.published), source.url].filter((part) => part !== null && part !== undefined).join(', ')}.`
}

/** The citation: words, who, when, where printed, what to keep in mind. */
export function citationOf(note: Note, source: Source | undefined): string {
  const when = [dateInWords(note.date), dateRemark(note.date)].filter((part) => part !== null).join(', ')
  const lines = [
    whatWasSaid(note),
    `${[whoSaysSo(note), when].filter((part) => part !== null && part !== '').join(', ')}.`,
    source === undefined ? null : sourceInWords(source),
    note.caveats.length === 0 ? null : `Keep in mind: ${note.caveats.join(' ')}`,
  ]
  return lines.filter((line) => line !== null).join('\n')
}
