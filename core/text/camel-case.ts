/** Words run together as tags are: "#StopTheFlow" speaks of "flow". */

/** Where a lower-case letter meets a capital, or a capital begins the last word of a run: "USPostOffice". */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u
const HAS_SEAM = /\p{Ll}\p{Lu}/u

export interface WordPart {
  readonly part: string
  /** UTF-16 units from the beginning of the word. */
  readonly offset: number
}

/** The words that a camel-cased word is made of, in order; none for any other word. */
export function camelParts(written: string): readonly WordPart[] {
  if (!HAS_SEAM.test(written)) return []
  let offset = 0
  return written.split(SEAM).map((part) => {
    const at = offset
    offset += part.length
    return { part, offset: at }
  })
}
