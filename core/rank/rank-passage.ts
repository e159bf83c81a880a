/** Ranks the notes of an index for a passage: words first, then evidence, then what the best notes say of the rest. */

import type { Passage } from '../passage.ts'
import { type Evidence, evidenceFor, queryLength } from './evidence.ts'
import type { IndexedNote, NoteIndex } from './index-notes.ts'
import { neighbourLikeness, type RelationLift, relationLifts, type Scored, subjectAgreement, subjectShares } from './neighbours.ts'
import { type PassageQuery, passageQuery } from './passage-query.ts'
import { EVIDENCE_POINTS, RERANKED_NOTES, SUBJECT_NOTES } from './weights.ts'
import { wordScores } from './word-score.ts'

export interface Candidate {
  readonly note: IndexedNote
  readonly score: number
  readonly words: number
  readonly evidence: Evidence
  readonly neighbour: number
  readonly subject: number
  readonly lift: RelationLift | undefined
}

export interface Ranking {
  readonly query: PassageQuery
  /** Best first; ties by id. */
  readonly candidates: readonly Candidate[]
}

const byScore = (a: Scored, b: Scored) => b.score - a.score || a.at - b.at

function evidencePoints(evidence: Evidence): number {
  return (
    EVIDENCE_POINTS.wording * evidence.wording +
    EVIDENCE_POINTS.quotation * evidence.quotation +
    EVIDENCE_POINTS.number * evidence.number +
    EVIDENCE_POINTS.year * evidence.year +
    EVIDENCE_POINTS.speaker * evidence.speaker
  )
}

/** Ranks the notes that share a word with the passage; nothing is held back here, see `silence.ts`. */
export function rankPassage(index: NoteIndex, passage: Passage): Ranking {
  const query = passageQuery(passage, index.matcher)
  const length = queryLength(index, query)
  const byWords = [...wordScores(index, query.weights)].map(([at, score]) => ({ at, score })).sort(byScore)
  const first = byWords.slice(0, RERANKED_NOTES).flatMap(({ at, score: words }) => {
    const note = index.notes[at]
    if (note === undefined) return []
    const evidence = evidenceFor(index, note, query, length)
    return [{ at, note, words, evidence, score: words + evidencePoints(evidence) }]
  })
  first.sort(byScore)
  const likeness = neighbourLikeness(index, first)
  const shares = subjectShares(index, first, SUBJECT_NOTES)
  const lifts = relationLifts(index, first)
  const final = first.map((candidate) => {
    const neighbour = likeness.get(candidate.at) ?? 0
    const subject = subjectAgreement(candidate.note.note, shares)
    const lift = lifts.get(candidate.at)
    const score = candidate.score + EVIDENCE_POINTS.neighbour * neighbour + EVIDENCE_POINTS.subject * subject + (lift?.points ?? 0)
    return { ...candidate, neighbour, subject, lift, score }
  })
  return { query, candidates: final.sort(byScore) }
}
