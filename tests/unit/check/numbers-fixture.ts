/** The bundled record of the five articles, and what the check says of a passage against it. */

import { checkNumbers, type NumberFinding } from '../../../core/check/numbers/check-numbers.ts'
import { foldInPlace } from '../../../core/check/numbers/fold-in-place.ts'
import { readQuantities } from '../../../core/check/numbers/quantities.ts'
import type { Quantity } from '../../../core/check/numbers/quantity.ts'
import { numberRecord } from '../../../core/check/numbers/record.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'
import { MEASURES } from '../../../corpus/measures.ts'

/** The bundled record of the five articles, so that later figures cannot change what the examples say. */
export const articlesRecord = numberRecord(
  bundledCorpus.notes.filter(({ source }) => /^src-00[0-4]$/.test(source)),
  MEASURES,
)

export const check = (text: string, published: string | null = null, title = ''): readonly NumberFinding[] =>
  checkNumbers(text, { published, title }, articlesRecord)

/** Verdicts by note, as "001-s09 same". */
export const verdicts = (text: string, published: string | null = null, title = ''): readonly string[] =>
  check(text, published, title).map(({ note, verdict }) => `${note} ${verdict}`)

export const quantities = (text: string): readonly Quantity[] => readQuantities(foldInPlace(text))
