/** A browser to work with: found, or installed where that is nobody's own machine, or asked for in one line. */

import { spawnSync } from 'node:child_process'
import { BROWSERS, type BrowserName, type FoundBrowser, findBrowser, thisMachine } from './find.ts'

/** Something that the person at the keyboard can put right; its message is all that is printed. */
export class Plain extends Error {}

/** A command line that asks for something that cannot be done. */
export class BadArgument extends Plain {}

const DEBIAN_PACKAGE: Readonly<Partial<Record<BrowserName, string>>> = { chromium: 'chromium', firefox: 'firefox-esr' }

const LABEL: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' }

function whatToInstall(wanted: readonly BrowserName[]): string {
  const names = wanted.map((name) => LABEL[name])
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('')
  const chosen = process.env['FACT_NOTES_BROWSER']
  const looked = chosen ? ` (FACT_NOTES_BROWSER is "${chosen}")` : ''
  return `No ${list} found here${looked}: install one, or set FACT_NOTES_BROWSER to the path of its program.`
}

/** Continuous integration and root on Debian may install; a reader's own account never does. */
function mayInstall(): boolean {
  const isRoot = process.getuid?.() === 0
  return process.platform === 'linux' && isRoot && thisMachine.exists('/usr/bin/apt-get')
}

function installFromDebian(name: BrowserName): void {
  const debianPackage = DEBIAN_PACKAGE[name]
  if (debianPackage === undefined) return
  process.stderr.write(`No browser found; as root, installing Debian's package "${debianPackage}" with apt-get.\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (args: readonly string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
  if (!run(['update']) || !run(['install', '-y', debianPackage])) throw new Plain(`apt-get could not install ${debianPackage}.`)
}

/**
 * A browser of one of the wanted kinds.
 * @throws Plain where none is found and none may be installed.
 */
export function ensureBrowser(wanted: readonly BrowserName[] = BROWSERS): FoundBrowser {
  const found = findBrowser(wanted)
  if (found) return found
  const installable = wanted.find((name) => DEBIAN_PACKAGE[name] !== undefined)
  if (installable !== undefined && mayInstall() && !process.env['FACT_NOTES_BROWSER']) {
    installFromDebian(installable)
    const installed = findBrowser([installable])
    if (installed) return installed
  }
  throw new Plain(whatToInstall(wanted))
}
