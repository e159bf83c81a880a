/** Finds the concepts that words stand for: synonyms and translations meet in one term. */

import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { stem } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'

/** A phrase of the table, folded word by word, and the concepts it stands for. */
interface Phrase {
  readonly words: readonly string[]
  readonly concept: string
}

export interface FoundConcept {
  readonly concept: string
  /** How many words express it. */
  readonly length: number
}

export interface KnownWord {
  readonly stem: string
  readonly isStopWord: boolean
  /** Concepts that the word stands for by itself. */
  readonly concepts: readonly FoundConcept[]
  /** Phrases that may begin with it. */
  readonly phrases: readonly Phrase[]
}

export interface ConceptMatcher {
  /** Concepts of the words that begin at `index`, single words and phrases alike; each concept once. */
  readonly at: (words: readonly string[], index: number) => readonly FoundConcept[]
  /** What is known of a folded word, remembered: texts say the same words over and over. */
  readonly known: (word: string) => KnownWord
  /** Words without spaces between them, longest first, by which an unspaced run is cut. */
  readonly dictionary: ReadonlySet<string>
  readonly longestEntry: number
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+$/u
/** A prefix entry is looked up by its first letters. */
const PREFIX_KEY = 3

const add = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

const NO_PHRASES: readonly Phrase[] = []

const plain = (written: string) =>
  written
    .replaceAll('.', '')
    .split(/[\s'-]+/)
    .map(fold)
    .filter((word) => word !== '')

/** A matcher from a table such as `CONCEPTS`: names of concepts with their comma-separated words. */
export function createConceptMatcher(table: Readonly<Record<string, string>>): ConceptMatcher {
  const exact = new Map<string, string[]>()
  const prefixes = new Map<string, { readonly prefix: string; readonly concept: string }[]>()
  const phrases = new Map<string, Phrase[]>()
  const dictionary = new Set<string>()
  for (const [concept, entries] of Object.entries(table)) {
    for (const entry of entries.split(',').map((each) => each.trim())) {
      const words = plain(entry.replace('*', ''))
      const [first] = words
      if (first === undefined) continue
      if (words.length > 1) add(phrases, stem(first), { words: words.map((word) => stem(word)), concept })
      else if (entry.endsWith('*')) add(prefixes, first.slice(0, PREFIX_KEY), { prefix: first, concept })
      else add(exact, first, concept)
      if (UNSPACED.test(first)) dictionary.add(first)
    }
  }
  const known = remembered((word: string): KnownWord => {
    const single = new Set(exact.get(word))
    for (const { prefix, concept } of prefixes.get(word.slice(0, PREFIX_KEY)) ?? []) if (word.startsWith(prefix)) single.add(concept)
    const own = stem(word)
    return {
      stem: own,
      isStopWord: isStopWord(word),
      concepts: [...single].map((concept) => ({ concept, length: 1 })),
      phrases: phrases.get(own) ?? NO_PHRASES,
    }
  })
  const at = (words: readonly string[], index: number): readonly FoundConcept[] => {
    const word = words[index]
    if (word === undefined) return []
    const { concepts, phrases: begun } = known(word)
    if (begun.length === 0) return concepts
    const lengths = new Map(concepts.map(({ concept, length }) => [concept, length]))
    for (const phrase of begun) {
      const stands = phrase.words.every((part, offset) => offset === 0 || known(words[index + offset] ?? '').stem === part)
      if (stands) lengths.set(phrase.concept, Math.max(phrase.words.length, lengths.get(phrase.concept) ?? 0))
    }
    return [...lengths].map(([concept, length]) => ({ concept, length }))
  }
  return { at, known, dictionary, longestEntry: Math.max(1, ...[...dictionary].map((word) => word.length)) }
}

/** An unspaced run cut into the longest words the dictionary knows; what it does not know is cut into pairs of signs. */
export function cutUnspaced(run: string, matcher: ConceptMatcher): readonly { readonly word: string; readonly offset: number }[] {
  const pieces: { word: string; offset: number }[] = []
  let unknownFrom = 0
  const flush = (until: number) => {
    for (let at = unknownFrom; at + 1 < until; at++) pieces.push({ word: run.slice(at, at + 2), offset: at })
  }
  let at = 0
  while (at < run.length) {
    let length = Math.min(matcher.longestEntry, run.length - at)
    while (length > 0 && !matcher.dictionary.has(run.slice(at, at + length))) length--
    if (length === 0) at++
    else {
      flush(at)
      pieces.push({ word: run.slice(at, at + length), offset: at })
      at += length
      unknownFrom = at
    }
  }
  flush(at)
  return pieces
}
