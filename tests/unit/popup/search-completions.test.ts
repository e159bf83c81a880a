import { expect, test } from 'vitest'
import { completionLabel, completionsOf } from '../../../components/popup/search-completions.tsx'
import { EMPTY_SEARCH, type Results } from '../../../components/popup/search-state.ts'
import type { NoteId } from '../../../core/note.ts'

const results: Results = { hits: [], bundle: { notes: {}, sources: {} }, facets: [], completions: ['kind:quote '] }

test('completions belong to the text that was answered', () => {
  expect(completionsOf({ ...EMPTY_SEARCH, progress: 'answered', results })).toEqual(['kind:quote '])
  expect(completionsOf({ ...EMPTY_SEARCH, progress: 'asking', results })).toEqual([])
  expect(completionsOf({ ...EMPTY_SEARCH, progress: 'answered', results, opened: '900-c01' as NoteId })).toEqual([])
  expect(completionsOf({ ...EMPTY_SEARCH, progress: 'answered', results: null })).toEqual([])
})

test.each([
  ['powder kind:quote ', 'kind:quote'],
  ['powder by:"Ada Lindqvist" ', 'by:"Ada Lindqvist"'],
  ['to topic:', 'topic:'],
])('the label of %j is its last part', (completion, label) => {
  expect(completionLabel(completion)).toBe(label)
})
