/** What decides whether words that look like a name are one: the conditions of the lexicon's rules. */

import type { Condition, Rule } from './lexicon.ts'
import type { Matcher } from './matcher.ts'

/** The words in question and the folded text around them. */
export interface Surroundings {
  readonly folded: string
  /** The words as the page writes them. */
  readonly surface: string
  readonly start: number
  readonly end: number
  /** The whole text as the page writes it. */
  readonly original: string
}

export type Verdict = { readonly then: Rule['then']; readonly because: string }

const MIXED_CASE_PARTS = { upper: /\p{Lu}/u, lower: /\p{Ll}/u }
/** How far a neighbouring word may stand: quotation marks, a comma, a bracket between. */
const GAP = '[^\\p{L}\\p{N}.!?;:]{1,3}'
const SOME_WORD = `[\\p{L}\\p{N}]+`
/** Characters looked at before and after, enough for five long words. */
const REACH = 90

const expressions = new WeakMap<Matcher, Map<string, RegExp>>()

function expression(matcher: Matcher, key: string, source: string): RegExp {
  const cache = expressions.get(matcher) ?? new Map<string, RegExp>()
  expressions.set(matcher, cache)
  const made = cache.get(key) ?? new RegExp(source, 'u')
  cache.set(key, made)
  return made
}

function caseOf(text: string): 'lower' | 'upper' | 'mixed' {
  const upper = MIXED_CASE_PARTS.upper.test(text)
  if (!upper) return 'lower'
  return MIXED_CASE_PARTS.lower.test(text) ? 'mixed' : 'upper'
}

/** Small words that names keep small. */
const SMALL_WORD = /^(?:of|the|in|and|de|la|du|da|s)$/

const isTitle = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || SMALL_WORD.test(word))

function contextSource(matcher: Matcher, name: string): string {
  const source = matcher.contexts.get(name)
  if (source === undefined) throw new Error(`The lexicon names a context "${name}" that contexts.json lacks`)
  return source
}

function isNear(matcher: Matcher, around: Surroundings, name: string, within: number | undefined): boolean {
  const { folded, start, end } = around
  const found = expression(matcher, name, contextSource(matcher, name))
  const before = folded.slice(within === undefined ? 0 : Math.max(0, start - within), start)
  const after = folded.slice(end, within === undefined ? undefined : end + within)
  // The words themselves must not be their own context, so they are replaced by a stop.
  return found.test(`${before}.${after}`)
}

function holds(matcher: Matcher, around: Surroundings, condition: Condition): boolean {
  if ('not' in condition) return !holds(matcher, around, condition.not)
  if ('case' in condition) return condition.case === 'title' ? isTitle(around.surface) : caseOf(around.surface) === condition.case
  if ('text' in condition) return caseOf(around.original) === condition.text
  if ('near' in condition) return isNear(matcher, around, condition.near, condition.within)
  if ('next' in condition) {
    const between = `(?:${GAP}${SOME_WORD}){0,${(condition.words ?? 1) - 1}}`
    const source = `^['s]{0,2}${between}${GAP}(?:${contextSource(matcher, condition.next)})`
    return expression(matcher, `>${condition.words ?? 1}${condition.next}`, source).test(
      around.folded.slice(around.end, around.end + REACH),
    )
  }
  const between = `(?:${GAP}${SOME_WORD}){0,${(condition.words ?? 1) - 1}}`
  const source = `(?:${contextSource(matcher, condition.prev)})[\\p{L}\\p{N}']*${between}${GAP}$`
  return expression(matcher, `<${condition.words ?? 1}${condition.prev}`, source).test(
    around.folded.slice(Math.max(0, around.start - REACH), around.start),
  )
}

/** Whether all conditions hold. */
export function allHold(matcher: Matcher, around: Surroundings, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => holds(matcher, around, condition))
}

/** What the first fitting rule decides; `null` where none fits, and the words count as they stand. */
export function judge(matcher: Matcher, around: Surroundings, rules: readonly Rule[]): Verdict | null {
  const rule = rules.find((candidate) => allHold(matcher, around, candidate.if))
  return rule ? { then: rule.then, because: rule.because } : null
}
