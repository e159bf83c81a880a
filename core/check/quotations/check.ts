/** The quotation check: what stands in quotation marks on a page against the quotations on record. */

import type { Corpus } from '../../corpus.ts'
import type { NoteId, Speaker } from '../../note.ts'
import type { Span } from '../../text/sentences.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import { type Difference, differencesOf } from './differences.ts'
import { type Hit, hitsIn } from './hits.ts'
import { type QuotationVerdict, verdictOf } from './judge.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { indexRecord, type QuotationRecord } from './record.ts'
import { speakerFit } from './speaker-fit.ts'
import { type Token, tokensOf } from './tokens.ts'
import { seamBetween, type Unit, unitsOf } from './units.ts'

export interface QuotationFinding extends Span {
  readonly note: NoteId
  readonly verdict: QuotationVerdict
  /** The pieces of an interrupted quotation, marks excluded; one for a plain quotation. */
  readonly parts: readonly Span[]
  /** The page's words against the record's, in order. */
  readonly differences: readonly Difference[]
  /** Who speaks on the page, in its own words; null where it does not say. */
  readonly speaker: string | null
}

interface Found {
  readonly unit: Unit
  readonly tokens: readonly Token[]
  readonly hit: Hit
}

/** Index of each corpus that was asked about, made once. */
const RECORDS = new WeakMap<Corpus, QuotationRecord>()

function recordOf(corpus: Corpus): QuotationRecord {
  const known = RECORDS.get(corpus)
  if (known !== undefined) return known
  const made = indexRecord(corpus)
  RECORDS.set(corpus, made)
  return made
}

const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end

/** The words of a unit, with a gap at each seam, and without the words of quotations inside it that are told apart. */
function wordsOf(text: string, { pieces }: Unit, masked: readonly Span[]): readonly Token[] {
  return pieces.flatMap((piece, at) => {
    const words = tokensOf(text, piece, 'square').filter((token) => !masked.some((span) => within(token, span)))
    const seam: Token = { key: '', start: piece.start, end: piece.start, gap: true, optional: false, telling: false, endsSentence: false }
    return at === 0 ? words : [seam, ...words]
  })
}

/** Whether one speech may go on from `before` in `after`: past an attribution, or in a new paragraph. */
function isSpeech(text: string, before: Unit, after: Unit): boolean {
  const last = before.pieces.at(-1)
  const first = after.pieces[0]
  return last !== undefined && first !== undefined && ['speech', 'paragraph'].includes(seamBetween(text, last, first))
}

/** Joins quotations that an attribution interrupts after a full stop, where both are from one on record, in order. */
function joinSpeech(text: string, record: QuotationRecord, found: readonly Found[]): readonly Found[] {
  const joined: Found[] = []
  for (const each of found) {
    const before = joined.at(-1)
    if (before !== undefined && before.hit.recorded === each.hit.recorded && isSpeech(text, before.unit, each.unit)) {
      const unit = { pieces: [...before.unit.pieces, ...each.unit.pieces] }
      const tokens = wordsOf(text, unit, [])
      const hits = hitsIn(record, tokens, false)
      const [hit] = hits
      if (hits.length === 1 && hit?.recorded === each.hit.recorded && hit.wording !== 'altered') {
        joined[joined.length - 1] = { unit, tokens, hit }
        continue
      }
    }
    joined.push(each)
  }
  return joined
}

/** Each piece's neighbors inside the same outer marks. */
type Neighbours = ReadonlyMap<Piece, { readonly before: Piece | undefined; readonly after: Piece | undefined }>

function neighboursOf(pieces: readonly Piece[]): Neighbours {
  const groups = new Map<Piece | null, Piece[]>()
  for (const piece of pieces) {
    const group = groups.get(piece.parent)
    if (group === undefined) groups.set(piece.parent, [piece])
    else group.push(piece)
  }
  return new Map(
    [...groups.values()].flatMap((group) => group.map((piece, at) => [piece, { before: group[at - 1], after: group[at + 1] }] as const)),
  )
}

function attributionFor(text: string, neighbours: Neighbours, { pieces }: Unit): Attribution | null {
  const [first] = pieces
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return null
  const before = neighbours.get(first)?.before
  const after = neighbours.get(last)?.after
  return attributionOf({
    text,
    bounds: first.parent ?? { start: 0, end: text.length },
    pieces,
    previousEnd: before === undefined ? 0 : before.end + 1,
    nextStart: after === undefined ? text.length : after.start - 1,
  })
}

/** The span of a hit inside its unit: the piece's own where the hit takes all of it. */
function partsOf({ unit, tokens, hit }: Found): readonly Span[] {
  const start = tokens[hit.first]?.start ?? 0
  const end = tokens[hit.last]?.end ?? 0
  const isFromStart = hit.first === 0
  const isToEnd = hit.last === tokens.length - 1
  return unit.pieces.flatMap((piece) => {
    const from = isFromStart && within({ start, end: start }, piece) ? piece.start : Math.max(piece.start, start)
    const to = isToEnd && within({ start: end, end }, piece) ? piece.end : Math.min(piece.end, end)
    return from < to ? [{ start: from, end: to }] : []
  })
}

/**
 * What a page's quotations are to those on record, in reading order. Silent on words without marks, and where likeness may be chance.
 * Takes time about in proportion to the text; offsets are UTF-16 units into it.
 */
export function checkQuotations(text: string, corpus: Corpus): readonly QuotationFinding[] {
  const record = recordOf(corpus)
  const pieces = piecesOf(text)
  const neighbours = neighboursOf(pieces)
  const speakers: readonly Speaker[] = record.quotations.map(({ note }) => note.speaker)
  const findings: QuotationFinding[] = []
  const judge = (found: Found): QuotationFinding | null => {
    const attribution = attributionFor(text, neighbours, found.unit)
    const fit = speakerFit(attribution, found.hit.recorded.note.speaker, speakers)
    const verdict = verdictOf(found.hit, fit)
    const parts = partsOf(found)
    const [first] = parts
    const last = parts.at(-1)
    if (verdict === null || first === undefined || last === undefined) return null
    const differences = differencesOf(found.hit.steps, found.tokens, found.hit.recorded.tokens)
    return {
      start: first.start,
      end: last.end,
      note: found.hit.recorded.note.id,
      verdict,
      parts,
      differences,
      speaker: attribution?.sure ? attribution.speaker : null,
    }
  }
  const masked: Span[] = []
  const take = (units: readonly Unit[]) => {
    const found = units.flatMap((unit): readonly Found[] => {
      const tokens = wordsOf(text, unit, masked)
      const isOpen = unit.pieces.at(-1)?.closed === false
      return hitsIn(record, tokens, isOpen).map((hit) => ({ unit, tokens, hit }))
    })
    for (const each of joinSpeech(text, record, found)) {
      const finding = judge(each)
      if (finding === null) continue
      findings.push(finding)
      if (each.unit.pieces[0]?.parent !== null) masked.push(finding)
    }
  }
  const units = unitsOf(text, pieces)
  // A quotation inside a quotation is judged first, by its own speaker; the outer one then does without its words.
  take(units.filter((unit) => unit.pieces[0]?.parent !== null))
  take(units.filter((unit) => unit.pieces[0]?.parent === null))
  return findings.sort((a, b) => a.start - b.start)
}
