/** Text as the ranking sees it: stems, concepts and numbers, each with its place. */

import { camelParts } from '../text/camel-case.ts'
import { fold } from '../text/fold.ts'
import { readNumbers, type TextNumber } from '../text/numbers.ts'
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
  const pieces: Piece[] = []
  for (const { folded, start, end, unspaced } of wordsOf(text)) {
    if (unspaced) {
      for (const { word, offset } of cutUnspaced(folded, matcher)) {
        pieces.push({ word, start: start + offset, end: start + offset + word.length })
      }
      continue
    }
    pieces.push({ word: folded, start, end })
    // A tag counts as one word and as the words it is made of.
    for (const { part, offset } of camelParts(text.slice(start, end))) {
      pieces.push({ word: fold(part), start: start + offset, end: start + offset + part.length })
    }
  }
  return pieces
}

/** The terms of a text in order of place; stop words count only as parts of phrases. */
export function termsOf(text: string, matcher: ConceptMatcher): readonly Term[] {
  const pieces = piecesOf(text, matcher)
  const words = pieces.map((piece) => piece.word)
  const numbers = readNumbers(text)
  const isNumeral = ({ start, end }: Piece) => numbers.some((number) => number.start <= start && end <= number.end)
  const terms: Term[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece === undefined) continue
    const { word, start, end } = piece
    const known = matcher.known(word)
    const isTelling = word.length > 1 && !known.isStopWord && !(numbers.length > 0 && isNumeral(piece))
    if (isTelling) terms.push({ key: known.stem, kind: 'stem', word, start, end })
    const concepts = known.phrases.length === 0 ? known.concepts : matcher.at(words, index)
    for (const { concept, length } of concepts) {
      terms.push({ key: `@${concept}`, kind: 'concept', word, start, end: length === 1 ? end : (pieces[index + length - 1]?.end ?? end) })
    }
  }
  if (numbers.length === 0) return terms
  for (const number of numbers) {
    const word = text.slice(number.start, number.end)
    for (const key of numberKeys(number)) terms.push({ key, kind: 'number', word, start: number.start, end: number.end })
  }
  return terms.sort((a, b) => a.start - b.start)
}
