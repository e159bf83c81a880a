/** The popover's element: a closed shadow root in the top layer that the page's styles do not reach. */

import noteCss from '../../components/note-card.css?inline'
import extrasCss from '../../components/note-extras.css?inline'
import plotCss from '../../components/plot.css?inline'
import popoverCss from '../../components/popover-card.css?inline'
import tokensCss from '../../components/tokens.css?inline'
import type { Settings } from '../../core/settings.ts'
import type { Mode, Spot } from './follow.ts'

const TAG = 'fact-notes-popover'
/** One --fn-unit is one px at this size, the browsers' own default. */
const ORDINARY_TEXT_PX = 16

/* Important rules of a shadow tree win over all rules of the page, style attributes included. */
const HOST_CSS = `
:host { all: initial !important; position: fixed !important; direction: ltr !important; display: none !important; }
:host(:popover-open) { display: block !important; }
`

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

export interface PopoverHost {
  readonly element: HTMLElement
  readonly shadow: ShadowRoot
  /** Carries the tokens; Preact renders into it. */
  readonly root: HTMLElement
  /** Into the top layer under `home`; nothing happens where it is there already. */
  show(home: Element): void
  /** Shows it anew, above all that has come into the top layer since. */
  raise(home: Element): void
  /** Out of sight, and out of any element of the page. */
  hide(): void
  limit(mode: Mode, maxHeight: number): void
  place(spot: Spot): void
  theme(theme: Settings['theme']): void
}

/** A new host, not yet in the page. */
export function createHost(): PopoverHost {
  const element = document.createElement(TAG)
  element.setAttribute('popover', 'manual')
  element.lang = 'en'
  const shadow = element.attachShadow({ mode: 'closed' })
  const position = sheetOf(':host {}')
  shadow.adoptedStyleSheets = [
    sheetOf(HOST_CSS),
    sheetOf(tokensCss),
    sheetOf(noteCss),
    sheetOf(extrasCss),
    sheetOf(plotCss),
    sheetOf(popoverCss),
    position,
  ]
  const root = document.createElement('div')
  root.className = 'fn fn-root'
  shadow.append(root)

  const isShown = () => element.isConnected && element.matches(':popover-open')
  const raise = (home: Element) => {
    if (isShown()) element.hidePopover()
    if (element.parentNode !== home) home.append(element)
    element.showPopover()
    // `all: initial` makes this the reader's default text size, whatever the page's root says.
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    root.style.setProperty('--fn-unit', `${(Number.isFinite(size) ? size : ORDINARY_TEXT_PX) / ORDINARY_TEXT_PX}px`)
  }
  const show = (home: Element) => {
    if (element.parentNode !== home || !isShown()) raise(home)
  }
  const hide = () => {
    if (!element.isConnected) return
    if (isShown()) element.hidePopover()
    if (element.parentNode !== document.documentElement) document.documentElement.append(element)
  }
  const limit = (mode: Mode, maxHeight: number) => {
    root.dataset['mode'] = mode
    // Unlike 100vw this leaves out the page's scrollbar.
    root.style.setProperty('--fn-view', `${document.documentElement.clientWidth}px`)
    root.style.setProperty('--fn-max-height', `${Math.floor(maxHeight)}px`)
  }
  const place = ({ left, top }: Spot) => {
    position.replaceSync(`:host { left: ${Math.round(left)}px !important; top: ${Math.round(top)}px !important; }`)
  }
  const theme = (name: Settings['theme']) => {
    root.dataset['theme'] = name
  }
  return { element, shadow, root, show, raise, hide, limit, place, theme }
}
