/** Under which element the host must live so that the reader can use it. */

/** The parent one step up, out of shadow roots too. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)

/** The modal dialog around a node, in whatever shadow root it stands. */
function dialogAround(node: Node): Element | null {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (at instanceof Element && at.matches('dialog:modal')) return at
  }
  return null
}

/** Elements that can be full screen without showing what they contain. */
const OPAQUE = 'video, img, canvas, iframe, embed, object'

/** The full-screen element, where the host can live in it. */
function fullScreenHome(): Element | null {
  const element = document.fullscreenElement
  return element === null || element.matches(OPAQUE) ? null : element
}

/**
 * What is outside an open modal dialog or the full-screen element is inert, top layer or not: then the
 * host lives inside it. Else outside the body, where frameworks do not look.
 */
export function homeFor(mention: Node): Element {
  return dialogAround(mention) ?? [...document.querySelectorAll('dialog:modal')].at(-1) ?? fullScreenHome() ?? document.documentElement
}
