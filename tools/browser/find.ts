/** Finds a browser that is installed on this machine. */

import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'

export const BROWSERS = ['chromium', 'chrome', 'edge', 'firefox'] as const
export type BrowserName = (typeof BROWSERS)[number]

export interface FoundBrowser {
  readonly name: BrowserName
  readonly path: string
}

/** What the search asks of a machine, so that a test can describe one. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  exists(path: string): boolean
}

/** The machine that this runs on. */
export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync }

/** Commands on Linux, and the places outside PATH where distributions and packages put them. */
const LINUX: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', '/snap/bin/chromium', '/usr/lib/chromium/chromium'],
  chrome: ['google-chrome-stable', 'google-chrome', '/opt/google/chrome/chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge', '/opt/microsoft/msedge/msedge'],
  firefox: ['firefox-esr', 'firefox', '/snap/bin/firefox', '/usr/lib/firefox/firefox'],
}

const MAC: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
}

const WINDOWS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
}

const given = (value: string | undefined): value is string => value !== undefined && value !== ''

function placesOf(name: BrowserName, { platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(given(env['HOME']) ? [`${env['HOME']}/Applications`] : [])]
    return folders.flatMap((folder) => MAC[name].map((app) => posix.join(folder, app)))
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(given)
    return folders.flatMap((folder) => WINDOWS[name].map((program) => win32.join(folder, program)))
  }
  const path = (env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter(given)
  return LINUX[name].flatMap((command) => (command.startsWith('/') ? [command] : path.map((folder) => posix.join(folder, command))))
}

/** The kind of browser that a program's path names; Chromium where the name says nothing else. */
export function nameFromPath(path: string): BrowserName {
  const program = path.split(/[\\/]/).at(-1)?.toLowerCase() ?? ''
  if (program.includes('firefox')) return 'firefox'
  if (program.includes('edge')) return 'edge'
  return program.includes('google') || (program.startsWith('chrome') && !path.toLowerCase().includes('chromium')) ? 'chrome' : 'chromium'
}

export const isBrowserName = (value: string): value is BrowserName => BROWSERS.some((name) => name === value)

/**
 * The browser to use: the one that FACT_NOTES_BROWSER names (a path, or a name such as "edge") unless
 * `wanted` asks for another kind, else the first that is installed, Chromium's family before Firefox.
 * `null` when there is none.
 */
export function findBrowser(wanted: readonly BrowserName[] = BROWSERS, machine: Machine = thisMachine): FoundBrowser | null {
  const chosen = machine.env['FACT_NOTES_BROWSER']
  if (given(chosen) && !isBrowserName(chosen)) {
    const name = nameFromPath(chosen)
    if (wanted.includes(name)) return machine.exists(chosen) ? { name, path: chosen } : null
  }
  const order = given(chosen) && isBrowserName(chosen) && wanted.includes(chosen) ? [chosen] : wanted
  for (const name of order) {
    const path = placesOf(name, machine).find((place) => machine.exists(place))
    if (path !== undefined) return { name, path }
  }
  return null
}

/** Chrome, Chromium and Edge: the browsers whose extensions can be driven in full. */
export const CHROMIUM_FAMILY: readonly BrowserName[] = ['chromium', 'chrome', 'edge']
