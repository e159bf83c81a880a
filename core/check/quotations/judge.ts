/** Decides whether words in common are a quotation on record, and what is to be said of it. */

import type { Hit, Likeness } from './hits.ts'
import type { SpeakerFit } from './speaker-fit.ts'

export const QUOTATION_VERDICTS = ['exact', 'shortened', 'altered', 'attributed-to-another'] as const
export type QuotationVerdict = (typeof QUOTATION_VERDICTS)[number]

/** Up to this many words are a fragment, which proves nothing unless the record's own speaker is named. */
const FRAGMENT = 2
/** A fragment from a longer quotation must have this many words that carry a subject. */
const FRAGMENT_TELLING = 1
/** Full sentences of a record are sure with so many words, two of which carry a subject. */
const SENTENCE = { words: 4, telling: 2 } as const
/** Strength from which a part of a record is sure, and the strength that does for a long run of mostly plain words. */
const PART = { strength: 4, longRun: 3 } as const
/** The same where the record's own speaker is named. */
const PART_WITH_SPEAKER = { strength: 2, longRun: 1.25 } as const
const LONG_PART = 6
/** The longest part of a record that a phrase in everyone's mouth may be. */
const LONGEST_STOCK = 4

interface Threshold {
  readonly strength: number
  readonly share: number
}

/**
 * Altered words: the more is in common, the smaller its share may be. Little is needed where the record's own speaker is named,
 * much where page and record part after a common beginning. Chosen on the tuning half of the labeled cases.
 */
const TABLES: Readonly<Record<'little' | 'some' | 'much', readonly Threshold[]>> = {
  little: [
    { strength: 8, share: 0.4 },
    { strength: 3, share: 0.58 },
    { strength: 2, share: 0.74 },
  ],
  some: [
    { strength: 8, share: 0.5 },
    { strength: 5, share: 0.8 },
    { strength: 3, share: 0.88 },
  ],
  much: [{ strength: 8, share: 0.8 }],
}
/** Plain words, too, show a hand when so many of them stand in their order. */
const LONG_RUN = { words: 10, share: 0.75 } as const
/** Below this many telling words in common only the whole of a record counts, or the record's own speaker. */
const LEAST_TELLING = 3
/** The record's words in full inside a longer quotation: many are sure, fewer only with their speaker or with little around them. */
const WHOLE = { strength: 5, words: 5, fewer: 3, telling: 2, share: 0.82 } as const

function isVerbatim({ strength, tellingKept, wordsKept, pieceWords, whole, sentences, stock }: Likeness, fit: SpeakerFit): boolean {
  if (pieceWords <= FRAGMENT) return fit === 'record' && !stock && tellingKept >= FRAGMENT_TELLING && (whole || wordsKept === FRAGMENT)
  if (stock && wordsKept <= LONGEST_STOCK) return false
  if (whole && tellingKept >= 1) return true
  if (sentences && wordsKept >= SENTENCE.words && tellingKept >= SENTENCE.telling) return true
  const { strength: least, longRun } = fit === 'record' ? PART_WITH_SPEAKER : PART
  return strength >= least || (wordsKept >= LONG_PART && strength >= longRun)
}

/** From this strength on the record's own speaker makes up for a parting. */
const STRONG = 5

function tableFor(isSpeaker: boolean, diverges: boolean, strength: number): readonly Threshold[] {
  if (isSpeaker) return diverges && strength < STRONG ? TABLES.some : TABLES.little
  return diverges ? TABLES.much : TABLES.some
}

function isResemblance(
  { strength, share, wordShare, diverges, tellingKept, wordsKept, whole, reordered, pieceWords }: Likeness,
  fit: SpeakerFit,
): boolean {
  if (pieceWords <= FRAGMENT) return false
  if (reordered && (fit === 'record' || tellingKept >= LEAST_TELLING)) return true
  if (whole && (strength >= WHOLE.strength || (wordsKept >= WHOLE.words && (share >= WHOLE.share || fit === 'record')))) return true
  if (whole && wordsKept >= WHOLE.fewer && tellingKept >= WHOLE.telling && share >= WHOLE.share) return true
  const table = tableFor(fit === 'record', diverges, strength)
  if (!diverges && wordsKept >= LONG_RUN.words && wordShare >= LONG_RUN.share) return true
  if (fit !== 'record' && tellingKept < LEAST_TELLING) return false
  const rule = table.find((each) => strength >= each.strength)
  return rule !== undefined && share >= rule.share
}

/** The verdict on a hit, given how the speaker named on the page fits the record's; null where the words may well be chance. */
export function verdictOf({ wording, likeness }: Hit, fit: SpeakerFit): QuotationVerdict | null {
  switch (wording) {
    case 'altered':
      return isResemblance(likeness, fit) ? 'altered' : null
    case 'exact':
    case 'shortened':
      if (!isVerbatim(likeness, fit)) return null
      return fit === 'another' ? 'attributed-to-another' : wording
  }
}
