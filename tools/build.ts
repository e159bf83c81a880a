/** Builds the extension, quietly unless something is wrong. */

import { join } from 'node:path'
import { Plain } from './browser/ensure.ts'
import { ROOT, runProgram } from './programs.ts'

export type Target = 'chrome' | 'firefox'

/** The folder that a browser loads the built extension from. */
export const outputOf = (target: Target): string => join(ROOT, '.output', `${target}-mv3`)

/**
 * Builds the extension for one browser and gives its folder.
 * @throws Plain with the builder's own message where the build fails.
 */
export function build(target: Target): string {
  const { status, stdout, stderr } = runProgram('wxt', ['build', '-b', target], 'keep')
  if (status !== 0) throw new Plain(`The build for ${target} failed:\n${stdout}${stderr}`)
  return outputOf(target)
}
