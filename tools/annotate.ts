/**
 * `npm run annotate -- FILE.html [--out FILE.json]`: the mentions and notes of a saved page as JSON, as the built
 * extension finds them in a headless browser. The JSON goes to standard output; `npm run --silent annotate`
 * keeps npm's own lines out of it.
 */

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Note, NoteId } from '../core/note.ts'
import type { PageReport } from '../core/page-report.ts'
import { BadArgument, ensureBrowser, Plain } from './browser/ensure.ts'
import { settledReport } from './browser/extension.ts'
import { CHROMIUM_FAMILY } from './browser/find.ts'
import { openBrowser } from './browser/launch.ts'
import { build } from './build.ts'
import { bundledNotes } from './corpus-notes.ts'
import { startProxy } from './proxy/proxy.ts'
import { firstPage, STAND_IN_URL, visit } from './start/open-subject.ts'
import { readPage } from './start/page-file.ts'

interface Asked {
  readonly file: string
  readonly out: string | null
}

const USAGE = 'npm run annotate -- FILE.html [--out FILE.json]'

function askedFrom(args: readonly string[]): Asked {
  const [file, option, out, ...more] = args
  if (file === undefined || file.startsWith('-')) throw new BadArgument(`Name one saved page. Usage: ${USAGE}`)
  if (more.length > 0 || (option !== undefined && (option !== '--out' || out === undefined))) {
    throw new BadArgument(`"${args.slice(1).join(' ')}" is not understood. Usage: ${USAGE}`)
  }
  return { file, out: out ?? null }
}

const labelled = (ids: readonly NoteId[], notes: ReadonlyMap<NoteId, Note>) =>
  ids.map((id) => ({ id, kind: notes.get(id)?.kind ?? null, statement: notes.get(id)?.statement ?? null }))

function annotation(file: string, title: string, { state, mentions }: PageReport): unknown {
  const notes = bundledNotes()
  return {
    file,
    title,
    state,
    mentions: mentions.map(({ topic, surface, painted, fitting, general }) => ({
      topic,
      surface,
      painted,
      fitting: labelled(fitting, notes),
      general: labelled(general, notes),
    })),
  }
}

async function annotate(file: string): Promise<unknown> {
  const html = readPage(file)
  const browser = ensureBrowser(CHROMIUM_FAMILY)
  const extension = build('chrome')
  const proxy = await startProxy()
  proxy.serve(STAND_IN_URL, html)
  const opened = await openBrowser({ browser, headless: true, extension, network: { kind: 'only-proxy', port: proxy.port } })
  try {
    const page = await firstPage(opened)
    await visit(page, STAND_IN_URL)
    const report = await settledReport(opened, page)
    if (report === null) throw new Plain('The extension did not answer for this page.')
    return annotation(file, await page.title(), report)
  } finally {
    await opened.close()
    await proxy.close()
  }
}

try {
  const { file, out } = askedFrom(process.argv.slice(2))
  const json = `${JSON.stringify(await annotate(file), null, 2)}\n`
  if (out === null) process.stdout.write(json)
  else writeFileSync(resolve(process.env['INIT_CWD'] ?? '.', out), json)
} catch (error) {
  if (!(error instanceof Plain)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error instanceof BadArgument ? 2 : 1
}
