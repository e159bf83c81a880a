import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLibrarian } from '../../../core/librarian.ts'
import { bestScores, byScore } from '../../../core/rank/best-scores.ts'
import { byteReader, byteWriter } from '../../../core/rank/bytes.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'
import { corpusOf, passageOf, SMALL_NOTES } from './small-corpus.ts'

const SLOW = 30_000
const TEXTS = ['Scanners miss fentanyl powder in envelopes.', 'Overdoses took 66 thousand lives.', '实验室改变芬太尼的分子结构以逃避列管。']

describe('a stored index', () => {
  const small = createLibrarian(corpusOf(SMALL_NOTES))
  const answers = (librarian: typeof small) => [
    TEXTS.map((text) => librarian.notesFor(passageOf(text), { limit: 10, threshold: false })),
    ['lind', 'moleclue', '66k'].map((text) => librarian.search({ text, kinds: [], subjects: [] })),
  ]

  test('answers as the index that it was made of', () => {
    const stored = small.stored()
    expect(answers(createLibrarian(corpusOf(SMALL_NOTES), { stored }))).toEqual(answers(small))
  })

  test(
    'does so for the bundled corpus, whatever the order of its notes',
    () => {
      const bundled = createLibrarian(bundledCorpus)
      const again = createLibrarian({ ...bundledCorpus, notes: bundledCorpus.notes.toReversed() }, { stored: bundled.stored() })
      expect(answers(again)).toEqual(answers(bundled))
      expect(again.stored()).toEqual(bundled.stored())
    },
    SLOW,
  )

  test('is ignored where it belongs to another corpus', () => {
    const other = createLibrarian(corpusOf(SMALL_NOTES.slice(1)), { stored: small.stored() })
    expect(answers(other)).toEqual(answers(createLibrarian(corpusOf(SMALL_NOTES.slice(1)))))
  })

  test('is ignored where its bytes are cut short or empty', () => {
    for (const length of [0, 1, 40, small.stored().length - 1]) {
      const broken = createLibrarian(corpusOf(SMALL_NOTES), { stored: small.stored().slice(0, length) })
      expect(answers(broken)).toEqual(answers(small))
    }
  })
})

test(
  'bytes give back the numbers and texts that were written',
  () => {
    const items = fc.array(fc.oneof(fc.nat(0xffffffff), fc.string({ unit: 'binary' }), fc.array(fc.nat(), { maxLength: 20 })))
    fc.assert(
      fc.property(items, (written) => {
        const writer = byteWriter()
        for (const item of written) {
          if (typeof item === 'number') writer.number(item)
          else if (typeof item === 'string') writer.text(item)
          else writer.numbers(item)
        }
        const reader = byteReader(writer.done())
        const read = written.map((item) => {
          if (typeof item === 'number') return reader.number()
          return typeof item === 'string' ? reader.text() : [...reader.numbers()]
        })
        expect(read).toEqual(written)
      }),
    )
  },
  SLOW,
)

test('the best scores are those that sorting all would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 60 }), fc.nat(30), (values, count) => {
      const scores = Float64Array.from(values)
      const all = values.map((score, at) => ({ at, score }))
      expect(
        bestScores(
          all.map(({ at }) => at),
          scores,
          count,
        ),
      ).toEqual(all.toSorted(byScore).slice(0, count))
    }),
  )
})
