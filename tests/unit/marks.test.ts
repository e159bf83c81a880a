import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, planMarks } from '../../core/marks.ts'
import { type Sense, TOPICS, type Topic } from '../../core/mention.ts'
import type { NoteId } from '../../core/note.ts'
import { DEFAULT_SETTINGS, DENSITIES, type Settings } from '../../core/settings.ts'

const mention = (topic: Topic, paragraph: number, { fits = false, rendered = true, sense = 'subject' as Sense } = {}): Candidate => ({
  mention: { start: 0, end: 1, topic, entry: topic, matchedAs: 'name', sense, reason: '' },
  paragraph,
  rendered,
  notes: { fitting: fits ? [{ id: '001-q01' as NoteId, score: 1, reasons: [] }] : [], general: [] },
})
const set = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change })
const painted = (candidates: readonly Candidate[], settings = DEFAULT_SETTINGS) => planMarks(candidates, settings).painted

describe('what is painted', () => {
  test('a drug or a precursor always, China where a note fits', () => {
    const page = [mention('fentanyl', 0), mention('china', 0), mention('china', 1, { fits: true }), mention('precursor', 1)]
    expect(painted(page)).toEqual([true, false, true, true])
  })

  test('on a page that names no drug, the first mention of China alone', () => {
    const page = [mention('china', 0), mention('china', 1, { fits: true })]
    expect(planMarks(page, DEFAULT_SETTINGS)).toEqual({ painted: [true, false], speaksOfSubject: false })
  })

  test('one mark a topic a paragraph', () => {
    expect(painted([mention('fentanyl', 0), mention('fentanyl', 0), mention('fentanyl', 1)])).toEqual([true, false, true])
  })

  test('less and more, as the reader sets it', () => {
    const page = [mention('fentanyl', 0), mention('fentanyl', 0, { fits: true }), mention('fentanyl', 1, { fits: true })]
    expect(painted(page, set({ density: 'all' }))).toEqual([true, true, true])
    expect(painted(page, set({ density: 'page' }))).toEqual([true, false, false])
    expect(painted(page, set({ density: 'fitting' }))).toEqual([false, true, true])
  })

  test('never people, never what is folded away, never a topic that is switched off', () => {
    const page = [mention('china', 0, { fits: true, sense: 'people' }), mention('fentanyl', 0, { rendered: false }), mention('fentanyl', 0)]
    expect(painted(page)).toEqual([false, false, true])
    expect(painted(page, set({ topics: { fentanyl: false, china: true, precursor: true } }))).toEqual([false, false, false])
  })
})

const candidate = fc
  .record({
    topic: fc.constantFrom(...TOPICS),
    paragraph: fc.nat(4),
    fits: fc.boolean(),
    rendered: fc.boolean(),
    sense: fc.constantFrom<Sense>('subject', 'people'),
  })
  .map(({ topic, paragraph, ...rest }) => mention(topic, paragraph, rest))
const page = fc.array(candidate, { maxLength: 20 }).map((all) => [...all].sort((a, b) => a.paragraph - b.paragraph))

describe('laws', () => {
  test('people and folded text are painted under no setting', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(...DENSITIES), (candidates, density) => {
        painted(candidates, set({ density })).forEach((isPainted, place) => {
          const { mention, rendered } = candidates[place] as Candidate
          if (isPainted) expect([mention.sense, rendered]).toEqual(['subject', true])
        })
      }),
    )
  })

  test('a denser setting paints at least as many', () => {
    fc.assert(
      fc.property(page, (candidates) => {
        const count = (density: Settings['density']) => painted(candidates, set({ density })).filter(Boolean).length
        expect(count('page')).toBeLessThanOrEqual(count('paragraph'))
        expect(count('fitting')).toBeLessThanOrEqual(count('paragraph'))
        expect(count('paragraph')).toBeLessThanOrEqual(count('all'))
      }),
    )
  })
})
