/** Made-up claims on many subjects with what somebody writes about one of them: a short post, or a sentence of a debate. */

import type { PackNote } from '../../eval/pack.ts'
import { type Random, seeded } from '../random.ts'
import { type ClaimTopic, PLACES, TOPICS, type Ways } from './claim-topics.ts'

export interface ClaimQuery {
  readonly id: string
  readonly text: string
  /** Id of the claim that it speaks of. */
  readonly wanted: string
}

export interface ClaimSet {
  readonly notes: readonly PackNote[]
  readonly queries: readonly ClaimQuery[]
}

type List<T> = readonly [T, ...T[]]
const list = <T>(values: readonly T[]): List<T> => {
  const [first, ...rest] = values
  if (first === undefined) throw new RangeError('an empty list has nothing to choose from')
  return [first, ...rest]
}

interface Fact {
  readonly who: Ways
  readonly does: Ways
  readonly what: Ways
  readonly place: Ways
  readonly number: number | null
  readonly year: number
}

const POST_STARTS = list(['', 'So ', 'BREAKING: ', 'Unbelievable. ', 'They won’t tell you this: ', 'My neighbor says ', 'RT @newsfan: '])
const POST_ENDS = list(['', ' Wake up!', ' https://t.co/xK3v9', ' Share before it is deleted', ' smh', ' pic.twitter.com/Lq82'])
const DEBATE_STARTS = list(['Let me tell you, ', 'The truth is that ', 'Everybody knows ', 'I have said it before, ', 'We have seen how '])
const DEBATE_ENDS = list(['', ', and nobody did anything about it', ', and that has got to change', ', believe me', ' on their watch'])

function factOf(random: Random, topic: ClaimTopic): Fact {
  return {
    who: random.pick(list(topic.who)),
    does: random.pick(list(topic.does)),
    what: random.pick(list(topic.what)),
    place: random.pick(list(PLACES)),
    number: random.chance(0.4) ? random.between(2, 99) * (random.chance(0.5) ? 1_000 : 1) : null,
    year: random.between(2005, 2025),
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const numberText = (value: number) => (value >= 1_000 ? `${value / 1_000},000` : `${value} percent`)
const numberOtherwise = (random: Random, value: number) =>
  value < 1_000 ? random.pick([`${value}%`, `${value} per cent`]) : random.pick([`${value / 1_000}k`, `${value / 1_000} thousand`])

function claimText({ who, does, what, place, number, year }: Fact): string {
  const amount = number === null ? '' : `, ${numberText(number)} in all`
  return capital(`${who[0]} ${does[0]} ${what[0]} in ${place[0]} in ${year}${amount}.`)
}

/** Two letters of a longer word change places: the commonest slip. */
function misspelt(random: Random, text: string): string {
  const words = text.split(' ')
  const long = words.map((word, at) => ({ word, at })).filter(({ word }) => /^[a-z]{7,}$/.test(word))
  if (long.length === 0) return text
  const { word, at } = random.pick(list(long))
  const place = random.between(1, word.length - 3)
  words[at] = word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2)
  return words.join(' ')
}

const asTag = (text: string) => `#${text.replaceAll('.', '').split(' ').map(capital).join('')}`

function queryText(random: Random, fact: Fact): string {
  const otherwise = (ways: Ways, share: number) => (random.chance(share) ? random.pick(ways) : ways[0])
  const isPost = random.chance(0.6)
  const who = otherwise(fact.who, 0.6)
  const parts = [isPost && random.chance(0.25) ? asTag(who) : who, otherwise(fact.does, 0.8), otherwise(fact.what, 0.6)]
  if (random.chance(0.7)) parts.push(isPost && random.chance(0.2) ? asTag(fact.place[0]) : `in ${otherwise(fact.place, 0.4)}`)
  if (random.chance(0.4)) parts.push(`in ${fact.year}`)
  if (fact.number !== null && random.chance(0.7)) parts.push(`(${numberOtherwise(random, fact.number)})`)
  const said = random.chance(isPost ? 0.3 : 0.05) ? misspelt(random, parts.join(' ')) : parts.join(' ')
  if (isPost) return random.pick(POST_STARTS) + (random.chance(0.3) ? said.toLowerCase() : capital(said)) + random.pick(POST_ENDS)
  return `${random.pick(DEBATE_STARTS)}${said}${random.pick(DEBATE_ENDS)}.`
}

/** `count` distinct claims and as many queries as asked, the same for the same seed. Many claims differ in one part only. */
export function claimSet(seed: number, count: number, queries: number): ClaimSet {
  const random = seeded(seed)
  const facts = new Map<string, Fact>()
  while (facts.size < count) {
    const fact = factOf(random, random.pick(list(TOPICS)))
    facts.set(claimText(fact), fact)
  }
  const all = [...facts]
  const chosen = Array.from({ length: queries }, () => random.between(0, count - 1))
  return {
    notes: all.map(([statement], at) => ({ id: `claim-${at}`, statement })),
    queries: chosen.flatMap((at, place) => {
      const fact = all[at]?.[1]
      return fact === undefined ? [] : [{ id: `query-${place}`, text: queryText(random, fact), wanted: `claim-${at}` }]
    }),
  }
}
