/** Which relations bring a second note into a card, and what they make it there. */

import type { RelationKind } from './note.ts'

/** What a related note is to the one whose card it stands in. */
export type Role = 'otherSide' | 'agreement' | 'sinceThen'

/** The kinds behind each role, nearest first; `answers` is the same bond seen from the reply. */
export const ROLE_KINDS: { readonly [R in Role]: readonly RelationKind[] } = {
  otherSide: ['conflictsWith', 'answeredBy', 'answers'],
  agreement: ['agreesWith'],
  sinceThen: ['supersededBy'],
}

/** Relations whose other end a card shows beside the note. */
export const SHOWN_RELATIONS: ReadonlySet<RelationKind> = new Set(Object.values(ROLE_KINDS).flat())
