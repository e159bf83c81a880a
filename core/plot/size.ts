/** The picture's size in its own units, which are about one px on a card of ordinary width. */
export const PLOT = { width: 320, height: 140, left: 14, right: 14, top: 40, baseline: 118 } as const

/** From a point's middle to the tip of the arrow that says "more than" or "less than". */
export const ARROW_TIP = 17
