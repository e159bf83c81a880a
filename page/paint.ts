/** Paints marks with the CSS Custom Highlight API: ranges in a registry, nothing in the page's DOM. */

import { TOPICS, type Topic } from '../core/mention.ts'
import { LOOKS, type Settings } from '../core/settings.ts'

type Look = Settings['look']

/** The registry is shared with the page: every name of ours begins so, and no other is touched. */
const PREFIX = 'fact-notes'
const CURRENT = `${PREFIX}-current`
const nameOf = (look: Look, topic: Topic) => `${PREFIX}-${look}-${topic}`

export interface Painter {
  paint(range: AbstractRange, topic: Topic): void
  unpaint(range: AbstractRange): void
  /** Shows which mark the open popover speaks of; `null` for none. */
  setCurrent(range: AbstractRange | null): void
  setLook(look: Look): void
}

/** Whether this browser can paint without touching the page. */
export const canPaint = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'

/** A painter whose marks all go when `signal` aborts. */
export function createPainter(firstLook: Look, signal: AbortSignal): Painter {
  const topicOf = new Map<AbstractRange, Topic>()
  const highlights = new Map<Topic, Highlight>(TOPICS.map((topic) => [topic, new Highlight()]))
  const current = new Highlight()
  current.priority = 1
  let look = firstLook

  const register = () => {
    for (const [topic, highlight] of highlights) CSS.highlights.set(nameOf(look, topic), highlight)
    CSS.highlights.set(CURRENT, current)
  }
  const unregister = () => {
    for (const name of LOOKS.flatMap((any) => TOPICS.map((topic) => nameOf(any, topic)))) CSS.highlights.delete(name)
    CSS.highlights.delete(CURRENT)
  }

  register()
  signal.addEventListener('abort', () => {
    unregister()
    for (const highlight of [...highlights.values(), current]) highlight.clear()
    topicOf.clear()
  })
  return {
    paint(range, topic) {
      topicOf.set(range, topic)
      highlights.get(topic)?.add(range)
    },
    unpaint(range) {
      const topic = topicOf.get(range)
      if (topic !== undefined) highlights.get(topic)?.delete(range)
      topicOf.delete(range)
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
