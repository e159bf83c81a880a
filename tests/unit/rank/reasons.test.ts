import { expect, test } from 'vitest'
import { createLibrarian } from '../../../core/librarian.ts'
import { readNumbers } from '../../../core/text/numbers.ts'
import { isWeakWord } from '../../../core/text/weak-words.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'
import { claim, corpusOf, noteId, passageOf, SMALL_NOTES } from './small-corpus.ts'

const wordsFor = (librarian: ReturnType<typeof createLibrarian>, text: string) =>
  librarian
    .notesFor(passageOf(text), { limit: 10, threshold: false })
    .fitting.map(({ reasons }) => reasons.flatMap((reason) => (reason.kind === 'words' ? reason.words : [])))

const bundled = createLibrarian(bundledCorpus)
const TEXT =
  'In a town near Sacramento the new year began quietly, but in the next week tablets that looked like painkillers killed people, and officials said the town had always feared carfentanil.'

test('reasons name words of substance, never weak ones, and four at most', () => {
  const all = wordsFor(bundled, TEXT)
  expect(all.flat().filter(isWeakWord)).toEqual([])
  expect(all.flat().some((word) => readNumbers(word).length > 0)).toBe(false)
  expect(Math.max(...all.map((words) => words.length))).toBeLessThanOrEqual(4)
  expect(all.flat()).toContain('sacramento')
})

test('reasons name no word that most notes hold', () => {
  expect(wordsFor(bundled, TEXT).flat()).not.toContain('fentanyl')
})

test('a word that stands in a cue only is no reason that a reader could see', () => {
  const notes = [...SMALL_NOTES, claim('900-c09', 'Sniffer dogs were trained at the harbor.')]
  const librarian = createLibrarian(corpusOf(notes, { [noteId('900-c09')]: ['Beagles learn to smell parcels.'] }))
  const words = wordsFor(librarian, 'Beagles and other sniffer dogs smell what scanners miss.')
  expect(words[0]).toContain('sniffer')
  expect(words.flat()).not.toContain('beagles')
})
