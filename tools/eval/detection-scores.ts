/** How well mentions are found: exact spans, and look-alikes that must stay unmarked. */

import type { GoldCase, GoldMention, GoldSpan } from './gold.ts'

export interface FoundMention extends GoldSpan {
  readonly topic: string
}

export interface DetectionScores {
  readonly wanted: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly lookalikes: number
  readonly lookalikesMarked: number
}

const overlap = (a: GoldSpan, b: GoldSpan) => a.start < b.end && b.start < a.end
const isTopic = (mention: GoldMention, topic: string) => (mention.topics_ok ?? [mention.topic]).includes(topic)
const spansOf = (mention: GoldMention): readonly GoldSpan[] => [mention, ...(mention.alt ?? [])]
const isExact = (mention: GoldMention, found: FoundMention) =>
  isTopic(mention, found.topic) && spansOf(mention).some(({ start, end }) => start === found.start && end === found.end)

/** Pairs each wanted mention with one found that `fits`, each found mention used once. */
function pair(
  wanted: readonly GoldMention[],
  found: readonly FoundMention[],
  fits: (mention: GoldMention, found: FoundMention) => boolean,
): ReadonlyMap<GoldMention, FoundMention> {
  const pairs = new Map<GoldMention, FoundMention>()
  const used = new Set<FoundMention>()
  for (const mention of wanted) {
    const match = found.find((each) => !used.has(each) && fits(mention, each))
    if (match === undefined) continue
    pairs.set(mention, match)
    used.add(match)
  }
  return pairs
}

/** Scores over all cases; `foundIn` holds the mentions found, by case id. Optional spans count neither way. */
export function detectionScores(cases: readonly GoldCase[], foundIn: Readonly<Record<string, readonly FoundMention[]>>): DetectionScores {
  let [wanted, found, exact, lookalikes, lookalikesMarked] = [0, 0, 0, 0, 0]
  for (const { id, mentions, optional = [], lookalikes: alike = [] } of cases) {
    const all = foundIn[id] ?? []
    const exactly = pair(mentions, all, isExact)
    const taken = new Set(exactly.values())
    const roughly = pair(
      mentions.filter((mention) => !exactly.has(mention)),
      all.filter((each) => !taken.has(each)),
      (mention, each) => isTopic(mention, each.topic) && overlap(mention, each),
    )
    const matched = new Set([...taken, ...roughly.values()])
    const isNeutral = (each: FoundMention) =>
      !matched.has(each) && optional.some((span) => overlap(span, each) && (span.topics === undefined || span.topics.includes(each.topic)))
    wanted += mentions.length
    found += all.filter((each) => !isNeutral(each)).length
    exact += exactly.size
    lookalikes += alike.length
    lookalikesMarked += alike.filter((span) =>
      all.some(
        (each) => overlap(span, each) && !matched.has(each) && (span.wrong_topics === undefined || span.wrong_topics.includes(each.topic)),
      ),
    ).length
  }
  const precision = found === 0 ? 0 : exact / found
  const recall = wanted === 0 ? 0 : exact / wanted
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { wanted, found, precision, recall, f1, lookalikes, lookalikesMarked }
}
