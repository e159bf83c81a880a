import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EMPTY_SEARCH,
  facetsOf,
  queryOf,
  type Results,
  reduceSearch,
  type SearchEvent,
  type SearchState,
} from '../../../components/popup/search-state.ts'
import type { SearchAnswer } from '../../../components/popup/services.ts'
import type { Note, NoteId, Subject } from '../../../core/note.ts'

const id = (name: string) => name as NoteId
const answerOf = (subjects: Readonly<Record<string, readonly Subject[]>>): SearchAnswer => ({
  hits: Object.keys(subjects).map((name) => ({ id: id(name), score: 1, matched: [] })),
  bundle: {
    notes: Object.fromEntries(Object.entries(subjects).map(([name, of]) => [name, { id: name, subjects: of } as unknown as Note])),
    sources: {},
  },
})
const resultsOf = (...names: string[]): Results => ({ ...answerOf(Object.fromEntries(names.map((name) => [name, []]))), facets: [] })
const stateAfter = (...events: SearchEvent[]): SearchState => events.reduce(reduceSearch, EMPTY_SEARCH)
const typed = (text: string): SearchEvent => ({ type: 'typed', text })
const answered = (asked: number, ...names: string[]): SearchEvent => ({ type: 'answered', asked, results: resultsOf(...names) })
const move = (to: 'next' | 'previous'): SearchEvent => ({ type: 'moved', to })

describe('the search', () => {
  test('only the latest answer counts, in whatever order answers come', () => {
    const state = stateAfter(typed('a'), typed('ab'), answered(2, 'new'), answered(1, 'old'))
    expect(state.results?.hits.map((hit) => hit.id)).toEqual(['new'])
    expect(stateAfter(typed('a'), typed('ab'), answered(1, 'old')).progress).toBe('asking')
  })

  test('an old failure says nothing about the new question', () => {
    expect(stateAfter(typed('a'), typed('ab'), { type: 'failed', asked: 1 }).progress).toBe('asking')
    expect(stateAfter(typed('a'), { type: 'failed', asked: 1 }).progress).toBe('failed')
  })

  test('the old list stays while the next answer is on its way', () => {
    expect(stateAfter(typed('a'), answered(1, 'x'), typed('ab')).results?.hits).toHaveLength(1)
  })

  test('an emptied field forgets everything, and a late answer does not bring it back', () => {
    const state = stateAfter(typed('a'), { type: 'kindToggled', kind: 'quote' }, typed(''), answered(2, 'x'))
    expect(state).toMatchObject({ progress: 'idle', results: null, kinds: [], opened: null })
    expect(queryOf(state)).toBeNull()
  })

  test('arrow keys go round', () => {
    const found = [typed('a'), answered(1, 'x', 'y', 'z')]
    expect(stateAfter(...found, move('next')).active).toBe(0)
    expect(stateAfter(...found, move('previous')).active).toBe(2)
    expect(stateAfter(...found, move('next'), move('next'), move('next'), move('next')).active).toBe(0)
  })

  test('Enter opens the active result, else the first', () => {
    const found = [typed('a'), answered(1, 'x', 'y')]
    expect(stateAfter(...found, { type: 'entered' }).opened).toBe('x')
    expect(stateAfter(...found, move('next'), move('next'), { type: 'entered' }).opened).toBe('y')
  })

  test('Enter before the answer opens the first result of the answer to what was typed', () => {
    expect(stateAfter(typed('a'), answered(1, 'old'), typed('ab'), { type: 'entered' }, answered(2, 'new')).opened).toBe('new')
    expect(stateAfter(typed('a'), { type: 'entered' }, typed('ab'), answered(2, 'new')).opened).toBeNull()
  })

  test('going back from a note keeps its row active', () => {
    const state = stateAfter(typed('a'), answered(1, 'x', 'y'), { type: 'opened', id: id('y') }, { type: 'closed' })
    expect(state).toMatchObject({ opened: null, active: 1 })
  })

  test('choosing every kind asks for all, as choosing none does', () => {
    const kinds = (['quote', 'statistic', 'claim', 'event'] as const).map((kind): SearchEvent => ({ type: 'kindToggled', kind }))
    expect(stateAfter(typed('a'), ...kinds).kinds).toEqual([])
  })

  test('whatever happens, the active row and the open note are among the results', () => {
    const event = fc.oneof(
      fc.constantFrom('', 'a', 'b').map(typed),
      fc.constantFrom('next' as const, 'previous' as const).map(move),
      fc.constantFrom<SearchEvent>(
        { type: 'entered' },
        { type: 'closed' },
        { type: 'asked again' },
        { type: 'kindToggled', kind: 'quote' },
      ),
      fc.tuple(fc.nat(6), fc.uniqueArray(fc.constantFrom('x', 'y', 'z'))).map(([asked, names]) => answered(asked, ...names)),
      fc.constantFrom('x', 'w').map((name): SearchEvent => ({ type: 'opened', id: id(name) })),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const { results, active, opened } = stateAfter(...events)
        expect(active).toBeLessThan(Math.max(results?.hits.length ?? 0, 1))
        if (opened !== null) expect(results?.hits.map((hit) => hit.id)).toContain(opened)
      }),
    )
  })
})

describe('the offered subjects', () => {
  test('are the most found, without those that all results share', () => {
    expect(facetsOf(answerOf({ x: ['china', 'law'], y: ['china', 'law'], z: ['china', 'prices'] }), [])).toEqual(['law', 'prices'])
  })

  test('always hold the chosen ones', () => {
    expect(facetsOf(answerOf({ x: ['china'] }), ['darknet'])).toEqual(['darknet'])
  })
})
