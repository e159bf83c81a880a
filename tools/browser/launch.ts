/** Opens a browser with the built extension in it, quiet, and with the network that the caller gives it. */

import { type Browser, launch } from 'puppeteer-core'
import { Plain } from './ensure.ts'
import type { FoundBrowser } from './find.ts'

/** A fixture proxy on this machine: for every request, or for one host beside the usual network. */
export type Network =
  | { readonly kind: 'only-proxy'; readonly port: number }
  | { readonly kind: 'one-host'; readonly host: string; readonly port: number }

export interface LaunchChoice {
  readonly browser: FoundBrowser
  readonly headless: boolean
  /** Folder of the built extension; none opens a bare browser. */
  readonly extension?: string
  /** Where pages come from; without it the browser has its usual network. */
  readonly network?: Network
  /** Folder of a profile to keep; without it each launch starts with an empty one. */
  readonly profile?: string
}

export interface OpenedBrowser {
  readonly browser: Browser
  /** The extension's id as the browser gave it; `null` for a bare browser. */
  readonly extensionId: string | null
  readonly close: () => Promise<void>
}

/** Keeps the browser's own start-up requests, questions and upgrades out of the way. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--disable-quic',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying,OptimizationHints,Translate,MediaRouter',
]

/** Chromium's sandbox does not start for root; everybody else keeps it. */
const sandboxFlags = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** Containers have neither a graphics card nor room in /dev/shm; a window on a desk keeps both. */
const HEADLESS = ['--disable-gpu', '--disable-dev-shm-usage']

/** A proxy script that sends one host to the fixture proxy and leaves all others as they are. */
const scriptFor = (host: string, port: number): string =>
  `data:text/plain,${encodeURIComponent(`function FindProxyForURL(url, host) { return host === '${host}' ? 'PROXY 127.0.0.1:${port}' : 'DIRECT' }`)}`

function networkFlags(network: Network | undefined): readonly string[] {
  if (network === undefined) return []
  if (network.kind === 'one-host') return [`--proxy-pac-url=${scriptFor(network.host, network.port)}`]
  // "<-loopback>" sends requests for this very machine through the proxy too, so that the log misses none.
  return [`--proxy-server=127.0.0.1:${network.port}`, '--proxy-bypass-list=<-loopback>']
}

const chromiumFlags = ({ network, headless }: LaunchChoice): string[] => [
  ...QUIET,
  ...(headless ? HEADLESS : []),
  ...sandboxFlags(),
  ...networkFlags(network),
]

type Prefs = Record<string, string | number | boolean>

function networkPrefs(network: Network | undefined): Prefs {
  if (network === undefined) return {}
  if (network.kind === 'one-host') {
    return { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': scriptFor(network.host, network.port) }
  }
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': network.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': network.port,
    'network.proxy.allow_hijacking_localhost': true,
  }
}

const firefoxPrefs = ({ network }: LaunchChoice): Prefs => ({
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  ...networkPrefs(network),
})

function start(choice: LaunchChoice): Promise<Browser> {
  const { browser, headless, profile } = choice
  const common = {
    executablePath: browser.path,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
  }
  if (browser.name === 'firefox') return launch({ ...common, browser: 'firefox', extraPrefsFirefox: firefoxPrefs(choice) })
  return launch({ ...common, pipe: true, enableExtensions: true, args: chromiumFlags(choice) })
}

/**
 * Starts the browser and puts the extension into it.
 * @throws Plain where the browser does not start or does not take the extension.
 */
export async function openBrowser(choice: LaunchChoice): Promise<OpenedBrowser> {
  const browser = await start(choice).catch((cause: unknown) => {
    const [firstLine] = String(cause instanceof Error ? cause.message : cause).split('\n')
    throw new Plain(`${choice.browser.path} did not start: ${firstLine}`)
  })
  const close = () => browser.close()
  if (choice.extension === undefined) return { browser, extensionId: null, close }
  try {
    return { browser, extensionId: await browser.installExtension(choice.extension), close }
  } catch (cause) {
    await close()
    throw new Plain(`${choice.browser.path} did not take the extension: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}
