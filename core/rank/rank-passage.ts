/** Ranks the notes of an index for a passage: words first, then evidence, then what the best notes say of the rest. */

import type { Note } from '../note.ts'
import type { Passage } from '../passage.ts'
import { byScore } from './best-scores.ts'
import { generalPoints } from './claim-likeness.ts'
import { type Evidence, evidenceFor, queryVector } from './evidence.ts'
import type { NoteIndex } from './index-notes.ts'
import { neighbourLikeness, type RelationLift, relationLifts, subjectAgreement, subjectShares } from './neighbours.ts'
import type { NoteVector } from './note-vector.ts'
import { type PassageQuery, passageQuery } from './passage-query.ts'
import { withResembling } from './resembling.ts'
import { type RankingWeights, RERANKED_NOTES, SUBJECT_NOTES } from './weights.ts'
import { bestByWords, queryTerms } from './word-score.ts'

export interface Candidate {
  /** Place in the index. */
  readonly at: number
  readonly note: Note
  readonly vector: NoteVector
  readonly score: number
  /** Points for shared words alone. */
  readonly words: number
  readonly evidence: Evidence
  readonly lift: RelationLift | undefined
}

export interface Ranking {
  readonly query: PassageQuery
  /** Best first; ties by id. */
  readonly candidates: readonly Candidate[]
}

function evidencePoints(evidence: Evidence, weights: RankingWeights): number {
  return (
    weights.wording * evidence.wording +
    weights.quotation * evidence.quotation +
    weights.number * evidence.number +
    weights.year * evidence.year +
    weights.speaker * evidence.speaker
  )
}

/** Ranks the notes that share a word with the passage; nothing is held back here, see `silence.ts`. */
export function rankPassage(index: NoteIndex, passage: Passage, weights: RankingWeights = index.weights): Ranking {
  const query = passageQuery(passage, index.matcher, weights)
  const wanted = withResembling(index, query.weights, query.writtenAs, weights.resembling)
  const vector = queryVector(index, wanted)
  const matches = bestByWords(index, queryTerms(index, wanted), RERANKED_NOTES)
  const general = generalPoints(index, query, wanted, matches, weights)
  const first = matches.flatMap(({ at, score: words, vector: own }) => {
    const note = index.notes[at]
    if (note === undefined) return []
    const evidence = evidenceFor(index, at, note, query, vector)
    return [{ at, note, vector: own, words, evidence, score: words + evidencePoints(evidence, weights) + (general.get(at) ?? 0) }]
  })
  first.sort(byScore)
  const likeness = neighbourLikeness(index, first)
  const shares = subjectShares(index, first, SUBJECT_NOTES)
  const lifts = weights.relation > 0 ? relationLifts(index, first) : new Map<number, RelationLift>()
  const bestWords = first[0]?.words ?? 0
  const final = first.map((candidate) => {
    const neighbour = (weights.neighbour + weights.feedback * bestWords) * (likeness.get(candidate.at) ?? 0)
    const subject = weights.subject * subjectAgreement(candidate.note, shares)
    const lift = lifts.get(candidate.at)
    return { ...candidate, lift, score: candidate.score + neighbour + subject + (lift?.points ?? 0) }
  })
  return { query, candidates: final.sort(byScore) }
}
