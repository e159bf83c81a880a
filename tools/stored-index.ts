/** Puts the read index of the bundled corpus into the background's bundle, so that a background that wakes need not read a thousand texts. */

import { createLibrarian } from '../core/librarian.ts'
import { bundledCorpus } from '../corpus/bundled.ts'

/** What the background imports: the index in base64, since a bundle holds text only. */
const NAME = 'virtual:stored-index'
/** Vite leaves ids that begin so to the plugin that made them. */
const RESOLVED = `\0${NAME}`

/** The plugin for the build. It reads the corpus when the background is bundled, so the index can't be older than the notes. */
export function storedIndex() {
  return {
    name: 'stored-index',
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    load: (id: string) => {
      if (id !== RESOLVED) return undefined
      const bytes = createLibrarian(bundledCorpus).stored()
      return `export const storedIndex = ${JSON.stringify(Buffer.from(bytes).toString('base64'))}`
    },
  }
}
