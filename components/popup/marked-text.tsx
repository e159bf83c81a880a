import type { TextPart } from '../../core/highlight-words.ts'

/** Text with the words that a search found marked. */
export function MarkedText({ parts }: { readonly parts: readonly TextPart[] }) {
  return <>{parts.map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text))}</>
}
