/** Finds the words of concepts in a folded text. */

const HAN = /\p{Script=Han}/u

function termPattern(term: string): string {
  if (HAN.test(term)) return term
  const body = term
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', `[a-z]*`)
    .replaceAll('#', String.raw`\d[\d.,]*`)
    .replaceAll(' ', '[ -]+')
  return String.raw`(?<![a-z\d])${body}(?![a-z\d])`
}

/** Says whether a folded text names a concept. */
export type ConceptMatcher = (text: string) => boolean

/** One expression for the words of a concept; longer words are tried first, as they stand in no order. */
export function conceptMatcher(terms: readonly string[]): ConceptMatcher {
  const pattern = new RegExp(terms.map(termPattern).join('|'), 'u')
  return (text) => pattern.test(text)
}
