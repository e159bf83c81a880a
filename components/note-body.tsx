/** The heart of a note: a quotation, a figure or a statement, each set in its own way. */

import type { BodyView } from '../core/card.ts'

function QuoteBody({ body }: { readonly body: Extract<BodyView, { kind: 'quote' }> }) {
  return (
    <>
      <blockquote class="fn-quote">{body.text}</blockquote>
      {body.context !== null && <p class="fn-context">{body.context}</p>}
    </>
  )
}

function StatisticBody({ body }: { readonly body: Extract<BodyView, { kind: 'statistic' }> }) {
  return (
    <>
      <p class="fn-figure">
        {body.comparator !== '' && <span class="fn-figure-words">{body.comparator} </span>}
        <span class="fn-figure-number">{body.figure}</span>
        {body.unit !== '' && <span class="fn-figure-words"> {body.unit}</span>}
      </p>
      <p class="fn-counted">{body.counted}</p>
      {body.scope.length > 0 && <p class="fn-scope">{body.scope.join(' · ')}</p>}
      {body.provisional !== null && <p class="fn-status">{body.provisional}</p>}
    </>
  )
}

function StatementBody({ body }: { readonly body: Extract<BodyView, { kind: 'statement' }> }) {
  return (
    <>
      <p class="fn-statement">{body.text}</p>
      {body.legalStatus !== null && <p class="fn-status">{body.legalStatus}</p>}
    </>
  )
}

/** The body of a note of any kind. */
export function NoteBody({ body }: { readonly body: BodyView }) {
  switch (body.kind) {
    case 'quote':
      return <QuoteBody body={body} />
    case 'statistic':
      return <StatisticBody body={body} />
    case 'statement':
      return <StatementBody body={body} />
  }
}
