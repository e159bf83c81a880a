/** What the best notes say of the rest: neighbours in words and subjects, and partners by relation, are lifted a little. */

import type { Note, NoteId, RelationKind, Subject } from '../note.ts'
import type { Scored } from './best-scores.ts'
import type { NoteIndex } from './index-notes.ts'
import { likeness } from './note-vector.ts'
import { FEEDBACK_NOTES, RELATION_LIFT } from './weights.ts'
import type { WordMatch } from './word-score.ts'

/** For each candidate its likeness to the notes ranked first, weighed by their scores: 0 to 1. */
export function neighbourLikeness(index: NoteIndex, ranked: readonly WordMatch[]): ReadonlyMap<number, number> {
  const first = ranked.slice(0, FEEDBACK_NOTES)
  const total = first.reduce((sum, { score }) => sum + score, 0) || 1
  const lifts = new Map<number, number>()
  for (const { at, vector } of ranked) {
    let lift = 0
    for (const other of first) if (other.at !== at) lift += (other.score / total) * likeness(index, vector, other.vector)
    lifts.set(at, lift)
  }
  return lifts
}

/** How much of the first notes' weight each subject holds: what the passage is about. */
export function subjectShares(index: NoteIndex, ranked: readonly Scored[], count: number): ReadonlyMap<Subject, number> {
  const shares = new Map<Subject, number>()
  const first = ranked.slice(0, count)
  const total = first.reduce((sum, { score }) => sum + score, 0) || 1
  for (const { at, score } of first) {
    for (const subject of index.notes[at]?.subjects ?? []) shares.set(subject, (shares.get(subject) ?? 0) + score / total)
  }
  return shares
}

/** Mean share of a note's subjects among what the first notes are about. */
export function subjectAgreement(note: Note, shares: ReadonlyMap<Subject, number>): number {
  return note.subjects.reduce((sum, subject) => sum + (shares.get(subject) ?? 0), 0) / Math.max(1, note.subjects.length)
}

export interface RelationLift {
  readonly from: NoteId
  readonly relation: RelationKind
  readonly points: number
}

/** The strongest lift that each note gets from a better one that names it as its successor, answer or opposite. */
export function relationLifts(index: NoteIndex, ranked: readonly Scored[]): ReadonlyMap<number, RelationLift> {
  const lifts = new Map<number, RelationLift>()
  for (const { at, score } of ranked.slice(0, FEEDBACK_NOTES)) {
    const note = index.notes[at]
    for (const { kind, to } of note?.relations ?? []) {
      const place = index.places.get(to)
      const points = score * (RELATION_LIFT[kind] ?? 0)
      if (note !== undefined && place !== undefined && points > (lifts.get(place)?.points ?? 0)) {
        lifts.set(place, { from: note.id, relation: kind, points })
      }
    }
  }
  return lifts
}
