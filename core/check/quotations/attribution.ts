/** Who a page says is speaking: the words around a quotation that name its speaker. */

import { type Span, sentencesOf } from '../../text/sentences.ts'

/** The words that name a speaker, such as "the ministry’s Hua Chunying". */
export interface Attribution {
  readonly speaker: string
  /** False where the sentence names somebody without a word for speaking: enough to fit, not to differ. */
  readonly sure: boolean
  /** What stands before, for "he" and "she"; nearest sentence last. */
  readonly before: string
}

/** Words for speaking, and a few for what speakers do with words. */
const VERBS = [
  'said says saying say told tells telling wrote writes writing asked asks added adds argued argues remarked remarks stated states declared declares',
  'testified testifies explained explains noted notes insisted insists warned warns claimed claims observed observes suggested suggests called calls calling',
  'described describes termed dubbed labeled labelled spoke speaks announced announces tweeted posted complained replied replies answered responded responds',
  'shrugged conceded concedes admitted admits acknowledged recalled recalls recounted repeated repeats concluded commented comments read reads begins began ends ended quipped',
  'joked vowed promised promises pledged urged urges demanded demands wondered maintained contends contended cautioned sniffed boasted grumbled held holds',
  'put puts offered offers stressed emphasized emphasised reported reports affirmed asserted alleged mused sighed shouted cried whispered continued continues',
  'decried decries denounced deplored raised mentioned invoked spread cited cites listed named names evoked pronounced intoned signed scolded cheered advised adding stating saying suggesting arguing',
  'used uses coined heard blamed blames pleaded objected protested went reiterated confirmed lamented praised hailed sees saw wants wanted counseled',
]
  .join(' ')
  .split(' ')
const VERB_PATTERN = String.raw`(?<![\p{L}’'-])(?:${VERBS.join('|')})(?![\p{L}’'-])`
const FIRST_VERB = new RegExp(VERB_PATTERN, 'u')
const VERB = new RegExp(VERB_PATTERN, 'gu')
/** How much of the text on either side is looked at, in UTF-16 units. */
const REACH = 360

/** Left of a verb, what comes before one of these is another clause. */
const CLAUSE =
  /[;:—–()]|(?<![\p{L}])(?:that|which|while|because|but|although|though|whether|if|as|when|what|how)(?![\p{L}])|, and (?=\S)/giu
/** Before a verb, these words belong to it and not to the subject. */
const AUXILIARY =
  /(?:\s|^)(?:was|were|is|are|has|have|had|would|will|did|does|also|then|later|once|recently|famously|reportedly|only|simply|again|already|once again|been|to be|quoted as|being|be|not|never|duly|still|often|just|quietly|loudly|bluntly|who|even|flatly)$/i
/** What stands before the name of whoever is quoted. */
const CREDIT =
  /(?:according to|in the words of|per|quoting|quoted|quotes|citing|cites|cited|credited to|attributed to|from the lips of|a phrase of|words of)\s+/giu
/** "Tallow’s own words," right before a quotation. */
const POSSESSED = /(?:^|\s)((?:[\p{L}.’'-]+\s+){0,5}[\p{L}.-]+['’]s?)\s+(?:[\p{L}-]+,?\s+){0,3}$/u
/** What commas set off behind a subject. */
const ASIDE = /(?<=\p{L}),\s+\p{Ll}[^,]*,$/u

const clean = (phrase: string) => phrase.replace(/^[\s,.–—:;"”’»)\]-]+|[\s,.–—:;"“‘«([-]+$/g, '')

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let found: RegExpExecArray | null = null
  for (const match of text.matchAll(pattern)) found = match
  return found
}

/** The noun phrase that ends where a verb begins. */
function subjectBefore(text: string): string | null {
  let rest = text.trimEnd()
  for (let match = AUXILIARY.exec(rest); match !== null; match = AUXILIARY.exec(rest)) rest = rest.slice(0, match.index)
  // "X, asked about Y, said": what is set off by commas tells more of the subject and is none.
  const aside = ASIDE.exec(rest)
  if (aside !== null && FIRST_VERB.test(aside[0])) rest = rest.slice(0, aside.index)
  const boundary = lastMatch(CLAUSE, rest)
  const verb = lastMatch(VERB, rest)
  const from = Math.max(boundary === null ? 0 : boundary.index + boundary[0].length, verb === null ? 0 : verb.index + verb[0].length)
  const subject = clean(rest.slice(from))
  return subject === '' ? null : subject
}

/** The noun phrase that starts a stretch of text, up to the end of its clause. */
function phraseAfter(text: string): string | null {
  const end = text.search(
    /[;:—–()"“«„]|(?<![\p{L}])(?:that|which|while|because|but|although|though|as|when|in|on|at|after|before|during|told|to)(?![\p{L}])|\.(?:\s|$)(?<!\b\p{Lu}\.\s)/u,
  )
  const phrase = clean(end < 0 ? text : text.slice(0, end))
  return phrase === '' ? null : phrase
}

/** "— Orla Vexworth", "(Orla Vexworth)". */
const CREDIT_LINE = /^[\s.,]*[—–(-]{1,2}\s*(\p{Lu}[^"“«\n;]{2,60}?)\s*\)?\s*$/u
const PASSIVE = /^(?:[\p{L}’'-]+ ){1,8}?(?:by|credited to|attributed to)\s+/u

/** Behind a quotation: "said X", "X said", "according to X", "is how X put it". */
export function speakerAfter(text: string): string | null {
  const zone = text.replace(/^[\s,.–—-]+/, '')
  const creditLine = CREDIT_LINE.exec(text)?.[1]
  if (creditLine !== undefined && !FIRST_VERB.test(creditLine)) return creditLine
  const isOwnClause = !/^(?:and|but|while|though|although|which|because|so|or)\s/i.test(zone)
  const credit = /^(?:so |thus )?(?:according to|per|in the words of|by|credited to|attributed to|so|thus)\s+/i.exec(zone)
  if (credit !== null) return phraseAfter(zone.slice(credit[0].length))
  const inverted = /^(?:(?:also|then|as)\s+)?([\p{L}]+)\s+/iu.exec(zone)
  const first = inverted?.[1]?.toLowerCase()
  if (inverted !== null && first !== undefined && VERBS.includes(first) && !/^(?:told|tells)$/.test(first))
    return phraseAfter(zone.slice(inverted[0].length))
  if (!isOwnClause) return null
  const passive = PASSIVE.exec(zone)
  if (passive !== null && /^(?:is|was|as|a|an|the)\s/i.test(zone)) return phraseAfter(zone.slice(passive[0].length))
  const verb = FIRST_VERB.exec(zone)
  return verb === null ? null : subjectBefore(zone.slice(0, verb.index).replace(/^is (?:how|what) /i, ''))
}

/** Before a quotation: "X said that", "X:", "X’s phrase", "according to X,". */
export function speakerBefore(text: string): { readonly speaker: string; readonly direct: boolean } | null {
  const zone = text.trimEnd()
  const credit = lastMatch(CREDIT, zone)
  const verb = lastMatch(VERB, zone)
  if (credit !== null && credit.index >= (verb?.index ?? 0) - 4 - credit[0].length) {
    const speaker = phraseAfter(zone.slice(credit.index + credit[0].length))?.replace(/\s*,.*$/, '')
    if (speaker !== undefined && speaker !== '') return { speaker, direct: true }
  }
  if (verb !== null) {
    const speaker = subjectBefore(zone.slice(0, verb.index))
    const rest = zone.slice(verb.index + verb[0].length)
    if (speaker !== null) return { speaker, direct: rest.length < 40 }
  }
  const possessed = POSSESSED.exec(`${zone} `)?.[1]
  if (possessed !== undefined)
    return { speaker: clean(possessed.replace(/['’]s?$/, '').replace(/^.*\b(?:with|in|on|by)\s+/, '')), direct: /['’]s?$/.test(zone) }
  if (/[:]$/.test(zone)) return { speaker: clean(zone), direct: false }
  return null
}

/** The last sentence of a text, and what stands before it. */
function lastSentence(text: string): readonly [before: string, last: string] {
  const start = sentencesOf(text).at(-1)?.start ?? 0
  return [text.slice(0, start), text.slice(start)]
}

const firstSentence = (text: string) => {
  const first = sentencesOf(text)[0]
  return first === undefined ? '' : text.slice(first.start, first.end)
}

export interface Surroundings {
  readonly text: string
  /** Where the text that may speak of the quotation begins and ends. */
  readonly bounds: Span
  /** The pieces of the quotation in order, marks excluded. */
  readonly pieces: readonly Span[]
  /** Ends of the quotation before and beginning of the one after, marks included. */
  readonly previousEnd: number
  readonly nextStart: number
}

/** Who is said to speak; null where the page does not say. */
export function attributionOf({ text, bounds, pieces, previousEnd, nextStart }: Surroundings): Attribution | null {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return null
  const from = Math.max(bounds.start, previousEnd, first.start - 1 - REACH)
  const [earlier, own] = lastSentence(text.slice(from, first.start - 1))
  const before = text.slice(Math.max(bounds.start, first.start - 1 - REACH), first.start - 1)
  const named = (speaker: string, sure = true): Attribution => ({ speaker, sure, before })
  for (const [at, piece] of pieces.slice(1).entries()) {
    const speaker = speakerAfter(text.slice((pieces[at]?.end ?? 0) + 1, piece.start - 1))
    if (speaker !== null) return named(speaker)
  }
  const ahead = /[\p{L}\p{N}]/u.test(own) ? speakerBefore(own) : null
  if (ahead?.direct) return named(ahead.speaker)
  const behind = text.slice(last.end + 1, Math.min(bounds.end, nextStart, last.end + 1 + REACH))
  const after = speakerAfter(firstSentence(behind))
  if (after !== null) return named(after)
  if (ahead !== null) return named(ahead.speaker)
  if (/[\p{L}\p{N}]/u.test(own)) return named(clean(own), false)
  // The quotation is a sentence of its own: the one before may name who speaks.
  const introduced = speakerBefore(earlier.length > 0 ? lastSentence(earlier)[1] : own)
  return introduced === null ? null : named(introduced.speaker)
}
