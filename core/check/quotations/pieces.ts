/** Finds the words inside quotation marks of any kind: nested, in both directions, and left unclosed. */

import type { Span } from '../../text/sentences.ts'

/** Words inside one pair of marks. */
export interface Piece extends Span {
  /** An unclosed mark reaches to the end of its paragraph, or to the next mark of its kind. */
  readonly closed: boolean
  /** The piece whose marks stand around this one. */
  readonly parent: Piece | null
}

interface Opened {
  readonly mark: string
  readonly start: number
  readonly children: Draft[]
}
interface Draft extends Span {
  readonly closed: boolean
  readonly children: readonly Draft[]
}

/** Closing mark -> the marks that it may close. */
const CLOSES: Readonly<Record<string, string>> = {
  '”': '“„”‟',
  '“': '„',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '’': '‘‚’',
  '‘': '‚',
  '」': '「',
  '』': '『',
  '"': '"',
  "'": "'",
}
const OPENS = new Set('“„‟«»‹›‘‚「『"\'')
/** Marks that are apostrophes as well: an unclosed one is no quotation. */
const SINGLE = new Set("‘‚’'")
const MARK = /[“”„‟«»‹›‘’‚「」『』"']|\n[ \t\r]*\n/g
const WORD_CHARACTER = /[\p{L}\p{N}]/u
/** What may stand before an opening mark. */
const BEFORE_OPENING = /[\s([{—–\-/“„«‹‘‚"'>]/
/** What a closing single mark must still have ahead for a plural possessive to be told from it. */
const POSSESSIVE_REACH = 300

const isWord = (character: string | undefined) => character !== undefined && WORD_CHARACTER.test(character)
const mayFollow = (character: string | undefined) => character === undefined || BEFORE_OPENING.test(character)

/** "the cartels’ lines": a closing mark that comes later shows that this one is an apostrophe. */
function isPluralPossessive(text: string, at: number): boolean {
  if (text[at - 1] !== 's' || !/^.\s\p{Ll}/u.test(text.slice(at, at + 3))) return false
  const ahead = text.slice(at + 1, at + POSSESSIVE_REACH)
  const limit = ahead.search(/[‘“”"\n]|(?<![\p{L}\p{N}])'/u)
  return /[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}])/u.test(limit < 0 ? ahead : ahead.slice(0, limit))
}

function mayOpen(text: string, at: number, mark: string): boolean {
  if (!OPENS.has(mark)) return false
  const next = text[at + 1]
  const isDirected = mark !== '"' && mark !== "'" && mark !== '»' && mark !== '›'
  // French sets a space inside its marks.
  const isSpaced = next !== undefined && /\s/.test(next) && mark !== '«' && mark !== '‹'
  return next !== undefined && !isSpaced && (isDirected || mayFollow(text[at - 1]))
}

function mayClose(text: string, at: number, mark: string): boolean {
  if (SINGLE.has(mark)) return !isWord(text[at + 1]) && !isPluralPossessive(text, at)
  // A straight mark after a space and before a word opens another quotation.
  return mark !== '"' || !(/\s/.test(text[at - 1] ?? ' ') && isWord(text[at + 1]))
}

function flatten(drafts: readonly Draft[], parent: Piece | null, into: Piece[]): void {
  for (const { start, end, closed, children } of drafts) {
    const piece = { start, end, closed, parent }
    into.push(piece)
    flatten(children, piece, into)
  }
}

/** All pieces of a text, each before the pieces inside it; never throws, and takes time in proportion to the text. */
export function piecesOf(text: string): readonly Piece[] {
  const roots: Draft[] = []
  const open: Opened[] = []
  /** Ends the innermost open piece; an apostrophe that was taken for a mark hands its children on. */
  const endInnermost = (end: number, closed: boolean) => {
    const ended = open.pop()
    if (ended === undefined) return
    const siblings = open.at(-1)?.children ?? roots
    if (end <= ended.start || (!closed && SINGLE.has(ended.mark))) siblings.push(...ended.children)
    else siblings.push({ start: ended.start, end, closed, children: ended.children })
  }
  const endAllFrom = (depth: number, end: number) => {
    while (open.length > depth) endInnermost(end, false)
  }
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark.startsWith('\n')) {
      endAllFrom(0, index)
      continue
    }
    const closable = CLOSES[mark] ?? ''
    const depth = open.findLastIndex((each) => closable.includes(each.mark))
    if (depth >= 0 && mayClose(text, index, mark)) {
      endAllFrom(depth + 1, index)
      endInnermost(index, true)
    } else if (mayOpen(text, index, mark)) {
      // The same mark twice without a close between them: the first was left open, or was an apostrophe.
      const same = open.findLastIndex((each) => each.mark === mark)
      if (same >= 0) endAllFrom(same, index)
      open.push({ mark, start: index + 1, children: [] })
    }
  }
  endAllFrom(0, text.length)
  const pieces: Piece[] = []
  flatten(roots, null, pieces)
  return pieces
}
