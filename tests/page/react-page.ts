/** A page of the news that React renders on the server, hydrates in the browser and goes on changing. */

import { createElement as h, type ReactNode, useEffect, useState } from 'react'

const PARAGRAPHS = ['Officers found fentanyl in a parcel.', 'It came from China by mail.', 'The council met on Tuesday.']

function Paragraph({ text }: { readonly text: string }): ReactNode {
  const [first = '', ...rest] = text.split(' ')
  // Text beside elements and values beside text: React keeps a node for each and looks for it when it hydrates.
  return h('p', null, h('b', null, first), ' ', rest.join(' '), ' ', h('small', null, `(${text.length})`))
}

/** The whole article; its button replaces the second paragraph, and a correction arrives by itself. */
export function NewsPage(): ReactNode {
  const [paragraphs, setParagraphs] = useState(PARAGRAPHS)
  const [live, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const replace = () => setParagraphs(([first = '', , ...rest]) => [first, 'It held carfentanil instead.', ...rest])
  return h(
    'article',
    { 'data-live': live },
    h('h1', null, 'Fentanyl by mail'),
    paragraphs.map((text, place) => h(Paragraph, { key: place, text })),
    live ? h('p', { className: 'late' }, 'A correction: the parcel held 4-ANPP, too.') : null,
    h('button', { type: 'button', onClick: replace }, 'Update'),
  )
}
