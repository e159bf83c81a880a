/** Text as the ranking sees it: stems, concepts and numbers, each with its place. */

import { readNumbers, type TextNumber } from '../text/numbers.ts'
import { stem } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { wordsOf } from '../text/words.ts'
import { type ConceptMatcher, cutUnspaced } from './concepts.ts'

export interface Term {
  /** What is indexed: a stem "ship", a concept "@shipment", a number "#66000". */
  readonly key: string
  readonly kind: 'stem' | 'concept' | 'number'
  /** The folded word as written. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Keys of a number; a share such as two-thirds answers to the whole percents on either side of it. */
export function numberKeys(number: Pick<TextNumber, 'value' | 'isPercent' | 'isYear'>): readonly string[] {
  if (number.isYear) return [`#y${number.value}`]
  if (!number.isPercent) return [`#${number.value}`]
  const whole = [Math.floor(number.value), Math.ceil(number.value)]
  return Number.isInteger(number.value * 10) ? [`#${number.value}%`] : whole.map((value) => `#${value}%`)
}

interface Piece {
  readonly word: string
  readonly start: number
  readonly end: number
}

function piecesOf(text: string, matcher: ConceptMatcher): readonly Piece[] {
  return wordsOf(text).flatMap(({ folded, start, end, unspaced }) =>
    unspaced
      ? cutUnspaced(folded, matcher).map(({ word, offset }) => ({ word, start: start + offset, end: start + offset + word.length }))
      : [{ word: folded, start, end }],
  )
}

/** The terms of a text in order of place; stop words count only as parts of phrases. */
export function termsOf(text: string, matcher: ConceptMatcher): readonly Term[] {
  const pieces = piecesOf(text, matcher)
  const words = pieces.map((piece) => piece.word)
  const numbers = readNumbers(text)
  const isNumeral = ({ start, end }: Piece) => numbers.some((number) => number.start <= start && end <= number.end)
  const terms: Term[] = []
  pieces.forEach((piece, index) => {
    if (!isStopWord(piece.word) && piece.word.length > 1 && !isNumeral(piece)) terms.push({ ...piece, key: stem(piece.word), kind: 'stem' })
    for (const { concept, length } of matcher.at(words, index)) {
      const end = pieces[index + length - 1]?.end ?? piece.end
      terms.push({ ...piece, end, key: `@${concept}`, kind: 'concept' })
    }
  })
  for (const number of numbers) {
    const word = text.slice(number.start, number.end)
    for (const key of numberKeys(number)) terms.push({ key, kind: 'number', word, start: number.start, end: number.end })
  }
  return terms.sort((a, b) => a.start - b.start)
}
