import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import hosts from '../../core/hosts/news-hosts.json' with { type: 'json' }
import { build, outputOf, type Target } from '../../tools/build.ts'

interface Manifest {
  readonly manifest_version: number
  readonly permissions?: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
  readonly web_accessible_resources?: readonly unknown[]
  readonly externally_connectable?: unknown
  readonly content_scripts?: readonly { readonly matches: readonly string[]; readonly all_frames?: boolean }[]
  readonly content_security_policy?: { readonly extension_pages?: string }
  readonly browser_specific_settings?: { readonly gecko?: { readonly data_collection_permissions?: unknown } }
}

/** Spelt out here and not taken from the configuration: whatever asks a reader for more must be changed in two places. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage']
const LISTED = hosts.map(({ host }) => `*://*.${host}/*`).sort()

const read = (target: Target) => JSON.parse(readFileSync(`${outputOf(target)}/manifest.json`, 'utf8')) as Manifest

describe.each<Target>(['chrome', 'firefox'])('the manifest built for %s', (target) => {
  let manifest: Manifest
  beforeAll(() => {
    if (!existsSync(`${outputOf(target)}/manifest.json`)) build(target)
    manifest = read(target)
  }, 120_000)

  test('asks for these permissions and no others', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(PERMISSIONS)
    expect(manifest.optional_permissions ?? []).toEqual([])
    expect(manifest.optional_host_permissions ?? []).toEqual([])
  })

  test('reaches the listed news hosts and no others', () => {
    expect([...(manifest.host_permissions ?? [])].sort()).toEqual(LISTED)
    expect(manifest.content_scripts?.length).toBeGreaterThan(0)
    for (const { matches, all_frames } of manifest.content_scripts ?? []) {
      expect([...matches].sort()).toEqual(LISTED)
      expect(all_frames ?? false).toBe(false)
    }
  })

  test('names no pattern that covers every site', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|"\*:\/\/\*\/|"https?:\/\/\*\/|"file:/)
  })

  test('lets no page and no other extension in', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    // Without this key Chrome lets other extensions send messages; they are answered only where the code listens for them.
    expect(manifest.externally_connectable).toBeUndefined()
  })

  test('lets the extension pages load and reach nothing outside', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('is a manifest of version 3', () => {
    expect(manifest.manifest_version).toBe(3)
  })
})

test('the Firefox manifest declares that no data is collected', () => {
  expect(read('firefox').browser_specific_settings?.gecko?.data_collection_permissions).toEqual({ required: ['none'] })
})
