/** Porter's stemmer for English (M. F. Porter, 1980): "shipments", "shipment" and "shipped" nearly meet in one stem. */

const CONSONANT = '(?:[^aeiouy]|(?<![^aeiou])y|^y)'
const VOWEL = '(?:[aeiou]|(?<=[^aeiou])y)'
/** How many times a vowel run is followed by a consonant run: Porter's measure, 0, 1 or more, 2 or more. */
const SOME = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}`)
const EXACTLY_ONE = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}+${VOWEL}*$`)
const SEVERAL = new RegExp(`^${CONSONANT}*${VOWEL}+${CONSONANT}+${VOWEL}+${CONSONANT}`)
const HAS_VOWEL = new RegExp(`^${CONSONANT}*${VOWEL}`)
const SHORT_END = new RegExp(`^${CONSONANT}+${VOWEL}[^aeiouwxy]$`)
const DOUBLE_END = /([^aeioulsz])\1$/

type Endings = readonly (readonly [ending: string, replacement: string])[]

const pairs = (list: string): Endings =>
  list.split(' ').map((pair) => {
    const [ending = '', replacement = ''] = pair.split('>')
    return [ending, replacement] as const
  })

const STEP_2 = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble logi>log',
)
const STEP_3 = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>')
const STEP_4 = pairs('al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ou> ism> ate> iti> ous> ive> ize>')

/** Replaces the longest ending that the word has, if what stands before it is long enough. */
function replaceEnding(word: string, endings: Endings, measure: RegExp): string {
  const fitting = endings.filter(([ending]) => word.endsWith(ending))
  const [ending, replacement] = fitting.reduce<readonly [string, string]>(
    (best, each) => (each[0].length > best[0].length ? each : best),
    ['', ''],
  )
  const before = word.slice(0, word.length - ending.length)
  return ending !== '' && measure.test(before) ? before + replacement : word
}

function dropPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

function dropPast(word: string): string {
  if (word.endsWith('eed')) return SOME.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const before = /^(.+?)(?:ed|ing)$/.exec(word)?.[1]
  if (before === undefined || !HAS_VOWEL.test(before)) return word
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`
  if (DOUBLE_END.test(before)) return before.slice(0, -1)
  return SHORT_END.test(before) ? `${before}e` : before
}

function dropFinal(word: string): string {
  const withoutIon = /^(.+[st])ion$/.exec(word)?.[1]
  if (withoutIon !== undefined) return SEVERAL.test(withoutIon) ? withoutIon : word
  return replaceEnding(word, STEP_4, SEVERAL)
}

function tidy(word: string): string {
  const before = word.slice(0, -1)
  const isLoose = SEVERAL.test(before) || (EXACTLY_ONE.test(before) && !SHORT_END.test(before))
  const withoutE = word.endsWith('e') && isLoose ? before : word
  return SEVERAL.test(withoutE) && withoutE.endsWith('ll') ? withoutE.slice(0, -1) : withoutE
}

/** The stem of a folded word; words of other scripts and of two letters come back unchanged. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  const singular = dropPast(dropPlural(word))
  const withI = singular.endsWith('y') && HAS_VOWEL.test(singular.slice(0, -1)) ? `${singular.slice(0, -1)}i` : singular
  return tidy(dropFinal(replaceEnding(replaceEnding(withI, STEP_2, SOME), STEP_3, SOME)))
}
