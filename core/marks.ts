/** Which mentions are painted: quiet by default, more or less as the reader sets it. */

import type { Mention, Topic } from './mention.ts'
import type { PassageNotes } from './ranked-note.ts'
import type { Settings } from './settings.ts'

/** A mention as this decision sees it, in the page's reading order. */
export interface Candidate {
  readonly mention: Mention
  /** Equal for the mentions of one paragraph. */
  readonly paragraph: number
  /** Whether the paragraph has a place on the page now; text that is folded away is neither painted nor counted. */
  readonly rendered: boolean
  readonly notes: PassageNotes
}

export interface MarkPlan {
  /** For each candidate, whether it is painted. */
  readonly painted: readonly boolean[]
  /** Whether the page names a drug or a precursor at all. */
  readonly speaksOfSubject: boolean
}

const isFitting = ({ notes }: Candidate) => notes.fitting.length > 0

/** The key within which a topic is marked once; `null` where every mention may be marked. */
function onceWithin(settings: Settings, topic: Topic, paragraph: number): string | null {
  switch (settings.density) {
    case 'all':
      return null
    case 'page':
      return topic
    case 'paragraph':
    case 'fitting':
      return `${topic} ${paragraph}`
  }
}

/**
 * Decides what is painted. Drugs and precursors are, since they always have notes to offer. China is
 * painted where a note fits, on a page that names a drug; on a page that names none, its first
 * mention alone is.
 */
export function planMarks(candidates: readonly Candidate[], settings: Settings): MarkPlan {
  const speaksOfSubject = candidates.some(({ mention }) => mention.topic !== 'china')
  const taken = new Set<string>()
  let chinaShown = false
  const painted = candidates.map((candidate) => {
    const { mention, rendered, paragraph } = candidate
    if (!rendered || mention.sense !== 'subject' || !settings.topics[mention.topic]) return false
    if (mention.topic === 'china') {
      if (!speaksOfSubject && chinaShown) return false
      if (speaksOfSubject && !isFitting(candidate)) return false
    }
    if (settings.density === 'fitting' && !isFitting(candidate)) return false
    const key = onceWithin(settings, mention.topic, paragraph)
    if (key !== null && taken.has(key)) return false
    if (key !== null) taken.add(key)
    if (mention.topic === 'china') chinaShown = true
    return true
  })
  return { painted, speaksOfSubject }
}
