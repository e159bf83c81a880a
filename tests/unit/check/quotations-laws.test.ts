/** Laws of the quotation check, over every quotation of the bundled corpus. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQuotations, type QuotationFinding } from '../../../core/check/quotations/check.ts'
import type { Quote } from '../../../core/note.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'

const quotes = bundledCorpus.notes.filter((note): note is Quote => note.kind === 'quote')
/** Without marks of its own and what an editor did to it, so that words can be dropped and changed. */
const bare = (note: Quote) =>
  note.text
    .replaceAll(/\s*[[(][^\])]*[\])]\s*/g, ' ')
    .replaceAll(/\s*…\s*/g, ' ')
    .replaceAll(/[‘“”]|’(?!\p{L})/gu, '')
const wordsOf = (note: Quote) =>
  bare(note)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['»', '«'],
] as const
/** From so many words on a quotation can lose or change one and still be known. */
const LONG = 16
const longOnes = quotes.filter((note) => wordsOf(note).length >= LONG)
const FRAGMENT = 2
const whole = quotes.filter((note) => wordsOf(note).length > FRAGMENT)

const verdictOn = (note: Quote, found: readonly QuotationFinding[]) =>
  found.filter((each) => each.note === note.id).map(({ verdict }) => verdict)
const check = (text: string) => checkQuotations(text, bundledCorpus)
const anyLong = fc.constantFrom(...longOnes)
const anyMarks = fc.constantFrom(...MARKS)

describe('a quotation on record', () => {
  it('is exact in any marks', () => {
    for (const note of whole) {
      for (const [open, close] of MARKS)
        expect([note.id, open, verdictOn(note, check(`It reads: ${open}${bare(note)}${close}`))]).toEqual([note.id, open, ['exact']])
    }
  })

  it('is shortened by leaving out words at an end', () => {
    fc.assert(
      fc.property(anyLong, anyMarks, fc.nat(3), fc.nat(3), (note, [open, close], head, tail) => {
        const words = wordsOf(note)
        const kept = words.slice(head, words.length - tail).join(' ')
        expect(verdictOn(note, check(`It reads: ${open}${kept}${close}`))).toEqual([head + tail === 0 ? 'exact' : 'shortened'])
      }),
      { numRuns: 200 },
    )
  })

  it('is altered by changing one word', () => {
    fc.assert(
      fc.property(anyLong, anyMarks, fc.nat(), (note, [open, close], at) => {
        const words = wordsOf(note)
        const changed = words.with(at % words.length, 'marmalade').join(' ')
        expect(verdictOn(note, check(`It reads: ${open}${changed}${close}`))).toEqual(['altered'])
      }),
      { numRuns: 200 },
    )
  })

  it('is shortened by an ellipsis for inner words, and altered without it', () => {
    fc.assert(
      fc.property(
        anyLong,
        anyMarks,
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('…', '...', '[…]', '[...]', '. . .'),
        (note, [open, close], at, count, dots) => {
          const words = wordsOf(note)
          const from = 3 + (at % (words.length - 5 - count))
          const [head, tail] = [words.slice(0, from).join(' '), words.slice(from + count).join(' ')]
          expect(verdictOn(note, check(`It reads: ${open}${head} ${dots} ${tail}${close}`))).toEqual(['shortened'])
          // Words that are repeated, as in "millions and millions", may go without a trace of where.
          expect(verdictOn(note, check(`It reads: ${open}${head} ${tail}${close}`))).toEqual(['altered'])
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is another’s when somebody else is named', () => {
    for (const note of longOnes) {
      expect([note.id, verdictOn(note, check(`“${bare(note)}” said Orla Vexworth of Port Nonesuch.`))]).toEqual([
        note.id,
        [note.speaker.name === undefined && note.speaker.role !== undefined ? 'exact' : 'attributed-to-another'],
      ])
    }
  })

  it('is its speaker’s when that name stands beside it', () => {
    for (const note of longOnes.filter(({ speaker }) => speaker.name !== undefined || speaker.role === undefined)) {
      const name = note.speaker.name ?? note.speaker.organisation
      expect([note.id, verdictOn(note, check(`“${bare(note)}” said ${name}.`))]).toEqual([note.id, ['exact']])
      expect([note.id, verdictOn(note, check(`According to ${name}, “${bare(note)}”`))]).toEqual([note.id, ['exact']])
    }
  })
})
