/**
 * The search as plain values: text and filters, the latest answer, the row that the arrow keys are on
 * and the note that is open. Each question has a number; answers to older ones change nothing.
 */

import { NOTE_KINDS, type NoteId, type NoteKind, type Subject } from '../../core/note.ts'
import type { SearchQuery } from '../../core/ranked-note.ts'
import type { SearchAnswer } from './services.ts'

export interface Results extends SearchAnswer {
  /** Subjects offered as filters: those of the notes found before any filter. */
  readonly facets: readonly Subject[]
}

export type SearchState = {
  readonly text: string
  readonly kinds: readonly NoteKind[]
  readonly subjects: readonly Subject[]
  /** Number of the latest question. */
  readonly asked: number
  readonly progress: 'idle' | 'asking' | 'answered' | 'failed'
  /** The last answer; it stays while the next is on its way, so that the list does not flicker. */
  readonly results: Results | null
  /** Place of the active row; -1 while the field itself is active. */
  readonly active: number
  readonly opened: NoteId | null
  /** Enter was pressed before the answer came: its first result opens. */
  readonly enterWaits: boolean
}

export type SearchEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'kindToggled'; readonly kind: NoteKind }
  | { readonly type: 'subjectToggled'; readonly subject: Subject }
  | { readonly type: 'filtersCleared' }
  | {
      readonly type: 'answered'
      readonly asked: number
      readonly results: Results
    }
  | { readonly type: 'failed'; readonly asked: number }
  | { readonly type: 'asked again' }
  | { readonly type: 'moved'; readonly to: 'next' | 'previous' }
  /** Enter in the field: opens the active result, else the first. */
  | { readonly type: 'entered' }
  | { readonly type: 'opened'; readonly id: NoteId }
  | { readonly type: 'closed' }

export const EMPTY_SEARCH: SearchState = {
  text: '',
  kinds: [],
  subjects: [],
  asked: 0,
  progress: 'idle',
  results: null,
  active: -1,
  opened: null,
  enterWaits: false,
}

/** What to ask the librarian now; `null` where the text is empty. */
export function queryOf({ text, kinds, subjects }: SearchState): SearchQuery | null {
  return text.trim() === '' ? null : { text, kinds, subjects }
}

export const hasFilters = ({ kinds, subjects }: Pick<SearchState, 'kinds' | 'subjects'>): boolean => kinds.length + subjects.length > 0

const toggled = <T>(all: readonly T[], one: T): readonly T[] => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one])

/** A new question: whatever was active or open belonged to the old one. */
function asking(state: SearchState): SearchState {
  const asked = state.asked + 1
  if (queryOf(state) === null) return { ...EMPTY_SEARCH, text: state.text, asked }
  return {
    ...state,
    asked,
    progress: 'asking',
    active: -1,
    opened: null,
    enterWaits: false,
  }
}

function moved(state: SearchState, to: 'next' | 'previous'): SearchState {
  const last = (state.results?.hits.length ?? 0) - 1
  if (last < 0) return state
  const places = {
    next: state.active >= last ? 0 : state.active + 1,
    previous: state.active <= 0 ? last : state.active - 1,
  }
  return { ...state, active: places[to] }
}

const placeOf = (results: Results | null, id: NoteId | undefined): number => results?.hits.findIndex((hit) => hit.id === id) ?? -1

function openedAt(state: SearchState, place: number): SearchState {
  const hit = state.results?.hits[place]
  return hit === undefined ? state : { ...state, active: place, opened: hit.id }
}

/** The arrow keys may have moved through the old list meanwhile: the row stays active where its note is found again. */
function answered(state: SearchState, results: Results): SearchState {
  const active = placeOf(results, state.results?.hits[state.active]?.id)
  const next: SearchState = {
    ...state,
    progress: 'answered',
    results,
    active,
    enterWaits: false,
  }
  return state.enterWaits ? openedAt(next, Math.max(active, 0)) : next
}

/** The next state after one event. */
export function reduceSearch(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'typed':
      return event.text === state.text ? state : asking({ ...state, text: event.text })
    case 'kindToggled': {
      const kinds = toggled(state.kinds, event.kind)
      // All kinds chosen asks the same as none chosen.
      return asking({
        ...state,
        kinds: kinds.length === NOTE_KINDS.length ? [] : kinds,
      })
    }
    case 'subjectToggled':
      return asking({
        ...state,
        subjects: toggled(state.subjects, event.subject),
      })
    case 'filtersCleared':
      return asking({ ...state, kinds: [], subjects: [] })
    case 'asked again':
      return asking(state)
    case 'answered':
      return event.asked === state.asked && state.progress === 'asking' ? answered(state, event.results) : state
    case 'failed':
      return event.asked === state.asked ? { ...state, progress: 'failed', results: null } : state
    case 'moved':
      return moved(state, event.to)
    case 'entered':
      return state.progress === 'asking' ? { ...state, enterWaits: true } : openedAt(state, Math.max(state.active, 0))
    case 'opened':
      return openedAt(state, placeOf(state.results, event.id))
    case 'closed':
      return { ...state, opened: null }
    default:
      return event satisfies never
  }
}

/** How many subjects are offered at once; more would push the results out of sight. */
const FACET_LIMIT = 5

/** The subjects most found among the hits, the chosen ones first; one that all hits share would filter nothing. */
export function facetsOf({ hits, bundle }: SearchAnswer, chosen: readonly Subject[]): readonly Subject[] {
  const counts = new Map<Subject, number>()
  for (const subject of hits.flatMap(({ id }) => bundle.notes[id]?.subjects ?? [])) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  const useful = [...counts].filter(([, count]) => count < hits.length)
  const common = useful.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([subject]) => subject)
  return [...new Set([...chosen, ...common])].slice(0, Math.max(FACET_LIMIT, chosen.length))
}
