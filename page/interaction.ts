/** From the reader's pointer, keys and commands to the popover: drives the pure machine and carries out its effects. */

import type { Finding } from '../core/finding.ts'
import { type Mutes, withMute, withoutMute } from '../core/mutes.ts'
import type { NoteId } from '../core/note.ts'
import { CLOSED, type OpenedBy, openMark, type PopoverEvent, type PopoverState, step as stepState } from '../core/popover-state.ts'
import type { NoteBundle, PassageNotes } from '../core/ranked-note.ts'
import type { Settings } from '../core/settings.ts'
import { rangeAt } from './hit-test.ts'
import { type PageMark, surfaceOf } from './page-index.ts'
import { type ClosedBecause, type PopoverUi, takePopover } from './popover/slot.ts'
import { scrollToMark } from './scroll-to-mark.ts'

/** What the session knows and the interaction asks. */
export interface InteractionSource {
  /** Painted marks in reading order. */
  painted(): readonly PageMark[]
  settings(): Settings
  /** The page's own day as YYYY-MM-DD, or `null`. */
  pageDate(): string | null
  speaksOfSubject(): boolean
  bundle(): NoteBundle
  setCurrent(mark: PageMark | null): void
  /** A mark's notes without those that the reader has muted. */
  notesOf(mark: PageMark): PassageNotes
  /** What the checks found in a mark's paragraph, likewise. */
  findingsOf(mark: PageMark): readonly Finding[]
  injectPopover(): Promise<unknown>
  noteSeen(ids: readonly NoteId[]): void
  saveMutes(mutes: Mutes): void
}

export interface Interaction {
  /** Shows the open mention's notes anew and readies the popover on a page's first mark. */
  refresh(): void
  /** Whether this mark's card is open. */
  isOpen(mark: PageMark): boolean
  /** A mark left the page or is painted no more. */
  forget(mark: PageMark): void
  applySettings(settings: Settings): void
  step(direction: 1 | -1): void
  show(id: number): void
}

/** A card that stays open this long has been seen. */
const SEEN_MS = 1_000
/** Cards that a popover shows. */
const SHOWN = 3

const CLICKABLE = 'a[href],button,summary,label,input,select,textarea,[role="button"],[role="link"]'

/** Listens until `signal` aborts; the popover goes with it. */
export function startInteraction(source: InteractionSource, signal: AbortSignal): Interaction {
  let state: PopoverState = CLOSED
  let ui: PopoverUi | null = null
  let asking = false
  /** What the open card shows. */
  let shown: { readonly id: number; readonly notes: PassageNotes } | null = null
  /** How the reader opened what waits for the popover's script. */
  let openedBy: OpenedBy = 'pointer'
  let hoveredId: number | null = null
  let pointer: { readonly x: number; readonly y: number } | null = null
  let waitsForFrame = false
  let listening = false

  const markOf = (id: number | null) => source.painted().find((mark) => mark.id === id)

  const open = (mark: PageMark, by: OpenedBy) => {
    if (ui === null) return
    const marks = source.painted()
    source.setCurrent(mark)
    // A card that is open keeps its notes: one that was just muted on it can be undone there.
    const notes = shown?.id === mark.id ? shown.notes : source.notesOf(mark)
    if (shown?.id !== mark.id) {
      setTimeout(() => {
        if (openMark(state) === mark.id) source.noteSeen([...notes.fitting.map((note) => note.id), ...notes.general].slice(0, SHOWN))
      }, SEEN_MS)
    }
    shown = { id: mark.id, notes }
    ui.open({
      range: mark.range,
      surface: surfaceOf(mark),
      topic: mark.mention.topic,
      reason: mark.mention.reason,
      notes,
      bundle: source.bundle(),
      pageSpeaksOfSubject: source.speaksOfSubject(),
      settings: source.settings(),
      by,
      place: { index: marks.indexOf(mark), count: marks.length },
      pageDate: source.pageDate(),
      findings: source.findingsOf(mark),
    })
  }

  const send = (event: PopoverEvent) => {
    const next = stepState(state, event, source.settings().opensOn)
    state = next.state
    for (const effect of next.effects) {
      switch (effect.type) {
        case 'startTimer': {
          const { kind, token, ms } = effect
          setTimeout(
            () => send(kind === 'dwell' ? { type: 'dwellElapsed', token } : { type: 'graceElapsed', token, at: performance.now() }),
            ms,
          )
          break
        }
        case 'open': {
          const mark = markOf(effect.mark)
          openedBy = effect.by
          if (mark && ui) open(mark, effect.by)
          else void ready()
          break
        }
        case 'close':
          shown = null
          source.setCurrent(null)
          ui?.close(effect.how)
          break
      }
    }
  }

  const closedByItself = (why: ClosedBecause) => {
    shown = null
    source.setCurrent(null)
    const mark = openMark(state)
    if (why === 'markGone' && mark !== null) send({ type: 'markGone', mark })
    else send({ type: why === 'scrolledOut' ? 'scrollOut' : 'escape' })
  }

  /** The popover, put into the page once its first mark is there. */
  const ready = async () => {
    if (ui !== null || asking) return
    asking = true
    try {
      const taken = takePopover(
        {
          closed: closedByItself,
          step: (direction) => step(direction),
          pointer: (inside) => send({ type: inside ? 'pointerOnCard' : 'pointerOffCard' }),
          pressed: () => send({ type: 'pressOnCard' }),
          mute: (mute) => source.saveMutes(withMute(source.settings().mutes, mute)),
          unmute: (mute) => source.saveMutes(withoutMute(source.settings().mutes, mute)),
        },
        signal,
      )
      await source.injectPopover()
      ui = await taken
      const mark = markOf(openMark(state))
      if (mark) open(mark, openedBy)
    } catch {
      // Without its popover the page keeps its marks; the next one that is opened tries again.
      asking = false
    }
  }

  const lookUnderPointer = () => {
    waitsForFrame = false
    if (pointer === null || signal.aborted) return
    const marks = source.painted()
    const range = rangeAt(pointer.x, pointer.y, new Set(marks.map((mark) => mark.range)), [])
    const id = marks.find((mark) => mark.range === range)?.id ?? null
    if (id === hoveredId) return
    hoveredId = id
    send(id === null ? { type: 'pointerOffMark' } : { type: 'pointerOnMark', mark: id, at: performance.now() })
  }

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    pointer = { x: event.clientX, y: event.clientY }
    if (waitsForFrame) return
    waitsForFrame = true
    requestAnimationFrame(lookUnderPointer)
  }

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return
    const target = event.composedPath()[0]
    if (target instanceof Element && target.closest('fact-notes-popover')) return
    const marks = source.painted()
    const range = rangeAt(event.clientX, event.clientY, new Set(marks.map((mark) => mark.range)), [])
    const mark = marks.find((candidate) => candidate.range === range)
    // Links and buttons keep working: their click is theirs.
    if (mark && !(target instanceof Element && target.closest(CLICKABLE))) {
      if (getSelection()?.isCollapsed ?? true) send({ type: 'click', mark: mark.id })
    } else if (openMark(state) !== null) send({ type: 'pressOutside' })
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && openMark(state) !== null) send({ type: 'escape' })
  }

  const onSelection = () => {
    if (!(getSelection()?.isCollapsed ?? true)) send({ type: 'textSelection' })
  }

  /** Nothing is listened to on a page without marks. */
  const listen = () => {
    if (listening) return
    listening = true
    const options = { signal, capture: true, passive: true }
    document.addEventListener('pointermove', onMove, options)
    document.addEventListener('click', onClick, options)
    document.addEventListener('keydown', onKey, options)
    document.addEventListener('selectionchange', onSelection, options)
    document.documentElement.addEventListener('pointerleave', () => send({ type: 'pointerOffMark' }), options)
  }

  const showMark = (mark: PageMark) => {
    scrollToMark(mark)
    send({ type: 'command', mark: mark.id })
  }

  const step = (direction: 1 | -1) => {
    const marks = source.painted()
    const open = marks.findIndex((mark) => mark.id === openMark(state))
    const from = open >= 0 ? open : direction > 0 ? -1 : marks.length
    const mark = marks.at((from + direction) % marks.length)
    if (mark) showMark(mark)
  }

  signal.addEventListener('abort', () => ui?.dispose())
  return {
    step,
    isOpen: (mark) => openMark(state) === mark.id,
    refresh() {
      if (source.painted().length > 0) {
        listen()
        void ready()
      }
      const mark = markOf(openMark(state))
      if (mark && ui?.isOpen()) open(mark, 'pointer')
    },
    forget: (mark) => {
      if (openMark(state) === mark.id || hoveredId === mark.id) send({ type: 'markGone', mark: mark.id })
      if (hoveredId === mark.id) hoveredId = null
    },
    applySettings: (settings) => ui?.applySettings(settings),
    show: (id) => {
      const mark = markOf(id)
      if (mark) showMark(mark)
    },
  }
}
