/** "Not this": what the reader does not want to see again, on one site or on all, and how stored values of any age are read. */

import type { NoteId } from './note.ts'
import type { PassageNotes } from './ranked-note.ts'

/** The words of a mention as folded for comparison, or a note. */
export type MuteTarget = { readonly kind: 'term'; readonly term: string } | { readonly kind: 'note'; readonly note: NoteId }

export interface Mute {
  readonly target: MuteTarget
  /** Host name as in `siteOf`; `null` for everywhere. */
  readonly site: string | null
}

/** The newest come last. */
export type Mutes = readonly Mute[]

/** `storage.sync` holds at most 8 kB an item; so many mutes of ordinary length stay below it. */
export const MUTES_LIMIT = 80
/** Longer than any term of the lexicon. */
const TERM_LIMIT = 80
const NOTE_ID = /^[\w-]{1,40}$/
const SITE = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)*$/

/** A term as it is compared: case, width and spacing do not matter. */
export function foldTerm(surface: string): string {
  return surface.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, TERM_LIMIT)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function targetFrom(value: unknown): MuteTarget | null {
  if (!isRecord(value)) return null
  const { kind, term, note } = value
  if (kind === 'term' && typeof term === 'string' && foldTerm(term) !== '') return { kind, term: foldTerm(term) }
  return kind === 'note' && typeof note === 'string' && NOTE_ID.test(note) ? { kind, note: note as NoteId } : null
}

function muteFrom(value: unknown): Mute | null {
  if (!isRecord(value)) return null
  const target = targetFrom(value['target'])
  const { site } = value
  if (target === null) return null
  if (site === null) return { target, site }
  return typeof site === 'string' && SITE.test(site) ? { target, site } : null
}

const keyOf = ({ target, site }: Mute): string => `${target.kind} ${target.kind === 'term' ? target.term : target.note} ${site ?? '*'}`

/** Mutes from a stored value: what can't be read is left out, what stands twice is kept once, the newest are kept. */
export function mutesFrom(stored: unknown): Mutes {
  if (!Array.isArray(stored)) return []
  const read = stored.map(muteFrom).filter((mute) => mute !== null)
  return [...new Map(read.map((mute) => [keyOf(mute), mute])).values()].slice(-MUTES_LIMIT)
}

/** With one more; the oldest yields where the list is full. */
export function withMute(mutes: Mutes, mute: Mute): Mutes {
  return [...withoutMute(mutes, mute), mute].slice(-MUTES_LIMIT)
}

/** Without this one: undoes `withMute`. */
export function withoutMute(mutes: Mutes, mute: Mute): Mutes {
  return mutes.filter((other) => keyOf(other) !== keyOf(mute))
}

/** A mute covers its site and the sites below it. */
function holdsOn({ site }: Mute, on: string): boolean {
  return site === null || on === site || on.endsWith(`.${site}`)
}

/** Whether words are not to be marked on a site. */
export function isTermMuted(mutes: Mutes, surface: string, site: string): boolean {
  const term = foldTerm(surface)
  return mutes.some((mute) => mute.target.kind === 'term' && mute.target.term === term && holdsOn(mute, site))
}

/** Whether a note is not to be shown on a site. */
export function isNoteMuted(mutes: Mutes, id: NoteId, site: string): boolean {
  return mutes.some((mute) => mute.target.kind === 'note' && mute.target.note === id && holdsOn(mute, site))
}

/** The notes for a passage without those muted on a site. General notes do not step in for fitting ones. */
export function withoutMuted(notes: PassageNotes, mutes: Mutes, site: string): PassageNotes {
  if (mutes.length === 0) return notes
  const isKept = (id: NoteId) => !isNoteMuted(mutes, id, site)
  return { fitting: notes.fitting.filter(({ id }) => isKept(id)), general: notes.general.filter(isKept) }
}

/** What a mute does, in words: "“fentanol” is no longer marked on example.com". */
export function muteInWords({ target, site }: Mute): string {
  const what = target.kind === 'term' ? `“${target.term}” is no longer marked` : 'This note is no longer shown'
  return `${what} ${site === null ? 'anywhere' : `on ${site}`}`
}
