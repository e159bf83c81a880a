/** Whether the speaker that a page names is the record's: a description that fits is not another speaker. */

import type { Speaker } from '../../note.ts'
import { fold } from '../../text/fold.ts'
import type { Attribution } from './attribution.ts'
import { type Name, namesIn } from './names.ts'

/** `open`: nobody is named, or nothing that is said excludes the record's speaker. */
export type SpeakerFit = 'record' | 'another' | 'open'

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words of an organization’s name that many organizations share. */
const COMMON =
  list(`us u s of the and for on in a an american national federal united states state china chinese republic people peoples department office
bureau agency service administration commission ministry committee house embassy officials official board policy public general affairs international
named not report document statement law security council new north south east west county city former top senior member`)
/** Country -> the words for it, its people and its government. */
const COUNTRIES: Readonly<Record<string, ReadonlySet<string>>> = {
  'United States': list('us u.s american americans washington america usa'),
  China: list('china chinese beijing prc peking'),
  Mexico: list('mexico mexican mexicans'),
  Canada: list('canada canadian canadians ottawa'),
  India: list('india indian indians delhi'),
  Australia: list('australia australian australians canberra'),
  Russia: list('russia russian russians moscow kremlin'),
}
/** Offices that nobody holds two of. */
const OFFICES: readonly ReadonlySet<string>[] = [
  list('president'),
  list('senator senators'),
  list('congressman congresswoman representative representatives'),
  list('prosecutor'),
  list('researcher scholar analyst'),
  list('spokesman spokeswoman spokesperson'),
]
/** Other words by which a speaker is known. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:agency|administration|service|department|ministry|committee|subcommittee|commission)\b/,
    /\b(?:agency|administration|service|department|ministry|committee|subcommittee|commission)\b/,
  ],
  [/\b(?:official|officer|diplomat|envoy)\b/, /\b(?:official|officer|secretary|spokes\w+|ambassador|embassy|ministry|department)\b/],
  [/\b(?:lawmakers?|legislators?|politicians?)\b/, /\b(?:senators?|representatives?|congress\w*)\b/],
]
/** Names that a preposition before them makes somebody else’s. */
const ADDRESSED =
  /(?:^|\s)(?:to|with|against|about|beside|alongside|told|before|between|in|on|on behalf|under|over|near|outside|inside|than|like|unlike|behind|toward|towards|into|since|during|after)(?: the| a| an| his| her| its)?\s+(?:[\p{Ll}-]+\s+){0,2}$/u
/** Names that say where a speaker belongs. */
const AFFILIATION = /(?:^|\s)(?:of|at|for|from)(?: the| a| an)?\s+(?:[\p{Ll}-]+\s+){0,2}$/u
/** Where somebody without a name belongs, these tell an organization from a place. */
const ORGANISATION =
  /\b(?:Institute|University|College|Board|Company|Embassy|Ministry|Department|Agency|Bank|Fund|Council|Union|Party|Association|Bureau|Service|Office|Center|Centre|Hospital|Foundation|Corporation)\b/
/** Of what belongs to a speaker, these are the speaker's own words. */
const OWN_WORDS =
  /^['’]s?\s+(?:[\p{L}-]+\s+){0,2}(?:letter|statement|words?|phrase|testimony|speech|remarks?|report|tweet|post|memo|warning|line|answer|reply|quip|verdict|view|order|term)\b/iu
const PRONOUN = /^(?:he|she|they|it)$/i

const tokens = (text: string) =>
  fold(text.replaceAll(/['’]s?(?![\p{L}])|\./gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** How the surname is told: Chinese names begin with it. */
function surnamesOf(words: readonly string[], country: string | undefined): readonly string[] {
  const ends = country === 'China' ? [words[0], words.at(-1)] : [words.at(-1)]
  return ends.filter((word) => word !== undefined)
}

/** Given names agree when one could stand for the other: Pat, Patrick, P. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [x] = a
  const [y] = b
  return x === undefined || y === undefined || x.charAt(0) === y.charAt(0)
}

/** Whether `name` may be `full`, the name on record. */
function isSamePerson(name: Name, full: string, country: string | undefined): boolean {
  return namesIn(full).some(({ words }) => {
    const surname = surnamesOf(words, country).find((each) => name.words.includes(each))
    if (surname === undefined) return false
    const rest = (all: readonly string[]) => all.filter((word) => word !== surname)
    return agree(rest(name.words), rest(words)) || rest(name.words).some((word) => rest(words).includes(word))
  })
}

/** Words that tell a speaker's organization, its initials among them. */
function organisationWords({ organisation = '', role = '' }: Speaker): ReadonlySet<string> {
  const words = tokens(`${organisation} ${role}`)
  const capitals =
    organisation
      .replaceAll(/\(.*?\)/g, '')
      .match(/\b\p{Lu}/gu)
      ?.join('')
      .toLowerCase() ?? ''
  const initials = tokens(organisation)[0] === 'us' ? [`us${capitals.slice(1)}`, capitals.replace(/^u/, '')] : [capitals]
  return new Set([...words.filter((word) => !COMMON.has(word)), ...initials.filter((each) => each.length > 1)])
}

function isOrganisation(name: Name, speaker: Speaker): boolean {
  const known = organisationWords(speaker)
  const all = new Set(tokens(speaker.organisation ?? ''))
  const own = name.words.filter((word) => !COMMON.has(word))
  if (own.length > 0) return own.some((word) => known.has(word))
  // "State Department": common words only, which must then all be on record.
  return name.words.length > 0 && name.words.every((word) => all.has(word))
}

const countryOf = (word: string) => Object.keys(COUNTRIES).find((country) => COUNTRIES[country]?.has(word))
const isPlace = (name: Name) => name.words.length === 1 && countryOf(name.words[0] ?? '') !== undefined

/** What a description without a name says: it fits, it excludes, or it leaves the matter open. */
function describedFit(phrase: string, speaker: Speaker): SpeakerFit {
  const said = tokens(phrase)
  const country = said.map(countryOf).find((each) => each !== undefined)
  if (country !== undefined && speaker.country !== undefined && COUNTRIES[speaker.country] !== undefined && country !== speaker.country)
    return 'another'
  const known = tokens(`${speaker.role ?? ''} ${speaker.organisation ?? ''}`)
  const office = OFFICES.find((words) => said.some((word) => words.has(word)))
  if (office !== undefined && speaker.role !== undefined) {
    if (known.some((word) => office.has(word))) return 'record'
    if (OFFICES.some((words) => known.some((word) => words.has(word)))) return 'another'
  }
  const content = said.filter((word) => !COMMON.has(word) && word.length > 2)
  const roleWords = new Set(known.filter((word) => !COMMON.has(word)))
  if (content.some((word) => roleWords.has(word))) return 'record'
  const text = known.join(' ')
  const kind = KINDS.some(([words, records]) => words.test(phrase.toLowerCase()) && records.test(text))
  return kind && (country !== undefined || /^the\b/i.test(phrase)) ? 'record' : 'open'
}

/** Whether a name after `before` says where somebody belongs, and not who signed a letter or statement. */
function isBelonging(before: string): boolean {
  return (
    AFFILIATION.test(before) && /\p{L}/u.test(before.replace(AFFILIATION, '')) && !/\b(?:letter|statement|report|note|memo)\b/.test(before)
  )
}

/** How the words that name a speaker fit the record's. `others`: the named speakers of the whole record. */
function phraseFit(
  { speaker: phrase, sure }: Pick<Attribution, 'speaker' | 'sure'>,
  speaker: Speaker,
  others: readonly Speaker[],
): SpeakerFit {
  let isOther = false
  let belongsElsewhere = false
  for (const name of namesIn(phrase)) {
    const before = phrase.slice(0, name.start)
    const after = phrase.slice(name.end)
    if (ADDRESSED.test(before) || name.words.length === 0) continue
    if (speaker.name !== undefined && isSamePerson(name, speaker.name, speaker.country)) return 'record'
    const isOwner = /['’]s?$/.test(phrase.slice(name.start, name.end)) && !OWN_WORDS.test(`${phrase.slice(name.end - 2)}`)
    const isModifier = /^\s+\p{Ll}/u.test(after) && !/^\s+(?:of|who|and|in|for|at|on|from)\b/.test(after)
    if (isOrganisation(name, speaker)) {
      if (!isOwner && !isModifier) return 'record'
      continue
    }
    // "Officials" at the head of a sentence is a plural, not a name.
    const isPlural = name.start === 0 && /^\p{Lu}\p{Ll}+[^s\W]s$/u.test(name.written)
    if (isPlace(name) || isOwner || isModifier || isPlural) continue
    if (isBelonging(before)) {
      belongsElsewhere ||= ORGANISATION.test(name.written)
      continue
    }
    const isPerson = speaker.name === undefined && speaker.role !== undefined
    if (!isPerson || others.some((other) => other.name !== undefined && isSamePerson(name, other.name, other.country))) isOther = true
  }
  if (!sure) return 'open'
  if (isOther || (belongsElsewhere && speaker.organisation !== undefined)) return 'another'
  return describedFit(phrase, speaker)
}

/** Whether the speaker named on the page is the record's. */
export function speakerFit(attribution: Attribution | null, speaker: Speaker, others: readonly Speaker[]): SpeakerFit {
  if (attribution === null) return 'open'
  if (!PRONOUN.test(attribution.speaker.replace(/,.*$/, ''))) return phraseFit(attribution, speaker, others)
  // A pronoun speaks for whoever was named last; where the record's speaker is among them, it may be that one.
  const names = namesIn(attribution.before).filter(
    (name) => name.words.length > 0 && !ADDRESSED.test(attribution.before.slice(0, name.start)) && !isPlace(name),
  )
  if (
    names.some((name) => (speaker.name !== undefined && isSamePerson(name, speaker.name, speaker.country)) || isOrganisation(name, speaker))
  )
    return 'record'
  const only = names[0]?.written
  return only === undefined ? 'open' : phraseFit({ speaker: only, sure: true }, speaker, others)
}
