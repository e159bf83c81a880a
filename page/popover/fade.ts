/** The card's coming and going; at once for readers who asked for less motion. */

const FADE_IN_MS = 200
const FADE_OUT_MS = 150

const moves = (): boolean => !window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Fades in; returns the way to stop. */
export function fadeIn(root: HTMLElement): () => void {
  if (!moves()) return () => undefined
  const animation = root.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE_IN_MS, easing: 'ease-out' })
  return () => animation.cancel()
}

/** Fades out, then calls `done`; returns the way to stop before that. */
export function fadeOut(root: HTMLElement, done: () => void): () => void {
  if (!moves()) {
    done()
    return () => undefined
  }
  const animation = root.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_OUT_MS, easing: 'ease-in', fill: 'forwards' })
  let stopped = false
  const stop = () => {
    stopped = true
    animation.cancel()
  }
  const finish = () => {
    if (stopped) return
    done()
    stop()
  }
  // A page that freezes animations must not keep the card on screen.
  const timer = setTimeout(finish, FADE_OUT_MS * 2)
  animation.onfinish = finish
  return () => {
    clearTimeout(timer)
    stop()
  }
}
