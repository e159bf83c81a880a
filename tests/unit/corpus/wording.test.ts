import { describe, expect, test } from 'vitest'
import type { Note } from '../../../core/note.ts'
import { bundledCorpus } from '../../../corpus/bundled.ts'

const { notes, sources } = bundledCorpus
const quotes = notes.filter((note) => note.kind === 'quote')
const statistics = notes.filter((note) => note.kind === 'statistic')

/** Every text of a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What the project says in its own words; a speaker's words are left as they are. */
const proseOf = (note: Note): readonly string[] => [
  note.statement,
  ...note.caveats,
  ...(note.kind === 'statistic' ? [note.counted, note.unit, note.place, note.period?.label ?? ''] : []),
]
/** The ids of the notes whose texts hold a match, with what was found. */
const found = (pattern: RegExp, textsOf: (note: Note) => readonly string[]) =>
  notes.flatMap((note) => textsOf(note).flatMap((text) => (pattern.test(text) ? [`${note.id}: ${text}`] : [])))

test('no private person is named', () => {
  // An article names him as it tells his own story; the notes speak of "a man in recovery".
  expect(textsIn([bundledCorpus]).filter((text) => /dennison/i.test(text))).toEqual([])
})

describe('quotations', () => {
  test('stand without outer quotation marks', () => {
    expect(quotes.filter(({ text }) => /^["“”„«'‘]|["“”»'’]$/u.test(text)).map(({ id }) => id)).toEqual([])
  })

  test('from the machine-translated article are marked as retranslated, and no others are', () => {
    const retranslated = quotes.filter(({ wording }) => wording === 'retranslated').map(({ id }) => id)
    expect(retranslated).toEqual(quotes.filter(({ source }) => source === 'src-003').map(({ id }) => id))
    expect(retranslated.length).toBeGreaterThan(0)
  })

  test('of Chinese officials are marked as translated, unless they wrote in English themselves', () => {
    // An embassy to an English-speaking country; a caveat has to say so.
    const ownEnglish = (caveats: readonly string[]) => caveats.some((caveat) => /^The English is the .+’s own\.$/.test(caveat))
    const chinese = quotes.filter(({ speaker }) => speaker.country === 'China')
    expect(chinese.length).toBeGreaterThan(0)
    expect(chinese.filter(({ wording, caveats }) => wording === 'original' && !ownEnglish(caveats)).map(({ id }) => id)).toEqual([])
  })
})

describe('statistics', () => {
  test('have a period, except ratios and doses, which belong to no time and no place', () => {
    const timeless = statistics.filter(({ period }) => period === null)
    expect(timeless.filter(({ place }) => place !== 'not tied to a place').map(({ id }) => id)).toEqual([])
    expect(timeless.filter(({ unit }) => unit !== 'times' && unit !== 'milligrams').map(({ id }) => id)).toEqual([])
    expect(statistics.filter(({ unit }) => unit === 'times').every(({ period }) => period === null)).toBe(true)
  })

  test('put percentages between 0 and 100', () => {
    for (const { id, unit, figure, statement } of statistics) {
      if (unit !== 'percent') continue
      const values = figure.shape === 'number' ? [figure.value] : figure.shape === 'range' ? [figure.low, figure.high] : []
      // A share below one percent is easily a fraction by mistake: the statement has to print it as a percentage.
      const isPrinted = (value: number) => value > 1 || statement.includes(`${value} percent`)
      expect([id, values.length > 0 && values.every((value) => value > 0 && value <= 100 && isPrinted(value))]).toEqual([id, true])
    }
  })
})

describe('prose', () => {
  test('statements hold no relative time words', () => {
    const relative =
      /\b(last|next|this|past|coming) (week|month|year|spring|summer|fall|autumn|winter)\b|\b(yesterday|today|tomorrow|recently|currently|nowadays|ago|now)\b/i
    expect(found(relative, ({ statement }) => [statement])).toEqual([])
  })

  test('weekdays stand only where a source is quoted', () => {
    expect(found(/(?<!“)\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/, proseOf)).toEqual([])
  })

  test('dates read "6 September 2018"', () => {
    const monthFirst = /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(?!\d)/
    const digits = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/
    expect(found(monthFirst, proseOf)).toEqual([])
    expect(found(digits, proseOf)).toEqual([])
  })

  test('is spelled the American way', () => {
    const british =
      /\b(emphasise|legalis|decriminalis|organis|recognis|criminalis|anaesthe|labour|behaviour|favour|neighbour|centre|epicentre|sceptic|programme|analogue|defence|licence|towards|whilst)/i
    expect(found(british, proseOf)).toEqual([])
  })

  test('marks and apostrophes are curly', () => {
    expect(found(/["']/, proseOf)).toEqual([])
  })

  test('statements are sentences, one or two and no more', () => {
    for (const { id, statement } of notes) {
      expect(statement, id).toMatch(/^[A-Z].*[.”]$/)
      const ends = statement.replace(/\b(U\.S|[A-Z]|H\.R)\./g, '').match(/[.?!]”?( |$)/g) ?? []
      expect(ends.length, `${id}: ${statement}`).toBeLessThanOrEqual(2)
    }
  })

  test('caveats are three at the most, full sentences, none twice or said of the whole source already', () => {
    for (const { id, source, caveats } of notes) {
      const ofSource = sources.find((one) => one.id === source)?.caveats ?? []
      expect(caveats.length, id).toBeLessThanOrEqual(3)
      expect(new Set([...caveats, ...ofSource]).size, id).toBe(caveats.length + ofSource.length)
      for (const caveat of caveats) expect(caveat, id).toMatch(/[.”]$/)
    }
  })

  test('speaks to readers: no ids and no keys of the survey', () => {
    expect(found(/\b\d{3}-[qsce]\d{2}\b|\bsrc-\d{3}\b|\bX\d{2}\b/, proseOf)).toEqual([])
  })
})

describe('people', () => {
  test('one person has one role and one body within a source', () => {
    const roles = new Map<string, Set<string>>()
    for (const { source, speaker } of notes) {
      if (speaker?.name === undefined) continue
      const key = `${source} ${speaker.name}`
      roles.set(key, (roles.get(key) ?? new Set()).add(JSON.stringify([speaker.role, speaker.organisation, speaker.country])))
    }
    expect([...roles].filter(([, all]) => all.size > 1)).toEqual([])
  })

  test('events that accuse people say how far the case had gone', () => {
    const accusing = notes.filter(
      (note) => note.kind === 'event' && /\b(arrested|accused|indict\w*|convicted|ring of)\b/i.test(note.statement),
    )
    expect(accusing.length).toBeGreaterThan(0)
    expect(accusing.filter((note) => note.kind === 'event' && note.legalStatus === undefined).map(({ id }) => id)).toEqual([])
  })
})
