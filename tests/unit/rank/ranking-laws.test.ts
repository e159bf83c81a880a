import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLibrarian } from '../../../core/librarian.ts'
import type { Note } from '../../../core/note.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'
import { claim, corpusOf, noteId, passageOf, SMALL_NOTES } from './small-corpus.ts'

/** Indexing the bundled corpus several times takes seconds on a busy machine. */
const SLOW = 30_000

const small = createLibrarian(corpusOf(SMALL_NOTES))
const bundled = createLibrarian(bundledCorpus)
const ranked = (text: string) => small.notesFor(passageOf(text), { limit: 10, threshold: false }).fitting.map(({ id }) => id)

describe('ranking', () => {
  test(
    'does not depend on the order of the notes',
    () => {
      const text = 'The toll of overdoses stands at 66,000, and laboratories tweak the molecule of fentanyl to dodge the ban.'
      const expected = bundled.notesFor(passageOf(text), { limit: 10 })
      fc.assert(
        fc.property(fc.shuffledSubarray([...bundledCorpus.notes], { minLength: bundledCorpus.notes.length }), (notes) => {
          expect(createLibrarian({ ...bundledCorpus, notes }).notesFor(passageOf(text), { limit: 10 })).toEqual(expected)
        }),
        { numRuns: 3 },
      )
    },
    SLOW,
  )

  test('keeps its first note when an unrelated one joins the corpus', () => {
    const text = 'Scanners at the harbour miss the fentanyl powder that comes in envelopes.'
    const [first] = ranked(text)
    const more: readonly Note[] = [...SMALL_NOTES, claim('900-c09', 'A brass band from the valley won the autumn prize for marching.')]
    const [firstOfMore] = createLibrarian(corpusOf(more)).notesFor(passageOf(text)).fitting
    expect(firstOfMore?.id).toBe(first)
  })

  test('puts an exact quotation before a paraphrase, and a paraphrase before the rest', () => {
    const exact = 'Fentanyl is small: “Every envelope we open teaches us how little powder it takes to fool a scanner,” she said.'
    expect(ranked(exact)[0]).toBe('900-q01')
    const order = ranked('Powder in envelopes fools the scanners that look for fentanyl.')
    expect(order.slice(0, 2)).toContain('900-c01')
  })

  test('still knows a quotation with a word changed', () => {
    expect(ranked('“Every letter we open teaches us how little powder it takes to fool a scanner.”')[0]).toBe('900-q01')
  })

  test.each(['66,000', '66 000', '66\u00A0000', '66 thousand', '66k', 'sixty-six thousand'])(
    'finds the count of deaths written as %s',
    (number) => {
      expect(ranked(`Overdoses took ${number} lives in a year.`)[0]).toBe('900-s01')
    },
  )

  test('meets synonyms and other languages in one concept', () => {
    expect(ranked('Los laboratorios modifican la molécula del fentanilo para eludir la lista de drogas prohibidas.')[0]).toBe('900-c02')
    expect(ranked('实验室改变芬太尼的分子结构以逃避列管。')[0]).toBe('900-c02')
  })

  test('weighs the sentence of the mention more than the rest of the paragraph', () => {
    const text = 'Scanners miss fentanyl powder in envelopes. Elsewhere the day was dull. Laboratories change the molecule of fentanyl.'
    const at = (place: number) => ({ start: place, end: place + 'fentanyl'.length })
    const firstFor = (place: number) => small.notesFor(passageOf(text, { focus: at(place) }), { threshold: false }).fitting[0]?.id
    expect(firstFor(text.lastIndexOf('fentanyl'))).toBe('900-c02')
  })

  test('lifts the note that supersedes a strongly matched one', () => {
    const related = SMALL_NOTES.map((note) =>
      note.id === '900-c02' ? { ...note, relations: [{ kind: 'supersededBy' as const, to: noteId('900-c03') }] } : note,
    )
    const text = 'Laboratories change the molecule to stay outside the list. Diplomats met.'
    const scoreIn = (notes: readonly Note[]) =>
      createLibrarian(corpusOf(notes))
        .notesFor(passageOf(text), { limit: 10, threshold: false })
        .fitting.find(({ id }) => id === '900-c03')
    expect(scoreIn(related)?.score).toBeGreaterThan(scoreIn(SMALL_NOTES)?.score ?? 0)
  })

  test('shows three notes unless asked for more', () => {
    const text = 'Overdoses on fentanyl killed about 66,000; scanners miss powder in envelopes; laboratories change the molecule.'
    expect(bundled.notesFor(passageOf(text)).fitting.length).toBeLessThanOrEqual(3)
    expect(bundled.notesFor(passageOf(text), { limit: 7, threshold: false }).fitting).toHaveLength(7)
  })
})

describe('silence', () => {
  test.each([
    '',
    '   ',
    '\u0000\uFFFF',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    'The bakery on the corner has changed its opening hours again.',
    '¿¿¿ ??? !!!',
  ])('answers nothing to %j', (text) => {
    expect(bundled.notesFor(passageOf(text, { topic: 'china', entry: 'china' })).fitting).toEqual([])
  })

  test('offers standing notes on a substance where nothing fits, and none on China', () => {
    const text = 'The bakery on the corner has changed its opening hours again.'
    expect(small.notesFor(passageOf(text)).general).toEqual(['900-q01'])
    expect(small.notesFor(passageOf(text, { entry: 'toString' })).general).toEqual([])
  })

  test(
    'never throws, whatever the text',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, title) => {
          small.notesFor(passageOf(text, { title, focus: { start: 0, end: text.length } }))
        }),
      )
    },
    SLOW,
  )
})

describe('silence by subject', () => {
  const shown = (text: string, topic: 'fentanyl' | 'china') => bundled.notesFor(passageOf(text, { topic, entry: topic })).fitting

  test('keeps notes on the trade away from surgery', () => {
    expect(shown('The nurse gave the patient a little fentanyl before the surgery, and he slept well.', 'fentanyl')).toEqual([])
  })

  test('keeps notes on drugs away from news on China that speaks of none', () => {
    expect(shown('China summoned the ambassador after the visit and suspended talks on climate with Washington.', 'china')).toEqual([])
  })

  test('speaks where the same country is named beside the trade', () => {
    expect(shown('China is the main source of the precursor chemicals that Mexican cartels turn into fentanyl.', 'china')).not.toEqual([])
  })
})

describe('reasons', () => {
  const reasonsFor = (text: string) => small.notesFor(passageOf(text), { threshold: false }).fitting[0]?.reasons ?? []

  test('name the number, the quotation and the words that agree', () => {
    expect(reasonsFor('Overdoses took 66 thousand lives in a year.')).toContainEqual({ kind: 'number', number: '66,000' })
    const quoted = reasonsFor('“Every envelope we open teaches us how little powder it takes to fool a scanner,” said Lindqvist.')
    expect(quoted.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['quotation', 'speaker', 'words']))
  })
})

describe('bundle', () => {
  test('holds the notes asked for with their sources, and leaves out what the corpus lacks', () => {
    const [note] = bundledCorpus.notes
    if (note === undefined) throw new Error('the corpus is empty')
    const { notes, sources } = bundled.bundle([note.id, noteId('999-c99')])
    expect(Object.keys(notes)).toEqual([note.id])
    expect(Object.keys(sources)).toEqual([note.source])
  })
})
