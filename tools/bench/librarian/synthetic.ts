/**
 * Notes in an invented language for measuring at any size: word frequencies fall as in prose (Zipf), new words keep coming
 * as the corpus grows (Heaps), and needles are planted whose passages and queries are known.
 */

import type { PackNote } from '../../eval/pack.ts'
import { type Random, seeded } from '../random.ts'

export interface Needle {
  readonly id: string
  /** A paragraph that tells the needle's fact in part, in inflected words and among others. */
  readonly passage: string
  /** What somebody types to find it: some words, the last unfinished or one of them misspelt. */
  readonly typed: string
}

export interface SyntheticCorpus {
  readonly notes: readonly PackNote[]
  readonly needles: readonly Needle[]
}

/** Heaps' law V = K · n^β with values usual for English. */
const HEAPS_FACTOR = 40
const HEAPS_POWER = 0.55
const TOKENS_PER_NOTE = 16
const SHARE_OF_STOP_WORDS = 0.4
const STOPS = 'the of and to in a is that for it was on are with as by from at has were'.split(' ')
const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s st t tr v w'.split(' ')
const VOWELS = 'a e i o u ai ea io'.split(' ')
const ENDS = ['', 'n', 'r', 's', 'l', 't', 'm', 'nd', 'rk']

/** The word of a rank: rarer words are longer; each rank has a word of its own. */
export function wordOf(rank: number): string {
  let rest = rank
  const take = (parts: readonly string[]) => {
    const part = parts[rest % parts.length] ?? ''
    rest = Math.floor(rest / parts.length)
    return part
  }
  let word = take(ONSETS) + take(VOWELS)
  do word += take(ONSETS) + take(VOWELS) + take(ENDS)
  while (rest > 0)
  return word
}

const STOP_EVERY = STOPS.length

interface Writer {
  /** A content word by its frequency. */
  readonly content: () => string
  /** Some words, stop words among them. */
  readonly words: (count: number) => readonly string[]
}

function writer(random: Random, vocabulary: number): Writer {
  const range = Math.log(vocabulary)
  // The inverse of the cumulative Zipf distribution with exponent one.
  const content = () => wordOf(Math.floor(Math.exp(random.next() * range)) - 1)
  const stop = () => STOPS[random.between(0, STOP_EVERY - 1)] ?? 'the'
  return {
    content,
    words: (count) => Array.from({ length: count }, () => (random.chance(SHARE_OF_STOP_WORDS) ? stop() : content())),
  }
}

const sentence = (words: readonly string[]) => {
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const slipped = (word: string) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4)

function needleOf(random: Random, write: Writer, id: string, content: readonly string[]): Needle {
  const shuffled = [...content].sort((a, b) => (a < b ? -1 : 1))
  const told = shuffled.filter((_, at) => at % 5 !== 0).map((word) => (random.chance(0.3) ? `${word}s` : word))
  const passage = [sentence(write.words(18)), sentence([...told, ...write.words(8)]), sentence(write.words(22))].join(' ')
  const long = content.filter((word) => word.length >= 6)
  const [first = content[0] ?? '', second = content[1] ?? ''] = long
  const last = random.chance(0.5) ? second.slice(0, Math.max(3, second.length - 2)) : second
  const typed = `${random.chance(0.3) && first.length >= 6 ? slipped(first) : first} ${last}`
  return { id, passage, typed }
}

/** `count` notes of which up to `needles` are needles, spread evenly; the same for the same seed. */
export function syntheticCorpus(seed: number, count: number, needles: number): SyntheticCorpus {
  const random = seeded(seed)
  const vocabulary = Math.floor(HEAPS_FACTOR * (count * TOKENS_PER_NOTE) ** HEAPS_POWER)
  const write = writer(random, vocabulary)
  const every = Math.max(1, Math.floor(count / needles))
  const planted: Needle[] = []
  const notes = Array.from({ length: count }, (_, at): PackNote => {
    const words = write.words(random.between(TOKENS_PER_NOTE, 2 * TOKENS_PER_NOTE))
    const content = [...new Set(words.filter((word) => !STOPS.includes(word)))]
    const year = random.chance(0.2) ? [`${random.between(1990, 2025)}`] : []
    const number = random.chance(0.2) ? [`${random.between(2, 900) * 10}`] : []
    const id = `note-${String(at).padStart(6, '0')}`
    if (at % every === 0 && planted.length < needles) planted.push(needleOf(random, write, id, content))
    return { id, statement: sentence([...words, ...number, ...year]) }
  })
  return { notes, needles: planted }
}
