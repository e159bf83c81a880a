/** Which corpus this build carries. Apart from the corpus itself, so that a footer can name it without loading any note. */

import type { CorpusVersion } from '../core/corpus.ts'
import version from './version.json' with { type: 'json' }

/** Written by `npm run corpus-version`; a test compares it with the content. */
export const corpusVersion = version as unknown as CorpusVersion
