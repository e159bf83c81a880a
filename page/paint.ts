/** Paints marks with the CSS Custom Highlight API: ranges in a registry, nothing in the page's DOM. */

import { TOPICS, type Topic } from '../core/mention.ts'
import { LOOKS, type Settings } from '../core/settings.ts'

type Look = Settings['look']

/** The registry is shared with the page: every name of ours begins so, and no other is touched. */
const PREFIX = 'fact-notes'
const CURRENT = `${PREFIX}-current`
const quietNameOf = (topic: Topic) => `${PREFIX}-quiet-${topic}`
const nameOf = (look: Look, topic: Topic) => `${PREFIX}-${look}-${topic}`

export interface Painter {
  /** `quiet`: the reader has seen its note before. */
  paint(range: AbstractRange, topic: Topic, quiet: boolean): void
  unpaint(range: AbstractRange): void
  /** Shows which mark the open popover speaks of; `null` for none. */
  setCurrent(range: AbstractRange | null): void
  setLook(look: Look): void
}

/** Whether this browser can paint without touching the page. */
export const canPaint = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'

/** A painter whose marks all go when `signal` aborts. */
export function createPainter(firstLook: Look, signal: AbortSignal): Painter {
  const homeOf = new Map<AbstractRange, Highlight>()
  const highlights = new Map<Topic, Highlight>(TOPICS.map((topic) => [topic, new Highlight()]))
  const quietly = new Map<Topic, Highlight>(TOPICS.map((topic) => [topic, new Highlight()]))
  const current = new Highlight()
  current.priority = 1
  let look = firstLook

  const register = () => {
    for (const [topic, highlight] of highlights) CSS.highlights.set(nameOf(look, topic), highlight)
    for (const [topic, highlight] of quietly) CSS.highlights.set(quietNameOf(topic), highlight)
    CSS.highlights.set(CURRENT, current)
  }
  const unregister = () => {
    for (const name of LOOKS.flatMap((any) => TOPICS.map((topic) => nameOf(any, topic)))) CSS.highlights.delete(name)
    for (const topic of TOPICS) CSS.highlights.delete(quietNameOf(topic))
    CSS.highlights.delete(CURRENT)
  }

  register()
  signal.addEventListener('abort', () => {
    unregister()
    for (const highlight of [...highlights.values(), ...quietly.values(), current]) highlight.clear()
    homeOf.clear()
  })
  return {
    paint(range, topic, quiet) {
      const home = (quiet ? quietly : highlights).get(topic)
      if (home === undefined || homeOf.get(range) === home) return
      homeOf.get(range)?.delete(range)
      homeOf.set(range, home)
      home.add(range)
    },
    unpaint(range) {
      homeOf.get(range)?.delete(range)
      homeOf.delete(range)
      current.delete(range)
    },
    setCurrent(range) {
      current.clear()
      if (range) current.add(range)
    },
    setLook(next) {
      if (next === look) return
      unregister()
      look = next
      register()
    },
  }
}
