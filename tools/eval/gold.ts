/** Labelled files: their shapes, and how their kind is told. */

import { readFileSync } from 'node:fs'

export type Grades = Readonly<Record<string, number>>

export interface GoldPassage {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly published: string | null
  readonly focus: { readonly surface: string; readonly occurrence: number } | null
  readonly relevant: Grades
}

export interface GoldQuery {
  readonly id: string
  readonly query: string
  readonly relevant: Grades
}

export interface GoldSpan {
  readonly start: number
  readonly end: number
}

export interface GoldMention extends GoldSpan {
  readonly topic: string
  readonly alt?: readonly GoldSpan[]
  readonly topics_ok?: readonly string[]
}

export interface GoldCase {
  readonly id: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
  readonly lookalikes?: readonly (GoldSpan & { readonly wrong_topics?: readonly string[] })[]
  readonly optional?: readonly (GoldSpan & { readonly topics?: readonly string[] })[]
}

/** A quotation that a passage holds, and what it is to the record. */
export interface GoldQuotation extends GoldSpan {
  readonly note: string
  readonly verdict: string
  readonly note_ok?: readonly string[]
  readonly verdict_ok?: readonly string[]
  readonly optional?: boolean
}

export interface GoldQuotations {
  readonly id: string
  readonly text: string
  readonly expected: readonly GoldQuotation[]
}

/** A passage with the numbers in it that a figure on record can be set beside. */
export interface GoldNumbers extends GoldQuotations {
  readonly title: string
  readonly published: string | null
}

export type Gold =
  | { readonly kind: 'passages'; readonly items: readonly GoldPassage[] }
  | { readonly kind: 'queries'; readonly items: readonly GoldQuery[] }
  | { readonly kind: 'cases'; readonly items: readonly GoldCase[] }
  | { readonly kind: 'quotations'; readonly items: readonly GoldQuotations[] }
  | { readonly kind: 'numbers'; readonly items: readonly GoldNumbers[] }

/** What is wrong with an argument or a file, in one line for whoever typed it. */
export class UsageError extends Error {}

const KINDS = ['passages', 'queries', 'cases', 'quotations', 'numbers'] as const
type GoldKind = (typeof KINDS)[number]

/** What each item must hold, so that a malformed file gets a line that names the item. */
const REQUIRED: Readonly<Record<GoldKind, Readonly<Record<string, 'string' | 'object'>>>> = {
  passages: { id: 'string', title: 'string', text: 'string', relevant: 'object' },
  queries: { id: 'string', query: 'string', relevant: 'object' },
  cases: { id: 'string', text: 'string', mentions: 'object' },
  quotations: { id: 'string', text: 'string', expected: 'object' },
  numbers: { id: 'string', text: 'string', title: 'string', expected: 'object' },
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

export function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`cannot read ${file}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${file} is not JSON`)
  }
}

/** Reads a labelled file. @throws UsageError where it cannot be read or has another shape. */
export function readGold(file: string): Gold {
  const value = readJson(file)
  const kind = isRecord(value) ? KINDS.find((each) => Array.isArray(value[each])) : undefined
  if (!isRecord(value) || kind === undefined) throw new UsageError(`${file} has no list named ${KINDS.join(', ')}`)
  const items = value[kind] as readonly unknown[]
  items.forEach((item, at) => {
    for (const [field, type] of Object.entries(REQUIRED[kind])) {
      const found = isRecord(item) ? item[field] : undefined
      if (typeof found !== type || found === null) throw new UsageError(`${file}: ${kind}[${at}] has no ${field}`)
    }
  })
  return { kind, items } as unknown as Gold
}
