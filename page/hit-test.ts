/** Which painted range lies under a point. */

interface HighlightHit {
  readonly highlight: Highlight
  readonly ranges: readonly AbstractRange[]
}

interface HitTestingRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { readonly shadowRoots?: readonly ShadowRoot[] }): readonly HighlightHit[]
}

interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { readonly shadowRoots?: readonly ShadowRoot[] },
  ): { readonly offsetNode: Node; readonly offset: number } | null
}

const isInside = (x: number, y: number, rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom

/** The first of `known` under a point of the viewport; `null` if none is. */
export function rangeAt<R extends AbstractRange>(
  x: number,
  y: number,
  known: ReadonlySet<R>,
  shadowRoots: readonly ShadowRoot[],
): R | null {
  const registry = CSS.highlights as HitTestingRegistry
  if (registry.highlightsFromPoint) {
    for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) if (known.has(range as R)) return range as R
    }
    // Under an emulated pixel ratio Chromium finds nothing here, so the caret has the last word.
  }
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y, { shadowRoots })
  if (!caret) return null
  for (const range of known) {
    if (range.startContainer !== caret.offsetNode && range.endContainer !== caret.offsetNode) continue
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    if ([...live.getClientRects()].some((rect) => isInside(x, y, rect))) return range
  }
  return null
}
