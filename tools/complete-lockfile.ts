/**
 * Adds to package-lock.json the platform builds that npm left out, because the registry it asked did not
 * offer them (a mirror for one platform does that). Without them `npm ci` refuses the lockfile everywhere.
 * Run by `npm run lock` after every change of dependencies; a test fails where it was forgotten.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './programs.ts'

interface Entry {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
export interface Lock {
  readonly packages: Readonly<Record<string, Entry>>
}

/** A build's name ends in its platform: "cli-linux-x64-musl", "binding-win32-ia32-msvc". */
const PLATFORM =
  /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64)(?:-(gnu|musl|msvc|eabi)\w*)?$/
const EXACT = /^\d+\.\d+\.\d+$/

const libcOf = (os: string, abi: string | undefined): string | null =>
  os !== 'linux' ? null : abi === 'musl' ? 'musl' : abi === 'gnu' ? 'glibc' : null

/** The entries that a lockfile lacks, by place: optional builds that some package names and none describes. */
export function missingBuilds({ packages }: Lock): Readonly<Record<string, Entry>> {
  const missing: Record<string, Entry> = {}
  for (const { optionalDependencies = {}, dev } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`
      const [, os, cpu, abi] = PLATFORM.exec(name) ?? []
      if (packages[place]?.version !== undefined || os === undefined || cpu === undefined || !EXACT.test(version)) continue
      const libc = libcOf(os, abi)
      missing[place] = { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc: [libc] }), optional: true, os: [os] }
    }
  }
  return missing
}

/** The lockfile with those entries, in npm's own order. */
export function completed(lock: Lock): Lock {
  const all = Object.entries({ ...lock.packages, ...missingBuilds(lock) })
  return { ...lock, packages: Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en'))) }
}

if (import.meta.main) {
  const file = join(ROOT, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
  const added = Object.keys(missingBuilds(lock)).length
  if (added > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`)
  process.stdout.write(`package-lock.json: ${added} platform builds added.\n`)
}
