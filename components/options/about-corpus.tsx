import type { CorpusVersion } from '../../core/corpus.ts'
import { isoInWords } from '../../core/date-words.ts'

/** How many notes there are, up to when, and the mark by which this very content can be named. */
export function AboutCorpus({ corpus: { notes, sources, asOf, version } }: { readonly corpus: CorpusVersion }) {
  return (
    <p>
      {notes} notes from {sources} sources, as of {isoInWords(asOf)}: what came later is not on record here. This edition is {version}.
    </p>
  )
}
