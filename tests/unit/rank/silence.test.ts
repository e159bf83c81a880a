import { describe, expect, test } from 'vitest'
import { createLibrarian } from '../../../core/librarian.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'

const librarian = createLibrarian(bundledCorpus)
/** What is shown beside `focus` in a paragraph of an article about the drug trade. */
const shown = (text: string, focus: string, topic: 'china' | 'fentanyl' = 'china') => {
  const start = text.indexOf(focus)
  const passage = {
    text,
    focus: { start, end: start + focus.length },
    topic,
    entry: topic,
    title: 'Fentanyl crisis: what to know',
    published: '2023-05-02',
  }
  return librarian.notesFor(passage).fitting.map(({ id }) => id)
}

describe('in an article about fentanyl', () => {
  test.each([
    'The trade deficit with China widened last month.',
    'China sent 19 athletes to the winter games.',
    'Imports of furniture from China rose 10 percent.',
    'China’s population fell for the second year in a row.',
    'The balloon had drifted from China across Montana before it was shot down.',
  ])('a sentence on China that speaks of no drug has no note: %s', (text) => {
    expect(shown(text, 'China')).toEqual([])
  })

  test('one that speaks of drugs has', () => {
    expect(shown('Most of the precursors for fentanyl come from China and go to Mexican cartels.', 'China').length).toBeGreaterThan(0)
  })

  test.each([
    'Surgeons gave the patient fentanyl before the operation, and she went home two days later.',
    'Nurses at the hospice keep fentanyl patches for the last days of their patients.',
    'Our daughter died of fentanyl at nineteen. The funeral is on Saturday at St. Mary’s; she loved horses and is survived by two brothers.',
  ])('lawful medicine and mourning are left alone: %s', (text) => {
    expect(shown(text, 'fentanyl', 'fentanyl')).toEqual([])
  })
})
