/** Modules of the project as one script, for running them in a page that knows no modules of ours. */

import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../programs.ts'

/** The name under which a bundle's exports stand in the page. */
export const GLOBAL = 'underTest'

/** `development` keeps the warnings of libraries such as React, `production` their speed. */
export type Mode = 'development' | 'production'

/** One script that puts the exports of a module into the page as `underTest`. */
export async function bundle(entry: string, mode: Mode = 'development'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    mode,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: { write: false, minify: false, lib: { entry: join(ROOT, entry), formats: ['iife'], name: GLOBAL } },
  })
  const [{ output } = { output: [] }] = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const chunk = output.find((one) => one.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return `${chunk.code}; globalThis.${GLOBAL} = ${GLOBAL}`
}
