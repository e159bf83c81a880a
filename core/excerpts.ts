/** The parts of a long text that are worth reading. */

export interface Excerpt {
  readonly start: number
  readonly text: string
}

/** Longer texts are cut; a paragraph of an article is far shorter. */
export const WHOLE_TEXT = 4_000
/** Characters kept on both sides of a place that may name something. */
const AROUND = 900
/** Most excerpts of one text: a page that is one enormous text gets its beginning read. */
const MOST = 60

/** The nearest gap before a place, so that no word is cut in two; the place itself where none is near. */
function gapBefore(text: string, place: number): number {
  for (let at = place; at > place - 80 && at > 0; at--) if (/\s/.test(text[at] ?? '')) return at
  return Math.max(0, place)
}

/** The text itself if it is short; else the surroundings of each place that `mayName`, never cutting a word where a gap is near. */
export function excerptsOf(text: string, mayName: (part: string) => boolean): readonly Excerpt[] {
  if (text.length <= WHOLE_TEXT) return mayName(text) ? [{ start: 0, text }] : []
  const excerpts: Excerpt[] = []
  let from = 0
  while (from < text.length && excerpts.length < MOST) {
    const end = from + AROUND * 2 >= text.length ? text.length : gapBefore(text, from + AROUND * 2)
    const part = text.slice(from, Math.max(end, from + 1))
    if (mayName(part)) excerpts.push({ start: from, text: part })
    from += Math.max(part.length, 1)
  }
  return excerpts
}
