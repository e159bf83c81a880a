/** Keeps near-duplicates from filling the few cards: a note told as part of a better one gives way to another fact. */

import type { NoteId, RelationKind } from '../note.ts'
import type { Candidate } from './rank-passage.ts'
import { NESTED_SHARE } from './weights.ts'

const NESTING: ReadonlySet<RelationKind> = new Set(['partOf', 'contains'])

function isToldBy(candidate: Candidate, chosen: ReadonlySet<NoteId>): boolean {
  return candidate.note.relations.some(({ kind, to }) => NESTING.has(kind) && chosen.has(to))
}

/** The same candidates, reordered: each that a chosen note already tells counts at a share of its score. The first stays first. */
export function diversified(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const rest = [...candidates]
  const chosen: Candidate[] = []
  const ids = new Set<NoteId>()
  while (chosen.length < count && rest.length > 0) {
    const worth = rest.map((candidate) => candidate.score * (isToldBy(candidate, ids) ? NESTED_SHARE : 1))
    const place = worth.indexOf(Math.max(...worth))
    const [next] = rest.splice(place, 1)
    if (next === undefined) break
    chosen.push(next)
    ids.add(next.note.id)
  }
  return chosen
}
