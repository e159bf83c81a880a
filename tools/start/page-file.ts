/** Reads the page that a command line names. */

import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { BadArgument } from '../browser/ensure.ts'

/**
 * The text of a saved page, named from where the command was called.
 * @throws BadArgument where there is no such file, or no text in it.
 */
export function readPage(path: string): string {
  const file = resolve(process.env['INIT_CWD'] ?? '.', path)
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) throw new BadArgument(`There is no file "${path}".`)
  if (!stats.isFile()) throw new BadArgument(`"${path}" is not a file.`)
  const text = readFileSync(file, 'utf8')
  if (text.includes('\u0000')) throw new BadArgument(`"${path}" is not a web page: save it as HTML.`)
  return text
}
