/** Runs the programs of node_modules, on the Node that runs this. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..')

/** Where each program starts: called through Node, since the shims of `node_modules/.bin` differ from system to system. */
const PROGRAMS = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
} as const
export type Program = keyof typeof PROGRAMS

/** `show` prints what the program prints as it goes; `keep` gives it back. */
export function runProgram(program: Program, args: readonly string[], output: 'show' | 'keep'): SpawnSyncReturns<string> {
  const script = join(ROOT, 'node_modules', PROGRAMS[program])
  return spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${dirname(process.execPath)}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}` },
  })
}
