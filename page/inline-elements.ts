/** Which elements flow inside a paragraph, and which hold text that is not prose. */

/** Elements that do not cut a paragraph; any other element does. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr q rp rt ruby s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Scripts, styles, media, code, and all that a reader types into. */
const SKIPPED = new Set(
  'script style noscript template textarea input select option datalist button code pre kbd samp svg math canvas audio video iframe frame object embed head progress meter fact-notes-popover'.split(
    ' ',
  ),
)

/** Editors: marking their text could disturb what the reader writes. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[role="searchbox"],[role="combobox"]'

/** Whether an element flows with the text around it. */
export const isInline = (element: Element): boolean => INLINE.has(element.localName)

/** Whether an element and all inside it is left out. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName) || (element.hasAttributes() && element.matches(EDITABLE))
}

/** Whether text below a node may be read: no ancestor, through shadow roots, is left out. */
export function isReadable(container: Element | ShadowRoot): boolean {
  let element: Element | null = container instanceof ShadowRoot ? container.host : container
  if (element.ownerDocument.designMode === 'on') return false
  while (element !== null) {
    if (isSkipped(element)) return false
    const parent: Node | null = element.parentNode
    element = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
  }
  return true
}
