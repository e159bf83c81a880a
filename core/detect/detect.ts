/** Finds the mentions of a text. */

import type { MatchedAs, Mention } from '../mention.ts'
import { type Folded, foldJoiningCutWords, foldText, originalSpan } from './fold.ts'
import type { Form, Matcher, Meaning, Skeleton } from './matcher.ts'
import { allHold, judge, type Surroundings } from './rules.ts'

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

const WORD_UNIT = /[\p{L}\p{N}_]/u
const CJK_UNIT = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/
const WORD_REST = /^[\p{L}\p{N}]+/u
const ADDRESS = /:\/\/|^www\.|[\p{L}\p{N}]@[\p{L}\p{N}]|\.(?:com|org|net|gov|cn|edu)(?:\/|$)/u

const isAsciiWord = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95

function isWordUnit(text: string, place: number): boolean {
  const code = text.charCodeAt(place)
  if (Number.isNaN(code)) return false
  if (code < 128) return isAsciiWord(code)
  const character = String.fromCharCode(code)
  return WORD_UNIT.test(character) && !CJK_UNIT.test(character)
}

const isGap = (character: string | undefined) => character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '-'

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

const squeeze = (letters: string) => letters.replace(/(.)\1+/g, '$1')

function skeletonAt(text: string, start: number, skeleton: Skeleton): Found | null {
  if (!skeleton.starts.some((prefix) => text.startsWith(prefix, start))) return null
  const word = WORD_REST.exec(text.slice(start, start + 24))?.[0] ?? ''
  const consonants = squeeze(word.replace(/^ph/, 'f').replace(/[aeiouy]/g, ''))
  const plain = consonants.endsWith('s') ? consonants.slice(0, -1) : consonants
  // Final vowels make other words of it: a misspelling ends as the name does, in l or a y that slipped behind it.
  if (plain !== skeleton.consonants || skeleton.never.has(word) || !/(?:l|ly|yl|li|le|lo|la|ls)$/.test(word)) return null
  return { start, end: start + word.length, meaning: skeleton.meaning }
}

function foundAt(text: string, place: number, anchor: string, matcher: Matcher): Found | null {
  for (let length = anchor.length; length > 0; length--) {
    for (const form of matcher.forms.get(anchor.slice(0, length)) ?? []) {
      const found = formAt(text, place, form)
      if (found) return found
    }
  }
  for (const skeleton of matcher.skeletons) {
    const found = skeletonAt(text, place, skeleton)
    if (found) return found
  }
  return null
}

function isInAddress(original: string, start: number, end: number): boolean {
  const from = Math.max(original.lastIndexOf(' ', start), original.lastIndexOf('\n', start)) + 1
  const to = original.slice(end).search(/\s/)
  return ADDRESS.test(original.slice(from, to < 0 ? undefined : end + to).toLowerCase())
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
  for (let match = anchors.exec(text); match !== null; match = anchors.exec(text)) {
    const found = foundAt(text, match.index, match[0], matcher)
    if (found === null || found.start < done) {
      anchors.lastIndex = match.index + 1
      continue
    }
    const span = originalSpan(folded, found.start, found.end)
    const surface = original.slice(span.start, span.end)
    const around: Surroundings = { folded: text, surface, start: found.start, end: found.end, original }
    const { meaning } = found
    if (meaning.kind === 'lookalike') {
      if (!allHold(matcher, around, meaning.if)) {
        anchors.lastIndex = match.index + 1
        continue
      }
      ruledOut.push({ ...span, because: meaning.is })
    } else {
      const verdict = isInAddress(original, span.start, span.end)
        ? ({ then: 'refuse', because: 'part of an address' } as const)
        : judge(matcher, around, meaning.rules)
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
