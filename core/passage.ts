/** What the librarian is asked about: a mention with the words around it. */

import type { Topic } from './mention.ts'

export interface Passage {
  /** The paragraph that holds the mention. */
  readonly text: string
  /** Where the mention stands in `text`; `null` asks about the text as a whole. */
  readonly focus: { readonly start: number; readonly end: number } | null
  readonly topic: Topic | null
  /** Lexicon entry of the mention, which chooses the standing notes. */
  readonly entry: string | null
  readonly title: string
  /** The page's own date as YYYY-MM-DD, or `null` where it states none. */
  readonly published: string | null
}

/** Longest passage that is ranked, in UTF-16 units: a long paragraph says nothing new after it. */
export const PASSAGE_LIMIT = 2_000
