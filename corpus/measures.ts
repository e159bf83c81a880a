/** What the bundled figures count, for the number check. */

import type { MeasureFile } from '../core/check/numbers/measure.ts'
import measures from './measures.json' with { type: 'json' }

/** The measures of the bundled statistics; a test checks them against the notes. */
export const MEASURES = measures as unknown as MeasureFile
