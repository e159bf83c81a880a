/** What the reader can set, its defaults, and how stored values of any age are read. */

import type { Topic } from './mention.ts'
import { type Mutes, mutesFrom } from './mutes.ts'

export const LOOKS = ['underline', 'tint', 'both'] as const
export const OPENINGS = ['hover', 'click'] as const
/** `fitting`: only where a note fits; `paragraph`: one a topic a paragraph; `page`: one a topic a page; `all`: every mention. */
export const DENSITIES = ['fitting', 'page', 'paragraph', 'all'] as const
export const THEMES = ['auto', 'light', 'dark'] as const

export interface Settings {
  readonly enabled: boolean
  readonly topics: Readonly<Record<Topic, boolean>>
  readonly look: (typeof LOOKS)[number]
  readonly opensOn: (typeof OPENINGS)[number]
  readonly density: (typeof DENSITIES)[number]
  readonly theme: (typeof THEMES)[number]
  /** Host names, lower case, without "www.", where the reader turned the marks off. */
  readonly sitesOff: readonly string[]
  /** What the reader does not want to see again. */
  readonly mutes: Mutes
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  topics: { fentanyl: true, china: true, precursor: true },
  look: 'underline',
  opensOn: 'hover',
  density: 'paragraph',
  theme: 'auto',
  sitesOff: [],
  mutes: [],
}

export type SettingsField = keyof Settings
export const SETTINGS_FIELDS = Object.keys(DEFAULT_SETTINGS) as readonly SettingsField[]

/** `storage.sync` holds at most 8 kB an item; 250 hosts of ordinary length stay below it. */
export const SITES_OFF_LIMIT = 250
const HOST = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)*$/

const oneOf =
  <T>(choices: readonly T[]) =>
  (value: unknown): T | undefined =>
    choices.find((choice) => choice === value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readFlag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined)

const readTopics = (value: unknown): Settings['topics'] | undefined => {
  if (!isRecord(value)) return undefined
  const topic = (name: Topic) => readFlag(value[name]) ?? DEFAULT_SETTINGS.topics[name]
  return { fentanyl: topic('fentanyl'), china: topic('china'), precursor: topic('precursor') }
}

const readSites = (value: unknown): readonly string[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const hosts = value.filter((host): host is string => typeof host === 'string' && HOST.test(host))
  return [...new Set(hosts)].slice(0, SITES_OFF_LIMIT)
}

const READERS: { readonly [F in SettingsField]: (value: unknown) => Settings[F] | undefined } = {
  enabled: readFlag,
  topics: readTopics,
  look: oneOf(LOOKS),
  opensOn: oneOf(OPENINGS),
  density: oneOf(DENSITIES),
  theme: oneOf(THEMES),
  sitesOff: readSites,
  mutes: mutesFrom,
}

/** Settings from stored values: each field by itself, so that one broken or outdated value costs only its own field. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const field = <F extends SettingsField>(name: F): Settings[F] => READERS[name](stored[name]) ?? DEFAULT_SETTINGS[name]
  return {
    enabled: field('enabled'),
    topics: field('topics'),
    look: field('look'),
    opensOn: field('opensOn'),
    density: field('density'),
    theme: field('theme'),
    sitesOff: field('sitesOff'),
    mutes: field('mutes'),
  }
}

/** The host name by which a site is switched: lower case and without "www.". */
export function siteOf(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\./, '')
}

/** Whether marks are wanted on a site; a switched-off site covers its subdomains. */
export function isSiteOn(settings: Settings, hostname: string): boolean {
  const site = siteOf(hostname)
  return settings.enabled && !settings.sitesOff.some((off) => site === off || site.endsWith(`.${off}`))
}
