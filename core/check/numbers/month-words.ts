/** Names of months, seasons and weekdays in the languages that are read, folded. */

/** English first, then Spanish, French and German, each month's names apart by `|`. */
const MONTHS = [
  'january|jan|enero|janvier|januar',
  'february|feb|febrero|fevrier|februar',
  'march|mar|marzo|mars|marz',
  'april|apr|abril|avril',
  'may|mayo|mai',
  'june|jun|junio|juin|juni',
  'july|jul|julio|juillet|juli',
  'august|aug|agosto|aout',
  'september|sept|sep|septiembre|septembre',
  'october|oct|octubre|octobre|oktober',
  'november|nov|noviembre|novembre',
  'december|dec|diciembre|decembre|dezember',
]

const BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, month) => names.split('|').map((name) => [name, month] as const)),
)

/** An expression for any month's name, with one capturing group. */
export const MONTH = `(${[...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`

/** 0 for January. */
export const monthOf = (name: string): number => BY_NAME.get(name) ?? 0

/** First month of a northern season. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8 }
