/** A statistic's figure as it is read aloud: comparator, number, unit. */

import type { Comparator, Figure, Statistic } from './note.ts'

const COMPARATOR_WORDS: { readonly [C in Comparator]: string } = {
  exactly: '',
  about: 'about',
  moreThan: 'more than',
  atLeast: 'at least',
  nearly: 'nearly',
  atMost: 'at most',
  only: 'only',
}

/** Fractions can be hedged ("about two-thirds"); other words are vague already ("dozens"). */
const FRACTION = /(half|thirds?|quarters?|fifths?|tenths?)$/

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** The parts of a figure, each to be set in its own size. */
export interface FigureWords {
  readonly comparator: string
  readonly figure: string
  readonly unit: string
}

/** A number in full, or in millions and billions where that loses nothing. */
export function numberInWords(value: number): string {
  const inMillions = value / 1e6
  if (Math.abs(value) >= 1e9 && Number.isInteger(value / 1e7)) return `${plain.format(value / 1e9)} billion`
  if (Math.abs(value) >= 1e6 && Number.isInteger(inMillions * 100)) return `${plain.format(inMillions)} million`
  return plain.format(value)
}

function figureInWords(figure: Figure): string {
  switch (figure.shape) {
    case 'number':
      return numberInWords(figure.value)
    case 'range':
      return `${numberInWords(figure.low)} to ${numberInWords(figure.high)}`
    case 'words':
      return figure.words
  }
}

/** The figure of a statistic: "more than", "66,000", "deaths". */
export function figureWords({ figure, comparator, unit }: Pick<Statistic, 'figure' | 'comparator' | 'unit'>): FigureWords {
  const vague = figure.shape === 'words' && comparator === 'about' && !FRACTION.test(figure.words)
  const words = figureInWords(figure)
  const percent = unit === 'percent' && figure.shape !== 'words'
  return { comparator: vague ? '' : COMPARATOR_WORDS[comparator], figure: percent ? `${words}%` : words, unit: percent ? '' : unit }
}

/** Whether what is counted begins with the unit ("deaths from overdoses") and makes it superfluous. */
export function unitIsTold({ unit, counted }: Pick<Statistic, 'unit' | 'counted'>): boolean {
  return counted.toLowerCase().startsWith(`${unit.toLowerCase()} `)
}

/** Figure and what it counts as one phrase: "more than 66,000 deaths from overdoses", "100 times: strength of carfentanil". */
export function figurePhrase(statistic: Pick<Statistic, 'figure' | 'comparator' | 'unit' | 'counted'>): string {
  const { comparator, figure, unit } = figureWords(statistic)
  const told = unitIsTold(statistic)
  const phrase = [comparator, figure, told ? '' : unit].filter((part) => part !== '').join(' ')
  return told ? `${phrase} ${statistic.counted}` : `${phrase}: ${statistic.counted}`
}
