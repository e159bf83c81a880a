/** Every weight of the ranking in one place, each with its reason. Points are those of BM25: one rare shared word is worth about four. */

import type { RelationKind } from '../note.ts'
import type { Field } from './fields.ts'

/** What the note is about counts most, whether the card's words say it or a cue's; names and labels only help to tell notes apart. */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  statement: 1,
  quotation: 1,
  cues: 1,
  speaker: 0.5,
  figure: 0.6,
  subjects: 0.5,
}

/** How much a field's length dilutes its words: cue lists are long because they repeat the fact, not because they ramble. */
export const FIELD_LENGTH_EFFECT: Readonly<Record<Field, number>> = {
  statement: 0.5,
  quotation: 0.5,
  cues: 0.3,
  speaker: 0.3,
  figure: 0.3,
  subjects: 0.3,
}

/** Saturation of repeated words, the usual value for short texts. */
export const BM25_SATURATION = 1.2

/** The whole paragraph counts: the sentence alone ranks worse, but the words nearest the mention come first. */
export const FOCUS_WEIGHTS = { sentence: 1, neighbour: 0.8, rest: 0.7 } as const

/** A headline names the subject of the page, not of every paragraph. */
export const TITLE_WEIGHT = 0.6

/** A word that comes back in a passage matters more, but not in proportion. */
export const REPEAT_SATURATION = 2

/** So many of the first notes say what the rest should be like. */
export const FEEDBACK_NOTES = 5

/** Share of a note's score that its partner gains: the successor, the answer and the opposite are what a reader should see next. */
export const RELATION_LIFT: Readonly<Partial<Record<RelationKind, number>>> = {
  supersededBy: 0.08,
  answeredBy: 0.08,
  conflictsWith: 0.06,
  pairsWith: 0.08,
  partOf: 0.08,
  contains: 0.08,
  sameSeries: 0.08,
}

/** What can be weighed otherwise from one corpus to the next, and switched off to see what it adds. */
export interface RankingWeights {
  /** A shared concept, against the shared word itself. */
  readonly concept: number
  /** A shared number, against a shared word. */
  readonly numberTerm: number
  /** A word of the corpus that resembles an unknown word of the passage, against that word itself. */
  readonly resembling: number
  /** Points for full agreement of each kind of evidence; one rare shared word is worth about four. */
  readonly wording: number
  readonly quotation: number
  readonly number: number
  readonly year: number
  readonly speaker: number
  readonly neighbour: number
  readonly subject: number
  /** Whether partners by relation are lifted: 1 or 0. */
  readonly relation: number
  /** The following are shares of the best note's points for words, since claims differ in length and so do passages. */
  readonly cosine: number
  readonly claimCoverage: number
  readonly queryCoverage: number
  readonly grams: number
  readonly names: number
  readonly sharedNumbers: number
  readonly feedback: number
}

/** For notes with cues. The cues hold what a reporter would say, so the best single wording tells most, and likeness by letters adds nothing. */
export const CURATED: RankingWeights = {
  concept: 0.8,
  numberTerm: 0.8,
  resembling: 0,
  wording: 20,
  quotation: 25,
  number: 4,
  year: 1,
  speaker: 4,
  neighbour: 12,
  subject: 6,
  relation: 1,
  cosine: 0,
  claimCoverage: 0,
  queryCoverage: 0,
  grams: 0,
  names: 0,
  sharedNumbers: 0,
  feedback: 0,
}

/** For bare claims on any subject: no concepts of another domain, but all that likeness of words, letters, names and numbers can tell. */
export const GENERAL: RankingWeights = {
  concept: 0,
  numberTerm: 1,
  resembling: 0.5,
  wording: 0,
  quotation: 10,
  number: 2,
  year: 0,
  speaker: 2,
  neighbour: 0,
  subject: 0,
  relation: 1,
  cosine: 0.4,
  claimCoverage: 0.2,
  queryCoverage: 0.2,
  grams: 0.5,
  names: 0.15,
  sharedNumbers: 0.3,
  feedback: 0.05,
}

/** For notes on drugs that carry no cues: the concepts know what they speak of. */
export const BARE: RankingWeights = { ...GENERAL, concept: 0.8 }

/** From this share of notes on drugs a corpus is of the domain that the concepts were written for. */
export const LEAST_DOMAIN_SHARE = 0.3

/** Every curated note has at least three cues; a title and a text make two. */
export const LEAST_CURATED_CUES = 3

/** Notes beyond these share too little with the passage to win by evidence. */
export const RERANKED_NOTES = 100

/** So many postings are read for one query, a millisecond or two; what a corpus of a few thousand notes holds in all is less. */
export const MOST_POSTINGS = 250_000

/** Where common terms could not be read in full, so many notes are looked at for them. */
export const SHORTLISTED_NOTES = 400

/** So many of the first notes tell what the passage is about. */
export const SUBJECT_NOTES = 10

/** What makes one sure of the best note: shares of words found, and evidence that is rarely a coincidence. */
export const CONFIDENCE = { words: 1, wording: 1, quotation: 0.5, number: 0.1, speaker: 0.1 } as const

/** A passage that says as much as so many words unknown to the corpus is long enough to be judged: about a sentence and a half. */
export const FULL_PASSAGE = 10

/** How sure one must be of the best note: the less a passage itself speaks of the drug trade, the more the note must agree with it. */
export const LEAST_CONFIDENCE = {
  /** Below this even the best note shares no more with the passage than any two texts on drugs do. */
  drugs: 0.27,
  perhapsDrugs: 0.36,
  /** Surgery and hospice stories get a note on lawful use or none. */
  lawfulMedicine: 0.45,
  /** A death that is mourned gets a note on that very case or none. */
  mourning: 0.6,
  /** China without a word on drugs: only a near repetition of the note belongs there. */
  offTopic: 0.6,
  /** A pack of bare claims: chance agreement stays far below, a neighboring claim often above. */
  anySubject: 0.35,
} as const

/** Once the passage is known to be on record, its further notes need a little less. */
export const LEAST_CONFIDENCE_NEXT = 0.2

/** A reader who has the event learns little from the figure inside it; still, it stays ahead of notes that fit clearly less. */
export const NESTED_SHARE = 0.97
