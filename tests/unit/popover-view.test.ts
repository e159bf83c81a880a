import { describe, expect, test } from 'vitest'
import type { Claim, NoteId } from '../../core/note.ts'
import { type PopoverSubject, popoverViewOf } from '../../core/popover-view.ts'
import type { Reason } from '../../core/ranked-note.ts'
import { reasonsInWords } from '../../core/reason-words.ts'

const claim = (id: string, relations: Claim['relations'] = []): Claim =>
  ({
    id,
    kind: 'claim',
    source: 'src-900',
    statement: `Statement ${id}.`,
    date: { from: '2018', precision: 'year', basis: 'stated' },
    subjects: ['fentanyl'],
    caveats: [],
    relations,
    attribution: ['Example Wire'],
  }) as unknown as Claim

const ids = ['900-c01', '900-c02', '900-c03', '900-c04'] as NoteId[]
const ranked = (...list: readonly string[]) => list.map((id, place) => ({ id: id as NoteId, score: 9 - place, reasons: [] }))

const subject = (more: Partial<PopoverSubject>): PopoverSubject => ({
  surface: 'fentanol',
  topic: 'fentanyl',
  reason: 'a misspelling of fentanyl',
  notes: { fitting: [], general: [] },
  bundle: { notes: Object.fromEntries(ids.map((id) => [id, claim(id)])), sources: {} },
  pageSpeaksOfSubject: true,
  pageDate: null,
  ...more,
})

const shown = (one: PopoverSubject): readonly string[] => {
  const { body } = popoverViewOf(one)
  return body.kind === 'cards' ? body.cards.map(({ note }) => note.id) : [body.kind]
}

describe('what the popover says', () => {
  test('up to three fitting notes, best first', () => {
    const one = subject({ notes: { fitting: ranked(...ids), general: [] } })
    expect(popoverViewOf(one).heading).toBe('Fits this passage')
    expect(shown(one)).toEqual(ids.slice(0, 3))
  })

  test('standing notes only where none fits, and plainly labelled', () => {
    const one = subject({ notes: { fitting: [], general: ids } })
    expect(popoverViewOf(one).heading).toBe('General notes on fentanyl: nothing on record fits this passage')
    expect(shown(one)).toHaveLength(3)
    expect(shown(subject({ notes: { fitting: ranked('900-c04'), general: ids } }))).toEqual(['900-c04'])
  })

  test('a page that does not speak of the subject is said to', () => {
    expect(popoverViewOf(subject({ pageSpeaksOfSubject: false, notes: { fitting: ranked('900-c01'), general: [] } })).heading).toBe(
      'This page itself does not speak of drugs',
    )
  })

  test('nothing on record is said', () => {
    expect(shown(subject({}))).toEqual(['nothing'])
  })

  test('notes that the bundle lacks, and notes shown beside an earlier one, are not cards', () => {
    expect(shown(subject({ notes: { fitting: ranked('999-c01', '900-c01', '900-c01'), general: [] } }))).toEqual(['900-c01'])
    const paired = claim('900-c01', [{ kind: 'conflictsWith', to: '900-c02' as NoteId }])
    const bundle = {
      notes: { '900-c01': paired, '900-c02': claim('900-c02'), '900-c03': claim('900-c03') },
      sources: {},
    } as PopoverSubject['bundle']
    expect(shown(subject({ bundle, notes: { fitting: ranked('900-c01', '900-c02', '900-c03'), general: [] } }))).toEqual([
      '900-c01',
      '900-c03',
    ])
  })

  test('why the words are marked', () => {
    expect(popoverViewOf(subject({})).whyMarked).toBe('“fentanol”: a misspelling of fentanyl')
  })
})

describe('why a note fits', () => {
  test('each reason in a few words, none twice', () => {
    const reasons: readonly Reason[] = [
      { kind: 'number', number: '66,000' },
      { kind: 'words', words: ['deaths', 'overdose'] },
      { kind: 'number', number: '66,000' },
      { kind: 'relation', to: '900-c01' as NoteId, relation: 'pairsWith' },
    ]
    expect(reasonsInWords(reasons)).toBe('Shared with the passage: the number 66,000; “deaths” and “overdose”')
    expect(reasonsInWords([])).toBeNull()
  })
})
