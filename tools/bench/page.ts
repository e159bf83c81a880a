/** The bench of the page: its scan, what it adds to loading, how it bears a storm, what it keeps in memory. */

import { BadArgument } from '../browser/ensure.ts'
import { benchLoad } from './page-load.ts'
import { benchMemory } from './page-memory.ts'
import { benchScan } from './page-scan.ts'
import { benchStorm } from './page-storm.ts'

const PARTS = { scan: benchScan, load: benchLoad, storm: benchStorm, memory: benchMemory } as const
type Part = keyof typeof PARTS

const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name)

/** Runs the parts named, or all of them. */
export async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !isPart(name))
  if (unknown !== undefined)
    throw new BadArgument(`The bench of the page has no part "${unknown}"; it has ${Object.keys(PARTS).join(', ')}.`)
  const chosen = names.length === 0 ? (Object.keys(PARTS) as Part[]) : names.filter(isPart)
  for (const part of chosen) await PARTS[part]()
}
