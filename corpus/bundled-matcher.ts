/** The matcher over the bundled lexicon. */

import type { TopicLexicon } from '../core/detect/lexicon.ts'
import { createMatcher } from '../core/detect/matcher.ts'
import china from './lexicon/china.json' with { type: 'json' }
import contexts from './lexicon/contexts.json' with { type: 'json' }
import fentanyl from './lexicon/fentanyl.json' with { type: 'json' }
import precursor from './lexicon/precursor.json' with { type: 'json' }

/** Precursors come first: "norfentanyl" and "benzyl fentanyl" are theirs before they are fentanyl's. */
export const LEXICON = [precursor, fentanyl, china] as unknown as readonly TopicLexicon[]

/** Ready to detect with; made once in each page. */
export const bundledMatcher = createMatcher(LEXICON, contexts)
