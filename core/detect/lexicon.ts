/** The shape of the lexicon: which words name a topic, and what decides whether they do. */

import type { MatchedAs, Topic } from '../mention.ts'

/** Words by the name of the context that they make; `*` at a word's end stands for any ending. */
export type Contexts = Readonly<Record<string, readonly string[]>>

export type Condition =
  /** How the words are written: all small, all capitals, anything between; `title`: each of them with a capital, as names are. */
  | { readonly case: 'lower' | 'upper' | 'mixed' | 'title' }
  /** How the whole text is written. */
  | { readonly text: 'lower' | 'upper' }
  /** A word of the context stands in the text, at most `within` characters away where that is given. */
  | { readonly near: string; readonly within?: number }
  /** A word of the context follows, as one of the next `words` words (1 if not given). */
  | { readonly next: string; readonly words?: number }
  | { readonly prev: string; readonly words?: number }
  | { readonly not: Condition }

/** The first rule whose conditions all hold decides; where none does, the words count. */
export interface Rule {
  readonly then: 'refuse' | 'accept' | 'people'
  /** What a reader is told: "porcelain", "needs a drug word nearby". */
  readonly because: string
  readonly if: readonly Condition[]
}

export interface FormGroup {
  readonly as: MatchedAs
  /** Forms in readers' spelling; matched without case or accents, a space also as a hyphen or a line break. */
  readonly forms: readonly string[]
  readonly rules?: readonly Rule[]
  /** Consonants of a name that is misspelt in countless ways: "fntnl" stands for fentynal, phentanyl, fentanilo. */
  readonly skeleton?: {
    readonly consonants: string
    /** How the misspellings begin. */
    readonly after: readonly string[]
    /** Words with the same consonants that are none. */
    readonly never: readonly string[]
    /** Spellings that other languages join with what follows: "Fentanylpflaster", "fentanylu". */
    readonly compounds: readonly string[]
    /** The entry that the name belongs to with letters before it. */
    readonly prefixed: { readonly entry: string; readonly name: string }
  }
}

export interface LexiconEntry {
  readonly id: string
  /** The name under which the entry is spoken of. */
  readonly name: string
  readonly groups: readonly FormGroup[]
}

export interface LookAlike {
  /** What the words are instead: "porcelain", "a newspaper's name". */
  readonly is: string
  readonly forms: readonly string[]
  /** Where given, the words are ruled out only if all hold. */
  readonly if?: readonly Condition[]
}

export interface TopicLexicon {
  readonly topic: Topic
  readonly entries: readonly LexiconEntry[]
  readonly lookalikes: readonly LookAlike[]
}
