/** Gathers the pieces of an interrupted quotation: “A,” she said, “b.” is one. */

import type { Piece } from './pieces.ts'

/** Pieces that are one quotation, in order. */
export interface Unit {
  readonly pieces: readonly Piece[]
}

/** The longest attribution between two pieces, in UTF-16 units. */
const LONGEST_BETWEEN = 160
/** An attribution holds a word, and stands between commas, dashes or full stops. */
const BETWEEN = /^[\s,.–—-]*\p{L}[^“”"«»„]*[,.:–—-]\s*$/su
const NEXT_LINE = /^\s*\n\s*$/

/** How a piece goes on in the next: in one sentence, after a full stop, in a new paragraph, or not at all. */
export type Seam = 'sentence' | 'speech' | 'paragraph' | 'none'

const lastCharacter = (text: string, { end }: Piece) => text.slice(0, end).trimEnd().at(-1) ?? ''

export function seamBetween(text: string, before: Piece, after: Piece): Seam {
  if (before.parent !== after.parent) return 'none'
  const between = text.slice(before.end, after.start - 1).replace(/^["”’“»«']/, '')
  if (!before.closed && NEXT_LINE.test(between)) return 'paragraph'
  if (between.length > LONGEST_BETWEEN || !BETWEEN.test(between) || /\n\s*\n/.test(between)) return 'none'
  const goesOn = /[,–—-]/.test(lastCharacter(text, before)) || /^\s*[,–—]/.test(between)
  const startsSmall = /^[\p{Ll}…[]/u.test(text.slice(after.start).trimStart())
  if (startsSmall && goesOn && /[,–—-]\s*$/.test(between)) return 'sentence'
  if (startsSmall && /[,–—-]\s*$/.test(between) && /[?!]/.test(lastCharacter(text, before))) return 'sentence'
  return 'speech'
}

/** Pieces joined where a sentence goes on; the others each alone. Inner pieces are units of their own. */
export function unitsOf(text: string, pieces: readonly Piece[]): readonly Unit[] {
  const units: { pieces: Piece[] }[] = []
  const lastOf = new Map<Piece | null, { pieces: Piece[] }>()
  for (const piece of pieces) {
    const open = lastOf.get(piece.parent)
    const before = open?.pieces.at(-1)
    const seam = before === undefined ? 'none' : seamBetween(text, before, piece)
    if (open !== undefined && seam === 'sentence') {
      open.pieces.push(piece)
      continue
    }
    const unit = { pieces: [piece] }
    units.push(unit)
    lastOf.set(piece.parent, unit)
  }
  return units
}
