/** One page's life with the extension: read, ask, paint, and open the popover where the reader wants it. */

import type { Matcher } from '../core/detect/matcher.ts'
import { planMarks } from '../core/marks.ts'
import type { PageMention } from '../core/page-report.ts'
import { PASSAGE_LIMIT, type Passage } from '../core/passage.ts'
import type { NoteBundle, PassageNotes } from '../core/ranked-note.ts'
import type { Settings } from '../core/settings.ts'
import { startInteraction } from './interaction.ts'
import { readPageFacts } from './page-facts.ts'
import { createPageIndex, type PageMark } from './page-index.ts'
import { createPainter } from './paint.ts'
import { readPage } from './reader.ts'
import { watchVisibility } from './visibility.ts'

/** What the page needs of the browser; the entry point fills it in. */
export interface PageServices {
  rank(passages: readonly Passage[]): Promise<{ readonly passages: readonly PassageNotes[]; readonly bundle: NoteBundle }>
  injectPopover(): Promise<unknown>
  countPainted(count: number): void
}

export interface PageSession {
  applySettings(settings: Settings): void
  /** Every mention in reading order, marked or not. */
  mentions(): readonly PageMention[]
  /** Shows the next or the previous painted mention. */
  step(direction: 1 | -1): void
  show(id: number): void
}

/** A reply that is late or lost is asked for once more after this long; a sleeping background wakes faster. */
const RETRY_MS = 1_500
/** Different passages whose notes are kept; more than any article has. */
const REMEMBERED_PASSAGES = 2_000

const keyOf = ({ paragraph, mention }: PageMark) => `${mention.topic} ${mention.entry} ${paragraph.block.text}`

export const surfaceOf = ({ paragraph, mention }: PageMark): string => paragraph.block.text.slice(mention.start, mention.end)

function mentionOf(mark: PageMark): PageMention {
  const { id, mention, notes, painted } = mark
  const known = typeof notes === 'string' ? { fitting: [], general: [] } : notes
  return {
    id,
    topic: mention.topic,
    surface: surfaceOf(mark),
    painted,
    fitting: known.fitting.map((ranked) => ranked.id),
    // What is not marked offers nothing: standing notes belong to marks alone.
    general: painted ? known.general : [],
  }
}

function passageOf(mark: PageMark, page: { readonly title: string; readonly published: string | null }): Passage {
  const { text } = mark.paragraph.block
  const { start, end, topic, entry } = mark.mention
  // Of a very long paragraph the part around the mention is asked about.
  const from = text.length <= PASSAGE_LIMIT ? 0 : Math.max(0, Math.min(start - PASSAGE_LIMIT / 2, text.length - PASSAGE_LIMIT))
  return { text: text.slice(from, from + PASSAGE_LIMIT), focus: { start: start - from, end: end - from }, topic, entry, ...page }
}

/** Starts on a page and goes on until `signal` aborts, which takes every trace off the page. */
export function startSession(matcher: Matcher, services: PageServices, firstSettings: Settings, signal: AbortSignal): PageSession {
  let settings = firstSettings
  let bundle: NoteBundle = { notes: {}, sources: {} }
  let speaksOfSubject = false
  const answers = new Map<string, PassageNotes | 'unreachable'>()
  const asked = new Set<string>()
  let counted = -1

  const painter = createPainter(settings.look, signal)
  const visibility = watchVisibility(() => update(), signal)
  const unpaint = (mark: PageMark) => {
    painter.unpaint(mark.range)
    interaction.forget(mark)
  }
  const index = createPageIndex(
    (entry) => visibility.add(entry),
    (entry) => {
      visibility.remove(entry)
      for (const { marks } of entry.paragraphs) marks.forEach(unpaint)
    },
  )
  const painted = () => index.inOrder().filter((mark) => mark.painted)

  const interaction = startInteraction(
    {
      painted,
      settings: () => settings,
      pageFacts: () => readPageFacts(document, location.href),
      speaksOfSubject: () => speaksOfSubject,
      bundle: () => bundle,
      setCurrent: (mark) => painter.setCurrent(mark?.range ?? null),
      injectPopover: services.injectPopover,
      retry: (mark) => {
        answers.delete(keyOf(mark))
        asked.delete(keyOf(mark))
        mark.notes = 'pending'
        void ask()
      },
    },
    signal,
  )

  const requestNotes = async (passages: readonly Passage[]) => {
    try {
      return await services.rank(passages)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
      return services.rank(passages)
    }
  }

  /** Asks for the notes of all passages that have none yet, in one batch. */
  const ask = async () => {
    const wanted = new Map<string, PageMark>()
    for (const mark of index.inOrder()) {
      const key = keyOf(mark)
      if (!asked.has(key) && mark.mention.sense === 'subject') wanted.set(key, wanted.get(key) ?? mark)
    }
    if (wanted.size === 0) return
    for (const key of wanted.keys()) asked.add(key)
    const page = readPageFacts(document, location.href)
    try {
      const reply = await requestNotes([...wanted.values()].map((mark) => passageOf(mark, page)))
      bundle = { notes: { ...bundle.notes, ...reply.bundle.notes }, sources: { ...bundle.sources, ...reply.bundle.sources } }
      let place = 0
      for (const key of wanted.keys()) {
        const notes = reply.passages[place++]
        if (notes) answers.set(key, notes)
      }
    } catch {
      for (const key of wanted.keys()) answers.set(key, 'unreachable')
    }
    if (!signal.aborted) update()
  }

  /** Paints what the plan says, near the screen; the rest is known and waits. */
  const update = () => {
    const marks = index.inOrder()
    for (const mark of marks) mark.notes = answers.get(keyOf(mark)) ?? 'pending'
    const paragraphs = new Map(marks.map(({ paragraph }) => paragraph).map((paragraph, place) => [paragraph, place]))
    const plan = planMarks(
      marks.map((mark) => ({
        mention: mark.mention,
        paragraph: paragraphs.get(mark.paragraph) ?? 0,
        rendered: index.entryOf(mark)?.rendered ?? false,
        notes: mark.notes,
      })),
      settings,
    )
    speaksOfSubject = plan.speaksOfSubject
    marks.forEach((mark, place) => {
      mark.painted = plan.painted[place] ?? false
      if (mark.painted && index.entryOf(mark)?.near) painter.paint(mark.range, mark.mention.topic)
      else painter.unpaint(mark.range)
      if (!mark.painted) interaction.forget(mark)
    })
    interaction.refresh()
    const count = plan.painted.filter(Boolean).length
    if (count !== counted) services.countPainted(count)
    counted = count
  }

  const onRead = () => {
    if (asked.size > REMEMBERED_PASSAGES) {
      asked.clear()
      answers.clear()
    }
    update()
    void ask()
  }
  readPage(document, index, matcher, onRead, signal)

  return {
    applySettings(next) {
      settings = next
      painter.setLook(next.look)
      interaction.applySettings(next)
      update()
    },
    mentions: () => index.inOrder().map(mentionOf),
    step: (direction) => interaction.step(direction),
    show: (id) => interaction.show(id),
  }
}
