/** Proper names in a stretch of prose, as far as capitals tell. */

import { fold } from '../../text/fold.ts'

export interface Name {
  /** Folded words without titles, initials kept as single letters. */
  readonly words: readonly string[]
  readonly written: string
  readonly start: number
  readonly end: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Titles before a name; dropped, since the record may hold another. */
const TITLES =
  words(`mr mrs ms miss dr sir madam prof professor president vice secretary senator sen rep representative congressman congresswoman
chairman chairwoman chair chief governor gov mayor ambassador minister premier prime attorney general gen director commissioner spokesman spokeswoman
spokesperson sheriff judge justice col colonel capt captain officer inspector detective agent alderman former then deputy assistant undersecretary prosecutor
researcher republican republicans democrat democrats republican-led us u.s.`)
/** Capitalized at the head of a sentence, or always, and yet nobody's name. */
const NO_NAMES =
  words(`the a an this that these those it its he she they we you i his her their our my one two in on at of for from by with to as and but or
if when while after before since so then there here what who how why not no yes yesterday today tomorrow once still asked told said according also even
another others all some many most both each every only just now later earlier meanwhile instead yet thus among between during despite although though
because such more less words monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december english chinese american mandarin`)
const CAPITALS = /\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\p{Lu}\.)*|(?:\p{Lu}\.){2,}/gu
/** What may stand between two words of one name. */
const INSIDE_NAME = /^(?: | of the | of | for | and (?=Law|Human|Drug|Crime|Foreign|Homeland))$/

const bare = (written: string) => written.replace(/['’]s?$/, '')
const keyOf = (written: string) => fold(bare(written).replaceAll('.', ''))

/** Names in order. A possessive ends its name: "the ministry’s Hua Chunying" names Hua Chunying. */
export function namesIn(text: string): readonly Name[] {
  const names: { words: string[]; start: number; end: number; open: boolean }[] = []
  for (const { 0: written, index } of text.matchAll(CAPITALS)) {
    const key = keyOf(written)
    const end = index + written.length
    if (NO_NAMES.has(key) || (index > 0 && /[\p{L}\p{N}]/u.test(text[index - 1] ?? ''))) continue
    const isPossessive = /['’]s?$/.test(written)
    const last = names.at(-1)
    if (last?.open && INSIDE_NAME.test(text.slice(last.end, index))) {
      if (!TITLES.has(key)) last.words.push(key)
      last.end = end
      last.open = !isPossessive
    } else names.push({ words: TITLES.has(key) ? [] : [key], start: index, end, open: !isPossessive })
  }
  return names.map(({ words: parts, start, end }) => ({ words: parts, start, end, written: bare(text.slice(start, end)) }))
}
