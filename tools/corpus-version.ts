/** `npm run corpus-version`: writes the corpus's version, counted and hashed from its content, to corpus/version.json. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { versionOf } from '../core/content-hash.ts'
import { bundledCorpus, SERIES } from '../corpus/bundled.ts'
import { corpusVersion } from '../corpus/version.ts'
import { ROOT } from './programs.ts'

// How far the record was followed is a curator's decision and stays as it stands in the file; the rest follows from the content.
const version = versionOf(bundledCorpus, SERIES, corpusVersion.asOf)
writeFileSync(join(ROOT, 'corpus', 'version.json'), `${JSON.stringify(version, null, 2)}\n`)
console.log(`corpus ${version.version}: ${version.notes} notes, ${version.sources} sources`)
