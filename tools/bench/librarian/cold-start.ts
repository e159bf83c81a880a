/** Whether a background starts faster by reading the bundled corpus or from an index stored in its bundle. Node stands in for the worker. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createLibrarian } from '../../../core/librarian.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'
import { markdownTable } from '../../eval/markdown.ts'

const RUNS = 7

/** Run in a fresh process, since a second start in the same one finds the code compiled. */
const SCRIPT = `
const { createLibrarian } = await import(process.argv[1])
const { bundledCorpus } = await import(process.argv[2])
const { readFileSync } = await import('node:fs')
const text = readFileSync(process.argv[3], 'latin1')
const passage = { text: 'China is the main source of fentanyl.', focus: null, topic: null, entry: null, title: '', published: null }
const before = performance.now()
const librarian = createLibrarian(bundledCorpus, text === '' ? {} : { stored: Buffer.from(text, 'base64') })
const started = performance.now()
librarian.notesFor(passage)
process.stdout.write((started - before) + ' ' + (performance.now() - before))
`

const address = (path: string) => new URL(path, import.meta.url).href
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function startTimes(stored: string): readonly [started: number, answered: number] {
  const folder = mkdtempSync(join(tmpdir(), 'cold-start-'))
  const file = join(folder, 'index.txt')
  writeFileSync(file, stored)
  const runs = Array.from({ length: RUNS }, () => {
    const modules = [address('../../../core/librarian.ts'), address('../../../corpus/bundled.ts'), file]
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT, ...modules], { encoding: 'utf8' })
    return out.split(' ').map(Number)
  })
  rmSync(folder, { recursive: true })
  return [median(runs.map(([started = 0]) => started)), median(runs.map(([, answered = 0]) => answered))]
}

/** A Markdown table with the median over fresh processes, in milliseconds. */
export async function coldStart(): Promise<string> {
  const stored = createLibrarian(bundledCorpus).stored()
  const text = Buffer.from(stored).toString('base64')
  const [read, readAnswer] = startTimes('')
  const [loaded, loadedAnswer] = startTimes(text)
  return markdownTable([
    ['start', 'ready ms', 'first answer ms', 'added to the bundle, kB (gzip)'],
    ['texts read at start', read.toFixed(0), readAnswer.toFixed(0), '0'],
    [
      'index stored in the bundle',
      loaded.toFixed(0),
      loadedAnswer.toFixed(0),
      `${(text.length / 1e3).toFixed(0)} (${(gzipSync(stored).length / 1e3).toFixed(0)})`,
    ],
  ])
}
