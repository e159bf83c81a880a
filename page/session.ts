/** One page's life with the extension: read it, paint it, and open the popover where the reader wants it. */

import { planMarks } from '../core/marks.ts'
import { isNoteMuted, isTermMuted, type Mutes, withoutMuted } from '../core/mutes.ts'
import type { NoteId } from '../core/note.ts'
import type { PageDeclaration } from '../core/page-declaration.ts'
import type { PageMention } from '../core/page-report.ts'
import type { NoteBundle, PassageNotes } from '../core/ranked-note.ts'
import type { Reading } from '../core/reading.ts'
import { type Settings, siteOf } from '../core/settings.ts'
import { startInteraction } from './interaction.ts'
import { readDeclaration } from './page-declaration.ts'
import { createPageIndex, type PageMark, surfaceOf } from './page-index.ts'
import { createPainter } from './paint.ts'
import { readPage } from './reader.ts'
import { watchVisibility } from './visibility.ts'

/** What the page needs of the browser; the entry point fills it in. */
export interface PageServices {
  /** Reads texts; `seen` names those of the notes that the reader knows already. */
  read(texts: readonly string[], page: PageDeclaration): Promise<Reading & { readonly seen: readonly NoteId[] }>
  /** The reader has had these notes before the eyes. */
  noteSeen(ids: readonly NoteId[]): void
  saveMutes(mutes: Mutes): void
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

function mentionOf(mark: PageMark, notes: PassageNotes): PageMention {
  const { id, mention, painted } = mark
  return {
    id,
    topic: mention.topic,
    surface: surfaceOf(mark),
    painted,
    fitting: notes.fitting.map((ranked) => ranked.id),
    // What is not marked offers nothing: standing notes belong to marks alone.
    general: painted ? notes.general : [],
  }
}

/** Both bundles in one; a series that both hold stands once. */
function joined(a: NoteBundle, b: NoteBundle): NoteBundle {
  const series = new Map([...(a.series ?? []), ...(b.series ?? [])].map((each) => [each.id, each]))
  return { notes: { ...a.notes, ...b.notes }, sources: { ...a.sources, ...b.sources }, series: [...series.values()] }
}

/** Starts on a page and goes on until `signal` aborts, which takes every trace off the page. */
export function startSession(
  mayName: (text: string) => boolean,
  services: PageServices,
  firstSettings: Settings,
  signal: AbortSignal,
): PageSession {
  let settings = firstSettings
  let bundle: NoteBundle = { notes: {}, sources: {} }
  let speaksOfSubject = false
  let counted = -1
  const site = siteOf(location.hostname)
  let published: string | null = null
  /** As of the reading: a mark does not change under the reader's eyes. */
  const seenBefore = new Set<NoteId>()

  const unmutedNotes = (mark: PageMark) => withoutMuted(mark.notes, settings.mutes, site)
  const painter = createPainter(settings.look, signal)
  const visibility = watchVisibility(() => update(), signal)
  const index = createPageIndex(
    (entry) => visibility.add(entry),
    (entry) => {
      visibility.remove(entry)
      for (const mark of entry.paragraphs.flatMap(({ marks }) => marks)) {
        painter.unpaint(mark.range)
        interaction.forget(mark)
      }
    },
  )
  const interaction = startInteraction(
    {
      painted: () => index.inOrder().filter((mark) => mark.painted),
      settings: () => settings,
      pageDate: () => published,
      speaksOfSubject: () => speaksOfSubject,
      bundle: () => bundle,
      setCurrent: (mark) => {
        painter.setCurrent(mark?.range ?? null)
        // What was muted on the card that closes can go now.
        if (mark === null && settings.mutes.length > 0) queueMicrotask(update)
      },
      notesOf: unmutedNotes,
      findingsOf: ({ paragraph }) =>
        paragraph.findings.filter(({ note }) => note === undefined || !isNoteMuted(settings.mutes, note, site)),
      injectPopover: services.injectPopover,
      noteSeen: services.noteSeen,
      saveMutes: services.saveMutes,
    },
    signal,
  )

  const isSeen = ({ notes }: PageMark) => {
    const first = notes.fitting[0]?.id ?? notes.general[0]
    return first !== undefined && seenBefore.has(first)
  }

  // What was muted on its card stays until that card closes, so that it can be undone there.
  const isMuted = (mark: PageMark) => isTermMuted(settings.mutes, surfaceOf(mark), site) && !interaction.isOpen(mark)

  /** Paints what the plan says, near the screen; the rest is known and waits. */
  const update = () => {
    const marks = index.inOrder()
    const paragraphs = new Map(marks.map(({ paragraph }, place) => [paragraph, place]))
    const plan = planMarks(
      marks.map((mark) => ({
        mention: mark.mention,
        notes: unmutedNotes(mark),
        paragraph: paragraphs.get(mark.paragraph) ?? 0,
        rendered: (index.entries.get(mark.paragraph.block.container)?.rendered ?? false) && !isMuted(mark),
      })),
      settings,
    )
    speaksOfSubject = plan.speaksOfSubject
    marks.forEach((mark, place) => {
      mark.painted = plan.painted[place] ?? false
      if (mark.painted && index.entries.get(mark.paragraph.block.container)?.near)
        painter.paint(mark.range, mark.mention.topic, isSeen(mark))
      else painter.unpaint(mark.range)
      if (!mark.painted) interaction.forget(mark)
    })
    interaction.refresh()
    const count = plan.painted.filter(Boolean).length
    if (count !== counted) services.countPainted(count)
    counted = count
  }

  const read = async (texts: readonly string[]) => {
    // In-page navigation changes title and date together with the text.
    const ask = () => services.read(texts, readDeclaration(document, location.href))
    const reading = await ask().catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
      signal.throwIfAborted()
      return ask()
    })
    bundle = joined(bundle, reading.bundle)
    published = reading.published
    for (const id of reading.seen) seenBefore.add(id)
    return reading.texts
  }
  readPage(document, index, { mayName, read, onRead: update }, signal)

  return {
    applySettings(next) {
      settings = next
      painter.setLook(next.look)
      interaction.applySettings(next)
      update()
    },
    mentions: () => index.inOrder().map((mark) => mentionOf(mark, unmutedNotes(mark))),
    step: (direction) => interaction.step(direction),
    show: (id) => interaction.show(id),
  }
}
