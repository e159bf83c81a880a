/** Why a note was chosen, as data that a card can show. */

import type { Note } from '../note.ts'
import type { Reason } from '../ranked-note.ts'
import { isWeakWord } from '../text/weak-words.ts'
import { yearsOf } from './evidence.ts'
import type { NoteIndex } from './index-notes.ts'
import type { PassageQuery } from './passage-query.ts'
import type { Candidate } from './rank-passage.ts'
import { shownTerms } from './segments.ts'
import { saturated } from './word-score.ts'

/** More words than these explain nothing further. */
const SHOWN_WORDS = 4
/** Only what fewer notes hold is a reason to show this one: about one note in twelve of three hundred. Against the rarity of a word that no note holds. */
const LEAST_RARITY = 0.4
const UNKNOWN_KEY = ''
const SPACED = /^[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u
/** A quotation that agrees less than this is not worth naming as the reason. */
const LEAST_QUOTATION = 0.3
/** Points of a relation that are worth telling. */
const LEAST_LIFT = 1

/** Shared words of substance, the most telling first: on the card, rare among the notes, and none that any story may hold. */
function wordsReason(index: NoteIndex, query: PassageQuery, candidate: Candidate): readonly Reason[] {
  const points = new Map<string, number>()
  const least = LEAST_RARITY * index.rarity(UNKNOWN_KEY)
  const shown = shownTerms(index.segments, candidate.at)
  for (const [key, weight] of query.weights) {
    const term = index.terms.get(key)
    const written = query.writtenAs.get(key)
    if (term === undefined || !shown.has(term) || written === undefined || key.startsWith('#')) continue
    // Chinese that no concept knows is cut blindly, in pairs of signs.
    const isWord = key.startsWith('@') || SPACED.test(written)
    const rarity = index.rarity(key)
    if (!isWord || rarity < least || isWeakWord(written)) continue
    points.set(written, (points.get(written) ?? 0) + weight * rarity * saturated(candidate.vector.frequencies.get(term) ?? 0))
  }
  const words = [...points]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SHOWN_WORDS)
    .map(([word]) => word)
  return words.length === 0 ? [] : [{ kind: 'words', words }]
}

function figureReason(note: Note, query: PassageQuery): readonly Reason[] {
  if (note.kind !== 'statistic' || note.figure.shape === 'words') return []
  const figures = note.figure.shape === 'number' ? [note.figure.value] : [note.figure.low, note.figure.high]
  const shared = figures.find((figure) => query.numbers.some(({ value }) => value === figure))
  return shared === undefined ? [] : [{ kind: 'number', number: shared.toLocaleString('en-GB') }]
}

function periodReason(note: Note, query: PassageQuery): readonly Reason[] {
  const year = yearsOf(note).find((each) => query.years.has(each))
  if (year === undefined) return []
  const label = note.kind === 'statistic' ? note.period?.label : undefined
  return [{ kind: 'period', label: label ?? String(year) }]
}

/** The reasons for one candidate, the most telling first. */
export function reasonsFor(index: NoteIndex, query: PassageQuery, candidate: Candidate): readonly Reason[] {
  const { note, evidence, lift } = candidate
  const reasons: Reason[] = []
  if (note.kind === 'quote' && evidence.quotation >= LEAST_QUOTATION) reasons.push({ kind: 'quotation', words: note.text })
  if (evidence.number > 0) reasons.push(...figureReason(note, query))
  if (evidence.speaker > 0 && note.speaker?.name !== undefined) reasons.push({ kind: 'speaker', name: note.speaker.name })
  reasons.push(...periodReason(note, query), ...wordsReason(index, query, candidate))
  if (lift !== undefined && lift.points >= LEAST_LIFT) reasons.push({ kind: 'relation', to: lift.from, relation: lift.relation })
  return reasons
}
