import { describe, expect, test } from 'vitest'
import { createLibrarian } from '../../../core/librarian.ts'
import { claimSet } from '../../../tools/bench/librarian/claims.ts'
import { plainBm25 } from '../../../tools/bench/librarian/plain-bm25.ts'
import { syntheticCorpus } from '../../../tools/bench/librarian/synthetic.ts'
import { packCorpus } from '../../../tools/eval/pack.ts'
import { passageOf } from './small-corpus.ts'

const SLOW = 60_000

const ranker = (notes: Parameters<typeof packCorpus>[0]) => {
  const librarian = createLibrarian(packCorpus(notes))
  return (text: string) =>
    librarian.notesFor(passageOf(text, { topic: null, entry: null }), { limit: 10, threshold: false }).fitting.map(({ id }) => String(id))
}

describe('a pack of bare claims', () => {
  test(
    'is ranked no worse than plain BM25 ranks it',
    () => {
      const { notes, queries } = claimSet(3, 1_500, 150)
      const ours = ranker(notes)
      const plain = plainBm25(notes.map(({ statement }) => statement))
      const right = queries.filter(({ text, wanted }) => ours(text)[0] === wanted).length
      const plainRight = queries.filter(({ text, wanted }) => notes[plain(text, 1)[0] ?? -1]?.id === wanted).length
      expect(right).toBeGreaterThanOrEqual(plainRight)
    },
    SLOW,
  )

  test(
    'gives up its needles whatever its size',
    () => {
      for (const size of [300, 3_000]) {
        const { notes, needles } = syntheticCorpus(11, size, 40)
        const ours = ranker(notes)
        const found = needles.filter(({ id, passage }) => ours(passage)[0] === id).length
        expect(found).toBeGreaterThanOrEqual(0.95 * needles.length)
      }
    },
    SLOW,
  )

  const CLAIMS = [
    { id: 'shark', statement: 'A shark swam on a flooded highway in Harwick.' },
    { id: 'milk', statement: 'Raw milk cures cancer.', title: 'Does unpasteurized milk heal tumors?' },
    { id: 'tax', statement: 'The governor raised the property tax by 12 percent.' },
  ]
  const find = ranker(CLAIMS)

  test.each([
    ['words run together in a tag', 'omg #SharkOnHighway', 'shark'],
    ['a title', 'they say unpasteurized milk heals', 'milk'],
    ['a misspelt word', 'the govenror and the homeowners', 'tax'],
    ['a number in another writing', 'up by 12%, thank you very much', 'tax'],
  ])('is found by %s', (_, text, id) => {
    expect(find(text)[0]).toBe(id)
  })

  test('takes any text for an id', () => {
    const odd = ranker([
      { id: 'toString', statement: 'Bananas contain mercury.' },
      { id: 'a b/c', statement: 'Wild salmon recovered.' },
    ])
    expect(odd('bananas with mercury')[0]).toBe('toString')
    expect(odd('salmon')[0]).toBe('a b/c')
  })
})
