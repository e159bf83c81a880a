/** What the detector finds in a text: spans that name a topic, and why each counts. */

export const TOPICS = ['fentanyl', 'china', 'precursor'] as const
/** The three things that are marked on pages. */
export type Topic = (typeof TOPICS)[number]

/** How a span came to match its lexicon entry. */
export type MatchedAs = 'name' | 'alias' | 'misspelling' | 'metonym' | 'other-language' | 'analog'

/**
 * What the span speaks of. Only `subject` is ever painted: people described by nationality are
 * detected, so that a passage can be understood, and left unmarked.
 */
export type Sense = 'subject' | 'people'

export interface Mention {
  /** UTF-16 offsets into the text that was searched; `end` is exclusive. */
  readonly start: number
  readonly end: number
  readonly topic: Topic
  /** Id of the lexicon entry: "fentanyl", "npp", "china". */
  readonly entry: string
  readonly matchedAs: MatchedAs
  readonly sense: Sense
  /** A phrase that can be shown: "a misspelling of fentanyl", "counts because of “cartel” nearby". */
  readonly reason: string
}
