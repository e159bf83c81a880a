import { describe, expect, test } from 'vitest'
import type { Finding } from '../../core/finding.ts'
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

describe('around the notes', () => {
  test('a page without a date is said to have none', () => {
    expect(popoverViewOf(subject({ pageDate: null })).undated).toBe('This page states no date.')
    expect(popoverViewOf(subject({ pageDate: '2020-05-20' })).undated).toBeNull()
  })

  test('findings stand in the order of the text, none twice, and explain only the marks that they use', () => {
    const finding = (start: number, line: string, detail: Finding['detail'] = []): Finding => ({
      kind: 'quotation',
      start,
      end: start + 1,
      line,
      detail,
    })
    const { findings } = popoverViewOf(
      subject({
        findings: [
          finding(9, 'second', [
            { kind: 'kept', text: 'a' },
            { kind: 'left-out', text: 'b' },
          ]),
          finding(2, 'first', [{ kind: 'inserted', text: 'c' }]),
          finding(5, 'first'),
        ],
      }),
    )
    expect(findings.map(({ line }) => line)).toEqual(['first', 'second'])
    expect(findings[0]?.legend).toBe('Underlined: in the article, not on record.')
    expect(findings[1]?.legend).toBe('[In brackets]: on record, left out in the article.')
  })

  test('three statements of different times make a line of time with the article in it', () => {
    const dated = (id: string, from: string) => ({ ...claim(id), date: { from, precision: 'day', basis: 'stated' } }) as unknown as Claim
    const bundle = {
      notes: {
        '900-c01': dated('900-c01', '2023-02-02'),
        '900-c02': dated('900-c02', '2016-05-20'),
        '900-c03': dated('900-c03', '2018-01-25'),
      },
      sources: {},
    } as PopoverSubject['bundle']
    const notes = { fitting: ranked('900-c01', '900-c02', '900-c03'), general: [] }
    const { timeline } = popoverViewOf(subject({ bundle, notes, pageDate: '2020-01-01' }))
    expect(timeline?.summary).toBe('3 statements, 2016 to 2023')
    expect(timeline?.entries.map((entry) => (entry.kind === 'note' ? entry.note : 'article'))).toEqual([
      '900-c02',
      '900-c03',
      'article',
      '900-c01',
    ])
    expect(popoverViewOf(subject({ bundle, notes: { fitting: ranked('900-c01', '900-c02'), general: [] } })).timeline).toBeNull()
  })

  test('a series is drawn once a popover, with the card’s own point in question', () => {
    const point = (note: string, at: string, value: number) => ({ note, at, label: at, value, status: 'final', plot: true })
    const series = [
      {
        id: 's',
        title: 't',
        unit: 'u',
        counted: 'c',
        place: 'p',
        window: 'calendar year',
        remarks: [],
        points: [point('900-c01', '2018', 1), point('900-c02', '2019', 2)],
      },
    ]
    const bundle = {
      notes: { '900-c01': claim('900-c01'), '900-c02': claim('900-c02') },
      sources: {},
      series,
    } as unknown as PopoverSubject['bundle']
    const { body } = popoverViewOf(subject({ bundle, notes: { fitting: ranked('900-c02', '900-c01'), general: [] } }))
    const plots =
      body.kind === 'cards' ? body.cards.map(({ plot }) => plot?.points.filter(({ emphasized }) => emphasized).map(({ note }) => note)) : []
    expect(plots).toEqual([['900-c02'], undefined])
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
