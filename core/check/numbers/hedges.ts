/** The words around a number that say how exactly it is meant. */

import type { Bound } from './quantity.ts'

/** Looked for right before a number; the first that fits decides, so longer phrases of another sense come first. */
const BEFORE: readonly (readonly [Bound, RegExp])[] = (
  [
    ['plain', `no more than|no less than|not more than`],
    ['atLeast', `at least|no fewer than|a minimum of|al menos|por lo menos|au moins|mindestens|至少`],
    ['fewerThan', `(?:fewer|less|lower) than|under|below|short of|menos de|moins de|weniger als|unter|不到|不足|少于`],
    [
      'nearly',
      `nearly|almost|close to|just under|just short of|just shy of|just below|approaching|not quite|virtually|practically|casi|cerca de|pres de|presque|fast|knapp|beinahe|将近|接近|近`,
    ],
    [
      'moreThan',
      `more than|(?:just |well |slightly |a little )?(?:over|above)|upwards? of|exceeding|exceeded|in excess of|north of|topped|surpassed|better than|greater than|mas de|plus de|mehr als|uber|超过|逾|多于`,
    ],
    ['upTo', `up to|as (?:much|many|high) as|hasta|jusqu'a|bis zu|高达|多达`],
    [
      'about',
      `about|around|roughly|some|approximately|an estimated|estimated|circa|unos|unas|alrededor de|environ|rund|etwa|ungefahr|大约|约`,
    ],
    ['plain', `a total of|a group of|a team of|a ring of|only|just|merely|exactly|precisely|solo|seulement|nur|仅|只`],
  ] as const
).map(([bound, words]) => [bound, new RegExp(`(?<![a-z])(?:${words})(?: an?| the)? ?(?:us)?[$£€¥]? ?$`, 'u')] as const)

const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['atLeast', /^ ?(?:or more|and more|or above|plus(?![a-z])|\+|以上|余|多(?=[\u4e00-\u9fff]))/u],
  ['about', /^ ?(?:or so|or thereabouts|odd|左右)(?![a-z])/u],
  ['fewerThan', /^ ?(?:or fewer|or less)(?![a-z])/u],
]

/** Longest hedge looked at, in code units. */
const REACH = 28

export interface Hedge {
  readonly bound: Bound
  /** Code units that the hedge takes before and after the number. */
  readonly before: number
  readonly after: number
}

/** The hedge of a number that stands from `start` to `end` in a folded text. */
export function hedgeAround(text: string, start: number, end: number): Hedge {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  for (const [bound, pattern] of BEFORE) {
    const found = pattern.exec(before)
    if (found) return { bound, before: found[0].length, after: 0 }
  }
  for (const [bound, pattern] of AFTER) {
    const found = pattern.exec(after)
    if (found) return { bound, before: 0, after: found[0].length }
  }
  return { bound: 'plain', before: 0, after: 0 }
}
