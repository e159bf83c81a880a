/** What the checks found in the passage: one line each and, for a quotation, its wording run by run. */

import type { FindingView, WordingPart } from '../core/finding.ts'

/** In brackets, struck or underlined, so that the difference is seen without color, and named for those who don't see it. */
function Part({ part }: { readonly part: WordingPart }) {
  switch (part.kind) {
    case 'kept':
      return <span>{part.text} </span>
    case 'left-out':
      return (
        <>
          <span class="fn-hidden">left out: </span>
          <span class="fn-soft">[{part.text}]</span>{' '}
        </>
      )
    case 'inserted':
      return <Inserted text={part.text} />
    case 'changed':
      return (
        <>
          <span class="fn-hidden">on record: </span>[<del>{part.onRecord}</del>] <Inserted text={part.text} />
        </>
      )
  }
}

function Inserted({ text }: { readonly text: string }) {
  return (
    <>
      <span class="fn-hidden">in the article: </span>
      <ins>{text}</ins>{' '}
    </>
  )
}

/** Findings above the notes; nothing where there are none. Needs note-extras.css. */
export function NoteFindings({ findings }: { readonly findings: readonly FindingView[] }) {
  if (findings.length === 0) return null
  return (
    <div class="fn-findings">
      {findings.map(({ label, line, parts, legend }) => (
        <section key={line} class="fn-finding">
          <p class="fn-kicker">{label}</p>
          <p>{line}</p>
          {parts.length > 0 && (
            <p class="fn-wording">
              {parts.map((part, place) => (
                <Part key={place} part={part} />
              ))}
            </p>
          )}
          {legend !== null && <p class="fn-legend">{legend}</p>}
        </section>
      ))}
    </div>
  )
}
