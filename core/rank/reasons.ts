/** Why a note was chosen, as data that a card can show. */

import type { Note } from '../note.ts'
import type { Reason } from '../ranked-note.ts'
import { yearsOf } from './evidence.ts'
import type { NoteIndex } from './index-notes.ts'
import type { PassageQuery } from './passage-query.ts'
import type { Candidate } from './rank-passage.ts'
import { keyScore } from './word-score.ts'

/** More words than these explain nothing further. */
const SHOWN_WORDS = 4
/** A quotation that agrees less than this is not worth naming as the reason. */
const LEAST_QUOTATION = 0.3
/** Points of a relation that are worth telling. */
const LEAST_LIFT = 1

function wordsReason(index: NoteIndex, query: PassageQuery, candidate: Candidate): readonly Reason[] {
  const points = new Map<string, number>()
  for (const [key, weight] of query.weights) {
    const frequency = candidate.note.frequencies.get(key)
    const written = query.writtenAs.get(key)
    if (frequency === undefined || written === undefined || key.startsWith('#')) continue
    points.set(written, (points.get(written) ?? 0) + keyScore(index, key, weight, frequency))
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
  const { note } = candidate.note
  const { evidence, lift } = candidate
  const reasons: Reason[] = []
  if (note.kind === 'quote' && evidence.quotation >= LEAST_QUOTATION) reasons.push({ kind: 'quotation', words: note.text })
  if (evidence.number > 0) reasons.push(...figureReason(note, query))
  if (evidence.speaker > 0 && note.speaker?.name !== undefined) reasons.push({ kind: 'speaker', name: note.speaker.name })
  reasons.push(...periodReason(note, query), ...wordsReason(index, query, candidate))
  if (lift !== undefined && lift.points >= LEAST_LIFT) reasons.push({ kind: 'relation', to: lift.from, relation: lift.relation })
  return reasons
}
