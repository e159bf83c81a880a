/** The command line of the evaluation. */

import { parseArgs } from 'node:util'
import { UsageError } from './gold.ts'

export interface EvalArguments {
  readonly file: string
  /** Numbers of the sources whose notes take part, such as "003"; null for all. */
  readonly sources: readonly string[] | null
  /** Rank on even where nothing seems to fit. */
  readonly all: boolean
  /** Where the answers are written, or null. */
  readonly out: string | null
}

const USAGE = 'usage: npm run eval -- FILE.json [--sources 000,001] [--all] [--out SYSTEM.json]'

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { sources: { type: 'string' }, all: { type: 'boolean' }, out: { type: 'string' } },
    })
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : 'bad argument'}; ${USAGE}`, { cause })
  }
}

/** @throws UsageError with one line that says what is wrong. */
export function readArguments(args: readonly string[]): EvalArguments {
  const { values, positionals } = parse(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError(USAGE)
  const sources = values.sources === undefined ? null : values.sources.split(',').map((each) => each.trim())
  const odd = sources?.find((each) => !/^\d{3}$/.test(each))
  if (odd !== undefined) throw new UsageError(`--sources takes numbers such as 000,001, not “${odd}”`)
  return { file, sources, all: values.all ?? false, out: values.out ?? null }
}
