import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../tools/programs.ts'

/** Runs a tool as its npm script does. */
function run(tool: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools', 'bootstrap.mjs'), `tools/${tool}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: ROOT },
  })
  return { status, stdout, stderr }
}

interface Annotation {
  readonly state: string
  readonly mentions: readonly { topic: string; surface: string; painted: boolean; fitting: readonly { id: string; statement: string }[] }[]
}

test('annotate gives the mentions and notes of the demo article as JSON, all three topics, and none of its look-alikes', () => {
  const { status, stdout } = run('annotate', 'demo/article.html')
  expect(status).toBe(0)
  const { state, mentions } = JSON.parse(stdout) as Annotation
  expect(state).toBe('on')
  expect([...new Set(mentions.map(({ topic }) => topic))].sort()).toEqual(['china', 'fentanyl', 'precursor'])
  // The cabinet and the forerunner of the internet are the only ones that the article writes so.
  expect(mentions.map(({ surface }) => surface)).not.toContain('china')
  expect(mentions.map(({ surface }) => surface)).not.toContain('precursor')
  const quoted = mentions.find(({ fitting }) => fitting[0]?.id === '001-q01')
  expect(quoted?.fitting[0]?.statement).toMatch(/Yu Haibin/)
})

test('start prints each mention with its best note and saves pictures', () => {
  const { status, stdout } = run('start', '--headless')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^1 .*yes.*fentanyl/m)
  expect(stdout).toMatch(/fits the passage +\d{3}-[a-z]\d\d \w+/)
  for (const surface of ['popover', 'popup', 'options']) expect(stdout).toContain(`screenshots/${surface}-dark.png`)
})

test.each([
  ['start', ['no-such-page.html'], 2],
  ['start', ['--browser', 'netscape'], 2],
  ['start', ['http://nowhere.invalid/', '--headless'], 1],
  ['annotate', [], 2],
  ['annotate', ['tests'], 2],
])('%s %j: one clear line', (tool, args, code) => {
  const { status, stderr } = run(tool, ...args)
  expect(status).toBe(code)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
})
