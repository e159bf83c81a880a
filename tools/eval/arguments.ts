/** The command line of the evaluation. */

import { parseArgs } from 'node:util'
import { UsageError } from './gold.ts'

export interface EvalArguments {
  readonly file: string
  /** Numbers of the sources whose notes take part, such as "003"; null for all. */
  readonly sources: readonly string[] | null
  /** Rank on even where nothing seems to fit. */
  readonly all: boolean
  /** A pack whose notes are ranked instead of the bundled ones, or null. */
  readonly pack: string | null
  /** Also print what each signal of the ranking adds, and the spread over parts of the file. */
  readonly ablate: boolean
  /** Where the answers are written, or null. */
  readonly out: string | null
}

const USAGE = 'usage: npm run eval -- FILE.json [--sources 000,001 | --pack PACK.json] [--all] [--ablate] [--out SYSTEM.json]'

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sources: { type: 'string' },
        pack: { type: 'string' },
        all: { type: 'boolean' },
        ablate: { type: 'boolean' },
        out: { type: 'string' },
      },
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
  if (sources !== null && values.pack !== undefined) throw new UsageError(`--sources names bundled notes and --pack others: ${USAGE}`)
  const odd = sources?.find((each) => !/^\d{3}$/.test(each))
  if (odd !== undefined) throw new UsageError(`--sources takes numbers such as 000,001, not “${odd}”`)
  return { file, sources, pack: values.pack ?? null, all: values.all ?? false, ablate: values.ablate ?? false, out: values.out ?? null }
}
