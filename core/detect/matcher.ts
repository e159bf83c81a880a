/** The lexicon made searchable: every form under the few letters that give it away. */

import type { MatchedAs, Topic } from '../mention.ts'
import { foldText } from './fold.ts'
import type { Condition, Contexts, FormGroup, Rule, TopicLexicon } from './lexicon.ts'

/** One spelling to look for, folded. */
export interface Form {
  readonly text: string
  /** Where the anchor stands in `text`. */
  readonly anchorAt: number
  readonly meaning: Meaning
}

export type Meaning =
  | {
      readonly kind: 'term'
      readonly topic: Topic
      readonly entry: string
      readonly name: string
      readonly as: MatchedAs
      readonly rules: readonly Rule[]
    }
  | { readonly kind: 'lookalike'; readonly is: string; readonly if: readonly Condition[] }

/** A name known by its consonants, however its vowels are misspelt. */
export interface Skeleton {
  readonly consonants: string
  readonly starts: readonly string[]
  readonly never: ReadonlySet<string>
  readonly compounds: readonly string[]
  readonly meaning: Meaning
  /** What it means with letters before it: "acetylfentanyl". */
  readonly prefixed: Meaning
}

export interface Matcher {
  /** Finds the anchors in folded text; stateful (`g`), so each search sets `lastIndex`. */
  readonly anchors: RegExp
  /** Forms by anchor, longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>
  readonly skeletons: readonly Skeleton[]
  /** The entry of each folded form, for asking what a whole phrase names. */
  readonly wholeForms: ReadonlyMap<string, string>
  /** Each context's words as one expression over folded text. */
  readonly contexts: ReadonlyMap<string, string>
}

/** Longest anchor: enough letters to be rare in prose, few enough to serve many forms at once. */
const ANCHOR_LENGTH = 5
/** A word as anchors see it: hyphens belong to it, so that "4-AP" is not sought as "ap". */
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu
const CJK = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/
const SPECIAL = /[.*+?^${}()|[\]\\]/g

const fold = (form: string): string => foldText(form).text
const literal = (text: string): string => text.replace(SPECIAL, '\\$&')

/**
 * The anchor of a form: the start of its rarest word. Words that are forms by themselves (China,
 * precursor) are wanted anyway and cost nothing more; else the longest word is the rarest.
 */
function anchorOf(form: string, wanted: ReadonlySet<string>): { readonly anchor: string; readonly at: number } {
  const words = [...form.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }))
  const shared = words.find(({ word }) => wanted.has(word.slice(0, ANCHOR_LENGTH)))
  const longest = words.reduce((best, next) => (next.word.length > best.word.length ? next : best), { word: '', at: 0 })
  const { word, at } = shared ?? longest
  return { anchor: word.slice(0, CJK.test(word) ? 2 : ANCHOR_LENGTH), at }
}

function contextSource(words: readonly string[]): string {
  const alternatives = words.map((word) => {
    const source = literal(fold(word.replace(/\*$/, ''))).replaceAll(' ', '[\\s-]+')
    if (CJK.test(word)) return source
    return `(?<![\\p{L}\\p{N}])${source}${word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])'}`
  })
  return alternatives.join('|')
}

/** Compiles the lexicon; cheap enough to be done once in each page. */
export function createMatcher(topics: readonly TopicLexicon[], contexts: Contexts): Matcher {
  const pending: { readonly text: string; readonly meaning: Meaning }[] = []
  const skeletons: Skeleton[] = []
  const addGroup = (topic: Topic, entry: { readonly id: string; readonly name: string }, group: FormGroup) => {
    const meaning: Meaning = { kind: 'term', topic, entry: entry.id, name: entry.name, as: group.as, rules: group.rules ?? [] }
    for (const form of group.forms) pending.push({ text: fold(form), meaning })
    if (group.skeleton) {
      const { consonants, after, never, compounds, prefixed } = group.skeleton
      const analog: Meaning = { ...meaning, entry: prefixed.entry, name: prefixed.name, as: 'analog' }
      skeletons.push({
        consonants,
        starts: after,
        never: new Set(never),
        compounds,
        meaning: { ...meaning, as: 'misspelling' },
        prefixed: analog,
      })
    }
  }
  for (const { topic, entries, lookalikes } of topics) {
    for (const entry of entries) for (const group of entry.groups) addGroup(topic, entry, group)
    for (const { is, forms, if: conditions } of lookalikes) {
      for (const form of forms) pending.push({ text: fold(form), meaning: { kind: 'lookalike', is, if: conditions ?? [] } })
    }
  }

  const single = new Set(
    pending.filter(({ text }) => /^[\p{L}\p{N}]+$/u.test(text) && !CJK.test(text)).map(({ text }) => text.slice(0, ANCHOR_LENGTH)),
  )
  const forms = new Map<string, Form[]>()
  const places = new Map<string, { readonly anchor: string; readonly at: number }>()
  // Shorter forms first, so that a longer one can share the anchor of the form that it begins with:
  // at one place the longest form must win.
  for (const { text, meaning } of [...pending].sort((a, b) => a.text.length - b.text.length)) {
    const begins = [...text.matchAll(/[ -]/g)].map((gap) => places.get(text.slice(0, gap.index))).find((place) => place !== undefined)
    const place = begins ?? anchorOf(text, single)
    places.set(text, place)
    const { anchor, at } = place
    const list = forms.get(anchor) ?? []
    list.push({ text, anchorAt: at, meaning })
    forms.set(anchor, list)
  }
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length)
  const starts = skeletons.flatMap((skeleton) => skeleton.starts)
  const anchors = [...forms.keys()].sort((a, b) => b.length - a.length).map(literal)
  return {
    anchors: new RegExp(`${anchors.join('|')}|(?:${starts.join('|')})[a-z]{2}`, 'gu'),
    forms,
    skeletons,
    wholeForms: new Map(pending.flatMap(({ text, meaning }) => (meaning.kind === 'term' ? [[text, meaning.entry] as const] : []))),
    contexts: new Map(Object.entries(contexts).map(([name, words]) => [name, contextSource(words)])),
  }
}
