/** Evens out case, accents, dashes and spaces of a text without moving a single offset. */

const NOT_PLAIN = /[^\u0020-\u007e]/g
const DASH = /[\u2010-\u2015\u2212]/
const APOSTROPHE = /[\u2018\u2019\u02bc]/
const SPACE = /\s/
/** Fractions in one sign are read as such; footnote marks are no digits. */
const KEPT = /[½¼¾⅓⅔]/
const FOOTNOTE = /[⁰¹²³⁴-⁹]/
const SCRIPT_OF_HAN = /\p{Script=Han}/u

function foldedUnit(unit: string): string {
  if (SPACE.test(unit) || FOOTNOTE.test(unit)) return ' '
  if (DASH.test(unit)) return '-'
  if (APOSTROPHE.test(unit)) return "'"
  if (KEPT.test(unit) || SCRIPT_OF_HAN.test(unit)) return unit
  const base = unit.normalize('NFKD').charAt(0).toLowerCase()
  return base.length === 1 ? base : unit
}

/** The text in lower case, without accents and with plain dashes, apostrophes and spaces; as long as it was. */
export function foldInPlace(text: string): string {
  return text.replace(NOT_PLAIN, foldedUnit).replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
