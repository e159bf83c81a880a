/** `npm run sizes`: how large each part of the built extension is, raw and compressed. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { Plain } from './browser/ensure.ts'
import { build, type Target } from './build.ts'

interface Part {
  readonly name: string
  readonly holds: (file: string) => boolean
}

/** What a reader's browser loads together; the last row is everything. */
const PARTS: readonly Part[] = [
  { name: 'always-on script', holds: (file) => file === 'page.js' },
  { name: 'style of the marks', holds: (file) => file === 'assets/marks.css' },
  { name: 'popover', holds: (file) => file === 'popover.js' },
  { name: 'background', holds: (file) => file === 'background.js' },
  { name: 'popup and options', holds: (file) => file.endsWith('.html') || /^(chunks|assets)\/(?!marks)/.test(file) },
  { name: 'whole package', holds: () => true },
]

interface Sized {
  readonly file: string
  readonly raw: number
  readonly brotli: number
}

function filesOf(folder: string): readonly Sized[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const bytes = readFileSync(path)
      return { file: relative(folder, path).split(sep).join('/'), raw: bytes.length, brotli: brotliCompressSync(bytes).length }
    })
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(12)
const total = (files: readonly Sized[], of: 'raw' | 'brotli') => files.reduce((sum, file) => sum + file[of], 0)

function printSizes(target: Target): void {
  const files = filesOf(build(target))
  process.stdout.write(`\n${target.padEnd(20)}${'raw'.padStart(12)}${'brotli'.padStart(12)}\n`)
  for (const { name, holds } of PARTS) {
    const held = files.filter(({ file }) => holds(file))
    process.stdout.write(`${name.padEnd(20)}${kilobytes(total(held, 'raw'))}${kilobytes(total(held, 'brotli'))}\n`)
  }
}

try {
  printSizes('chrome')
  printSizes('firefox')
} catch (error) {
  if (!(error instanceof Plain)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
