/** `npm run bench -- page`: measures and prints tables in Markdown. Each subject is a file of tools/bench/. */

import { BadArgument, Plain } from './browser/ensure.ts'

interface Bench {
  /** Prints tables; throws `BadArgument` for parts that do not exist. */
  bench(parts: readonly string[]): Promise<void>
}

const SUBJECTS = ['page', 'librarian'] as const

async function run([subject, ...parts]: readonly string[]): Promise<void> {
  const known = SUBJECTS.find((name) => name === subject)
  if (known === undefined) throw new BadArgument(`usage: npm run bench -- ${SUBJECTS.join('|')} [part …]`)
  const { bench } = (await import(`./bench/${known}.ts`)) as Bench
  await bench(parts)
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Plain)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error instanceof BadArgument ? 2 : 1
}
