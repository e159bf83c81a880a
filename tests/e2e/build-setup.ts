/** Builds the extension before the end-to-end tests, unless `npm test` has just done so. */

import { build } from '../../tools/build.ts'

export default function setup(): void {
  if (process.env['FACT_NOTES_BUILT']) return
  build('chrome')
  build('firefox')
}
