/**
 * `npm test`: every check and every test, each step named with its outcome; the last line is the sum.
 *
 *   npm test              all steps
 *   npm test -- unit e2e  only these
 */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser, Plain } from './browser/ensure.ts'
import { CHROMIUM_FAMILY } from './browser/find.ts'
import { type Program, ROOT, runProgram } from './programs.ts'
import { countTests, type Outcome } from './test-counts.ts'

interface Check {
  readonly name: string
  readonly what: string
  /** Run one after the other; the check passes when all do. */
  readonly commands: readonly (readonly [Program, ...string[]])[]
}
interface Suite {
  readonly name: string
  readonly what: string
  readonly projects: readonly string[]
}
type Step = Check | Suite

const STEPS: readonly Step[] = [
  // Prepared anew, since the settings that tsconfig.json builds on follow the entry points.
  {
    name: 'types',
    what: 'types of everything',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'core', what: 'core/ without DOM and browser', commands: [['tsc', '-p', 'core']] },
  { name: 'lint', what: 'lint, format and import rules', commands: [['biome', 'check', '--error-on-warnings']] },
  { name: 'unused', what: 'unused files, exports and packages', commands: [['knip']] },
  {
    name: 'build',
    what: 'production builds for Chrome and Firefox',
    commands: [
      ['wxt', 'build', '-b', 'chrome'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  { name: 'unit', what: 'unit tests', projects: ['unit', 'platform'] },
  { name: 'page', what: 'page tests in a real browser', projects: ['page'] },
  { name: 'e2e', what: 'the built extension in a real browser', projects: ['e2e'] },
]

function runCheck({ commands }: Check): Outcome {
  for (const [program, ...args] of commands) {
    const { status, stdout, stderr } = runProgram(program, args, 'keep')
    if (status !== 0) {
      process.stdout.write(`${stdout}${stderr}`)
      return { passed: 0, failed: 1 }
    }
  }
  return { passed: 1, failed: 0 }
}

function runSuite({ projects }: Suite, folder: string): Outcome {
  const file = join(folder, `${projects.join('-')}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { status } = runProgram('vitest', ['run', ...chosen, ...reporters], 'show')
  try {
    return countTests(JSON.parse(readFileSync(file, 'utf8')), status === 0)
  } catch {
    // Vitest wrote no report: it fell over before the first test.
    return { passed: 0, failed: 1 }
  }
}

function chosenSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name))
  if (unknown !== undefined) throw new Plain(`There is no step "${unknown}"; the steps are ${STEPS.map(({ name }) => name).join(', ')}.`)
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name))
}

/** Vitest and the compiler read the settings that WXT writes, which a fresh clone does not have. */
function prepare(): void {
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return
  const { status, stdout, stderr } = runProgram('wxt', ['prepare'], 'keep')
  if (status !== 0) process.stdout.write(`${stdout}${stderr}`)
}

function runAll(steps: readonly Step[]): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'fact-notes-tests-'))
  const total = { passed: 0, failed: 0 }
  const lines: string[] = []
  try {
    for (const step of steps) {
      process.stdout.write(`\n== ${step.name}: ${step.what}\n`)
      const started = Date.now()
      const { passed, failed } = 'commands' in step ? runCheck(step) : runSuite(step, folder)
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      const outcome = `${failed === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(7)} ${passed} passed, ${failed} failed (${seconds} s)`
      process.stdout.write(`${outcome}\n`)
      lines.push(outcome)
      total.passed += passed
      total.failed += failed
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.stdout.write(`\n${lines.join('\n')}\n`)
  return total
}

try {
  const steps = chosenSteps(process.argv.slice(2))
  // Asked before the first step, so that a missing browser is known at once and not after minutes.
  if (steps.some(({ name }) => name === 'page' || name === 'e2e')) ensureBrowser(CHROMIUM_FAMILY)
  prepare()
  // The build step comes before the end-to-end tests, which would otherwise build once more for themselves.
  if (steps.some(({ name }) => name === 'build')) process.env['FACT_NOTES_BUILT'] = '1'
  const { passed, failed } = runAll(steps)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
} catch (error) {
  if (!(error instanceof Plain)) throw error
  process.stderr.write(`${error.message}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 2
}
