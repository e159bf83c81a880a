/**
 * Makes `npm start` and `npm test` work straight after `git clone`, then runs a TypeScript tool:
 *
 *   node tools/bootstrap.mjs tools/start.ts [arguments …]
 *
 * Plain JavaScript for any Node from 18 on, since on a fresh clone neither the packages nor the Node 24
 * that is one of them (the devDependency "node") are there yet. Nothing here may import a package.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const isWindows = process.platform === 'win32'
/** The first major version that runs the tools' TypeScript as it stands. */
const NODE_WANTED = 24

const say = (line) => process.stderr.write(`${line}\n`)
const giveUp = (line) => {
  say(line)
  process.exit(1)
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** Whether each package of the lockfile is installed in its version; npm notes what it installed in a lockfile of its own. */
function isInstalled() {
  const wanted = readJson(join(root, 'package-lock.json'))
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null || present === null) return false
  return Object.entries(wanted.packages).every(
    ([place, { version, optional, peer }]) =>
      place === '' || optional || (peer && !(place in present.packages)) || present.packages[place]?.version === version,
  )
}

/** Runs npm with the npm that runs this script, so that no second one needs to be on the PATH. */
function npm(...args) {
  const npmScript = process.env.npm_execpath
  const [command, before] = npmScript?.endsWith('js') ? [process.env.npm_node_execpath ?? process.execPath, [npmScript]] : ['npm', []]
  // npm's own chatter goes to stderr: a tool's standard output is its result.
  return (
    spawnSync(command, [...before, ...args], { cwd: root, stdio: ['ignore', 2, 2], shell: command === 'npm' && isWindows }).status === 0
  )
}

function majorOf(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return status === 0 ? Number(/^v(\d+)/.exec(stdout)?.[1] ?? 0) : 0
}

/** The Node that the tools run on: the project's own, else this one where it is new enough; `null` for neither. */
function nodeForTools() {
  const own = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node')
  if (existsSync(own) && majorOf(own) >= NODE_WANTED) return own
  return Number(process.versions.node.split('.')[0]) >= NODE_WANTED ? process.execPath : null
}

if (!isInstalled()) {
  say('Installing packages (npm ci) …')
  if (!npm('ci', '--no-audit', '--no-fund', '--loglevel=error')) giveUp('npm ci failed: see its message above; it needs the network once.')
}

let node = nodeForTools()
if (node === null) {
  // Where install scripts are switched off, the package "node" is there without its program.
  say(`Fetching Node ${NODE_WANTED} (npm rebuild node) …`)
  npm('rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts')
  node = nodeForTools()
}
if (node === null)
  giveUp(`Node ${NODE_WANTED} or newer is needed, this is ${process.version}: run "npm rebuild node --ignore-scripts=false" or install it.`)

const [tool, ...args] = process.argv.slice(2)
if (tool === undefined) process.exit(0)

// The tools start other programs of node_modules by name; those scripts find their Node on the PATH.
const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env[pathKey]].join(delimiter)
// npm says in INIT_CWD where it was called; files named on the command line are meant from there.
const env = { ...process.env, [pathKey]: path, INIT_CWD: process.env.INIT_CWD ?? process.cwd() }
// Ctrl+C reaches the tool as well, and the tool ends in its own way: this process only waits for it.
process.on('SIGINT', () => {})
const { status, signal } = spawnSync(node, [join(root, tool), ...args], { cwd: root, stdio: 'inherit', env })
process.exit(status ?? (signal === 'SIGINT' ? 130 : 1))
