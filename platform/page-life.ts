/** How long the script of a page lives: until the extension that put it there goes, or a newer script takes over. */

import browser from 'webextension-polyfill'

const KEY = Symbol.for('fact-notes.page')

/** Whether the extension behind this script still runs: it does not after an update, a reload or its removal. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined
  } catch {
    return false
  }
}

/**
 * The life of this page's script. `null` where a living one runs already, so that a second injection
 * does nothing; a script left over from before an update is ended first.
 */
export function startLife(): AbortController | null {
  const world = globalThis as { [KEY]?: { readonly life: AbortController; isAlive(): boolean } }
  const before = world[KEY]
  if (before && !before.life.signal.aborted) {
    if (before.isAlive()) return null
    before.life.abort()
  }
  const life = new AbortController()
  world[KEY] = { life, isAlive: isExtensionAlive }
  const check = () => {
    if (!isExtensionAlive()) life.abort()
  }
  // No event tells a page that its extension has gone; the reader coming back to it is soon enough.
  const options = { signal: life.signal, passive: true }
  document.addEventListener('visibilitychange', check, options)
  addEventListener('focus', check, options)
  document.addEventListener('pointerover', check, options)
  return life
}
