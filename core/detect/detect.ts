/** Finds the mentions of a text. */

import type { MatchedAs, Mention } from '../mention.ts'
import { type Folded, foldJoiningCutWords, foldText, originalSpan } from './fold.ts'
import type { Form, Matcher, Meaning, Skeleton } from './matcher.ts'
import { allHold, judge, type Surroundings, type Verdict } from './rules.ts'

/** Words that look like a name and are none, with what told them apart. */
export interface RuledOut {
  readonly start: number
  readonly end: number
  readonly because: string
}

export interface Detection {
  /** In order, never overlapping. */
  readonly mentions: readonly Mention[]
  readonly ruledOut: readonly RuledOut[]
}

interface Found {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

const WORD_UNIT = /[\p{L}\p{N}]/u
const CJK_UNIT = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/
const WORD_REST = /^[\p{L}\p{N}]+/u
const ADDRESS = /:\/\/|^www\.|[\p{L}\p{N}]@[\p{L}\p{N}]|\.(?:com|org|net|gov|cn|edu)(?:\/|$)/u

const isAsciiWord = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

function isWordUnit(text: string, place: number): boolean {
  const code = text.charCodeAt(place)
  if (Number.isNaN(code)) return false
  if (code < 128) return isAsciiWord(code)
  const character = String.fromCharCode(code)
  return WORD_UNIT.test(character) && !CJK_UNIT.test(character)
}

const isGap = (character: string | undefined) =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '-'

/** Where `form` ends when it starts at `start`, a space of the form standing for any gap; -1 if it does not stand there. */
function formEnd(text: string, start: number, form: string): number {
  let place = start
  for (let unit = 0; unit < form.length; unit++) {
    const wanted = form[unit]
    if (wanted === ' ') {
      if (!isGap(text[place])) return -1
      while (isGap(text[place])) place++
    } else {
      if (text[place] !== wanted) return -1
      place++
    }
  }
  return place
}

/** Where `form` starts when its anchor stands at `anchor`; -1 if what stands before does not fit. */
function formStart(text: string, anchor: number, form: Form): number {
  let place = anchor
  for (let unit = form.anchorAt - 1; unit >= 0; unit--) {
    const wanted = form.text[unit]
    if (wanted === ' ') {
      if (!isGap(text[place - 1])) return -1
      while (isGap(text[place - 1])) place--
    } else {
      if (text[place - 1] !== wanted) return -1
      place--
    }
  }
  return place
}

function formAt(text: string, anchor: number, form: Form): Found | null {
  const start = formStart(text, anchor, form)
  if (start < 0) return null
  let end = formEnd(text, start, form.text)
  if (end < 0) return null
  const isCjk = CJK_UNIT.test(form.text)
  if (!isCjk && isWordUnit(text, start - 1)) return null
  if (form.text.endsWith('-')) {
    // A prefix such as "Sino-" names its topic together with the word it is tied to.
    const rest = WORD_REST.exec(text.slice(end))
    if (!rest) return null
    end += rest[0].length
  } else if (!isCjk && isWordUnit(text, end)) return null
  return { start, end, meaning: form.meaning }
}

const ONLY_LETTERS = /^\p{L}+$/u

const squeeze = (letters: string) => letters.replace(/(.)\1+/g, '$1')

/** Letters directly before a name make an analog's of it, with the places that chemistry counts before them: "β-hydroxythio", "para-fluoro". */
const ANALOG_PREFIX = /(?:(?:para|ortho|meta|alpha|beta|[pomnαβ0-9]{1,2})-)?\p{L}{2,24}$/u
/** Longest such prefix that is looked for. */
const ANALOG_REACH = 32

function skeletonAt(text: string, start: number, skeleton: Skeleton): Found | null {
  if (!skeleton.starts.some((prefix) => text.startsWith(prefix, start))) return null
  const word = WORD_REST.exec(text.slice(start, start + 24))?.[0] ?? ''
  const consonants = squeeze(word.replace(/^ph/, 'f').replace(/[aeiouy]/g, ''))
  const plain = consonants.endsWith('s') ? consonants.slice(0, -1) : consonants
  // Other final vowels make other words of it: a misspelling ends as the name does, or as it does in another language.
  const isMisspelt = plain === skeleton.consonants && !skeleton.never.has(word) && /(?:l|ly|li|le|lo|la|ls|los|las)$/.test(word)
  if (!isMisspelt && !(ONLY_LETTERS.test(word) && skeleton.compounds.some((beginning) => word.startsWith(beginning)))) return null
  const end = start + word.length
  if (!isWordUnit(text, start - 1)) return { start, end, meaning: skeleton.meaning }
  const prefix = ANALOG_PREFIX.exec(text.slice(Math.max(0, start - ANALOG_REACH), start))?.[0]
  return prefix === undefined ? null : { start: start - prefix.length, end, meaning: skeleton.prefixed }
}

/** The longest form that stands at an anchor and is not barred by its own conditions. */
function foundAt(text: string, place: number, anchor: string, matcher: Matcher, counts: (found: Found) => boolean): Found | null {
  for (let length = anchor.length; length > 0; length--) {
    for (const form of matcher.forms.get(anchor.slice(0, length)) ?? []) {
      const found = formAt(text, place, form)
      if (found && counts(found)) return found
    }
  }
  for (const skeleton of matcher.skeletons) {
    const found = skeletonAt(text, place, skeleton)
    if (found) return found
  }
  return null
}

/** Initials in brackets stand for the words before them: "the Postal Regulatory Commission (PRC)". */
const INITIALS = /^\p{Lu}{2,6}$/u

function spelledOut(original: string, start: number, end: number): string | null {
  const initials = original.slice(start, end)
  if (!INITIALS.test(initials) || original[start - 1] !== '(' || original[end] !== ')') return null
  const words = original
    .slice(Math.max(0, start - 120), start - 1)
    .trim()
    .split(/[\s-]+/)
  const named = words.filter((word) => !/^(?:of|the|and|for|on|in|to)$/.test(word)).slice(-initials.length)
  const spelled = named.map((word) => word[0]?.toUpperCase()).join('')
  return spelled === initials ? words.slice(words.indexOf(named[0] ?? '')).join(' ') : null
}

function isInAddress(original: string, start: number, end: number): boolean {
  const from = Math.max(original.lastIndexOf(' ', start), original.lastIndexOf('\n', start)) + 1
  const to = original.slice(end).search(/\s/)
  return ADDRESS.test(original.slice(from, to < 0 ? undefined : end + to).toLowerCase())
}

/** What the place alone rules out: parts of addresses, and initials that the text itself explains otherwise. */
function refusedByPlace(
  original: string,
  span: { readonly start: number; readonly end: number },
  entry: string,
  matcher: Matcher,
): Verdict | null {
  if (isInAddress(original, span.start, span.end)) return { then: 'refuse', because: 'part of an address' }
  const words = spelledOut(original, span.start, span.end)
  if (words === null) return null
  const isOurs = matcher.wholeForms.get(foldText(words).text) === entry
  return isOurs ? null : { then: 'refuse', because: `short for “${words}” here` }
}

const MATCH_REASONS: Readonly<Record<MatchedAs, (surface: string, name: string) => string>> = {
  name: (surface, name) => (surface.toLowerCase() === name.toLowerCase() ? `names ${name}` : `“${surface}” names ${name}`),
  alias: (surface, name) => `“${surface}” is another name of ${name}`,
  misspelling: (surface, name) => `“${surface}” is a misspelling of ${name}`,
  metonym: (surface, name) => `“${surface}” stands for ${name}`,
  'other-language': (surface, name) => `“${surface}” is ${name} in another language`,
  analog: (surface) => `“${surface}” is an analog of fentanyl`,
}

function search(original: string, folded: Folded, matcher: Matcher): Detection {
  const { text } = folded
  const mentions: Mention[] = []
  const ruledOut: RuledOut[] = []
  const { anchors } = matcher
  anchors.lastIndex = 0
  let done = 0
  const surroundings = ({ start, end }: Found): Surroundings => {
    const span = originalSpan(folded, start, end)
    return { folded: text, surface: original.slice(span.start, span.end), start, end, original }
  }
  for (let match = anchors.exec(text); match !== null; match = anchors.exec(text)) {
    const found = foundAt(text, match.index, match[0], matcher, (candidate) => {
      const { meaning } = candidate
      return candidate.start >= done && (meaning.kind === 'term' || allHold(matcher, surroundings(candidate), meaning.if))
    })
    if (found === null || found.start < done) {
      anchors.lastIndex = match.index + 1
      continue
    }
    const span = originalSpan(folded, found.start, found.end)
    const { meaning } = found
    if (meaning.kind === 'lookalike') ruledOut.push({ ...span, because: meaning.is })
    else {
      const around = surroundings(found)
      const { surface } = around
      const verdict = refusedByPlace(original, span, meaning.entry, matcher) ?? judge(matcher, around, meaning.rules)
      if (verdict?.then === 'refuse') ruledOut.push({ ...span, because: verdict.because })
      else {
        const named = MATCH_REASONS[meaning.as](surface, meaning.name)
        mentions.push({
          ...span,
          topic: meaning.topic,
          entry: meaning.entry,
          matchedAs: meaning.as,
          sense: verdict?.then === 'people' ? 'people' : 'subject',
          reason: verdict === null ? named : `${named} (${verdict.because})`,
        })
      }
    }
    done = found.end
    anchors.lastIndex = Math.max(found.end, match.index + 1)
  }
  return { mentions, ruledOut }
}

/** The mentions of a text and what was told apart from them; offsets are UTF-16 units of `text`. */
export function detect(text: string, matcher: Matcher): Detection {
  const detection = search(text, foldText(text), matcher)
  const joined = foldJoiningCutWords(text)
  if (joined === null) return detection
  const isNew = (mention: Mention) =>
    joined.cuts.some((cut) => mention.start < cut && cut < mention.end) &&
    !detection.mentions.some((other) => other.start < mention.end && mention.start < other.end)
  const cutWords = search(text, joined.folded, matcher).mentions.filter(isNew)
  return { ...detection, mentions: [...detection.mentions, ...cutWords].sort((a, b) => a.start - b.start) }
}

/** The mentions of a text, in order, never overlapping. */
export function detectMentions(text: string, matcher: Matcher): readonly Mention[] {
  return detect(text, matcher).mentions
}
