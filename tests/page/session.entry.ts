/** What the page tests run in a page: the real session with the real lexicon, and a librarian that answers as told. */

import { detectMentions } from '../../core/detect/detect.ts'
import { createGlance } from '../../core/detect/tells.ts'
import type { NoteId } from '../../core/note.ts'
import type { PassageNotes } from '../../core/ranked-note.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts'
import { bundledMatcher } from '../../corpus/bundled-matcher.ts'
import tells from '../../corpus/lexicon/tells.json' with { type: 'json' }
import { type PageServices, type PageSession, startSession } from '../../page/session.ts'

/** `fitting`: a note fits every passage; `general`: only standing notes on substances; `never`: no answer comes; `lost-once`: the first fails. */
export type Answers = 'fitting' | 'general' | 'never' | 'lost-once'

export interface SessionUnderTest {
  readonly session: PageSession
  /** How many passages were asked about, question by question. */
  readonly asked: readonly number[]
  readonly counted: readonly number[]
  stop(): void
}

const NOTE = '001-q01' as NoteId
const fitting: PassageNotes = { fitting: [{ id: NOTE, score: 1, reasons: [] }], general: [] }
const general: PassageNotes = { fitting: [], general: [NOTE] }
const nothing: PassageNotes = { fitting: [], general: [] }

/** Starts a session on the page that this runs in. */
export function startSessionHere(answers: Answers, settings: Partial<Settings>): SessionUnderTest {
  const asked: number[] = []
  const counted: number[] = []
  const life = new AbortController()
  const session = startSession(
    createGlance(tells),
    {
      read: (texts): ReturnType<PageServices['read']> => {
        asked.push(texts.length)
        if (answers === 'never') return new Promise(() => {})
        if (answers === 'lost-once' && asked.length === 1) return Promise.reject(new Error('lost'))
        const notesFor = (topic: string) => (answers !== 'general' ? fitting : topic === 'china' ? nothing : general)
        const read = texts.map((text) => ({
          mentions: detectMentions(text, bundledMatcher).map((mention) => ({ mention, notes: notesFor(mention.topic) })),
          findings: [],
        }))
        return Promise.resolve({ texts: read, published: null, bundle: { notes: {}, sources: {} }, seen: [] })
      },
      noteSeen: () => undefined,
      saveMutes: () => undefined,
      injectPopover: () => Promise.resolve(),
      countPainted: (count) => void counted.push(count),
    },
    { ...DEFAULT_SETTINGS, ...settings },
    life.signal,
  )
  return { session, asked, counted, stop: () => life.abort() }
}
