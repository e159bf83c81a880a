/** Hydrates the React page where its server-rendered HTML stands. */

import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { NewsPage } from './react-page.ts'

/** Whatever React had to mend because the page was not as it had rendered it. */
export const mended: string[] = []

export function hydrate(): void {
  const root = document.querySelector('#root')
  if (root) hydrateRoot(root, createElement(NewsPage), { onRecoverableError: (error) => void mended.push(String(error)) })
}
