/** A note laid out in the fields that are weighed separately. */

import type { Figure, Note, Speaker } from '../note.ts'

export const FIELDS = ['statement', 'quotation', 'cues', 'speaker', 'figure', 'subjects'] as const
export type Field = (typeof FIELDS)[number]

const speakerText = (speaker: Speaker | undefined) =>
  speaker === undefined ? '' : [speaker.name, speaker.role, speaker.organisation].filter((part) => part !== undefined).join('. ')

function figureValue(figure: Figure, unit: string): string {
  const suffix = unit.startsWith('percent') ? '%' : ''
  switch (figure.shape) {
    case 'number':
      return `${figure.value}${suffix}`
    case 'range':
      return `${figure.low}${suffix} ${figure.high}${suffix}`
    case 'words':
      return figure.words
  }
}

const yearOf = (note: Note) => note.date.from.slice(0, 4)

/** The searched text of each field; cues come from beside the note and may be none. */
export function fieldsOf(note: Note, cues: readonly string[]): Readonly<Record<Field, string>> {
  const attribution = note.kind === 'quote' ? [] : note.attribution
  return {
    statement: note.statement,
    quotation: note.kind === 'quote' ? note.text : '',
    cues: cues.join('\n'),
    speaker: [speakerText(note.speaker), ...attribution].join('. '),
    figure:
      note.kind === 'statistic'
        ? [figureValue(note.figure, note.unit), note.unit, note.counted, note.place, note.period?.label ?? yearOf(note)].join('. ')
        : yearOf(note),
    subjects: note.subjects.join('. ').replaceAll('-', ' '),
  }
}
