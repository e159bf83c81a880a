/** Text made comparable: one case, no accents, plain hyphens and marks; every place still known in the original. */

/** Characters that readers don't see and that must not hide a word: soft hyphen, zero-width, bidi and variation marks. */
const IGNORABLE = /\u034F|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/
const HANGUL = /[\uAC00-\uD7A3]/
const NON_ASCII = /\P{ASCII}/gu
const MARKS = /\p{M}+/gu
/** A hyphen at the end of a line between small letters: print's way to cut a word. */
const LINE_CUT = /(?<=\p{Ll})-[ \t]*\r?\n\s*(?=\p{Ll})/gu

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
}

/** Footnote numbers hang on words without being a part of them. */
const SUPERSCRIPT = /[\u00B2\u00B3\u00B9\u2070-\u2079]/

/** Comparable text with the way back to the original's offsets. */
export interface Folded {
  readonly text: string
  /** For each unit of `text`, and for its end, the offset in the original; `null` where the two run in step. */
  readonly map: Uint32Array | null
}

const known = new Map<string, string>()

/** A character's comparable form: empty for one that is ignored, longer than one unit for a ligature. */
function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  let folded: string
  if (IGNORABLE.test(character)) folded = ''
  else if (HANGUL.test(character)) folded = character
  else if (SUPERSCRIPT.test(character)) folded = ' '
  else folded = [...character.normalize('NFKD').replace(MARKS, '').toLowerCase()].map((part) => PLAIN[part] ?? part).join('')
  known.set(character, folded)
  return folded
}

function foldWithMap(text: string, skipped: readonly (readonly [number, number])[]): Folded {
  const parts: string[] = []
  const offsets: number[] = []
  let place = 0
  let skip = 0
  for (const character of text) {
    while (skip < skipped.length && place >= (skipped[skip]?.[1] ?? 0)) skip++
    const inSkipped = place >= (skipped[skip]?.[0] ?? text.length)
    const folded = inSkipped ? '' : foldCharacter(character)
    for (let unit = 0; unit < folded.length; unit++) offsets.push(place)
    parts.push(folded)
    place += character.length
  }
  offsets.push(text.length)
  return { text: parts.join(''), map: Uint32Array.from(offsets) }
}

/**
 * The comparable form of a text. Most text folds unit for unit and needs no map; ligatures,
 * combining marks, invisible characters and astral letters make one.
 */
export function foldText(text: string): Folded {
  let inStep = true
  const folded = text.toLowerCase().replace(NON_ASCII, (character) => {
    const form = foldCharacter(character)
    if (form.length !== character.length) inStep = false
    return form
  })
  return inStep && folded.length === text.length ? { text: folded, map: null } : foldWithMap(text, [])
}

/**
 * The same with words joined that print cut at the end of a line ("fen-⏎tanyl"), and where the cuts
 * were; `null` where there is none.
 */
export function foldJoiningCutWords(text: string): { readonly folded: Folded; readonly cuts: readonly number[] } | null {
  if (!text.includes('-\n') && !text.includes('-\r') && !/-[ \t]+\r?\n/.test(text)) return null
  const cuts = [...text.matchAll(LINE_CUT)].map((cut) => [cut.index, cut.index + cut[0].length] as const)
  return cuts.length === 0 ? null : { folded: foldWithMap(text, cuts), cuts: cuts.map(([start]) => start) }
}

/**
 * The original's offsets of a folded span. Invisible characters after the last letter belong to the
 * span, so that it never ends inside a grapheme.
 */
export function originalSpan(folded: Folded, start: number, end: number): { readonly start: number; readonly end: number } {
  const { map } = folded
  if (map === null) return { start, end }
  // A letter that folds into several is never cut: the span goes on to its end.
  let after = end
  while (after < map.length - 1 && map[after] === map[after - 1]) after++
  return { start: map[start] ?? 0, end: map[after] ?? 0 }
}
