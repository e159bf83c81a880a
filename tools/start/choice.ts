/** Reads the command line of `npm start`. */

import { BadArgument } from '../browser/ensure.ts'
import { BROWSERS, type BrowserName, isBrowserName } from '../browser/find.ts'

export const USAGE = 'npm start [-- FILE-or-URL] [--browser chrome|chromium|edge|firefox] [--headless]'

export type Subject =
  | { readonly kind: 'demo' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly url: string }

export interface Choice {
  readonly subject: Subject
  /** Absent where any browser will do. */
  readonly browser?: BrowserName
  readonly headless: boolean
}

function subjectFrom(text: string | undefined): Subject {
  if (text === undefined) return { kind: 'demo' }
  if (/^https?:\/\//i.test(text)) {
    if (!URL.canParse(text)) throw new BadArgument(`"${text}" is not a web address.`)
    return { kind: 'address', url: text }
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text))
    throw new BadArgument(`"${text}": only http and https addresses can be opened, or the path of a file.`)
  return { kind: 'file', path: text }
}

/**
 * What is asked for; `--browser=edge` and `--browser edge` mean the same.
 * @throws BadArgument naming what is not understood.
 */
export function choiceFrom(args: readonly string[]): Choice {
  const rest = args.flatMap((arg) => (arg.startsWith('--browser=') ? ['--browser', arg.slice('--browser='.length)] : [arg]))
  let headless = false
  let browser: BrowserName | undefined
  let text: string | undefined
  for (let at = 0; at < rest.length; at += 1) {
    const arg = rest[at] ?? ''
    if (arg === '--headless') headless = true
    else if (arg === '--browser') {
      at += 1
      const name = rest[at] ?? ''
      if (!isBrowserName(name)) throw new BadArgument(`--browser takes one of ${BROWSERS.join(', ')}, not "${name}".`)
      browser = name
    } else if (arg.startsWith('-')) throw new BadArgument(`There is no option "${arg}". Usage: ${USAGE}`)
    else if (text !== undefined) throw new BadArgument(`One page at a time: "${text}" or "${arg}". Usage: ${USAGE}`)
    else text = arg
  }
  return { subject: subjectFrom(text), headless, ...(browser === undefined ? {} : { browser }) }
}
