import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQuotations } from '../../../core/check/quotations/check.ts'
import { quotationFindingInWords } from '../../../core/check/quotations/words.ts'
import { corpus, ferry, fog, lanterns, wells } from './quotations-fixture.ts'

const check = (text: string) => checkQuotations(text, corpus)
const verdicts = (text: string) => check(text).map(({ note, verdict }) => `${note} ${verdict}`)
const LONG = 'The lanterns along the quay were dimmed by the harbor council in order to spare the migrating herons'
const END = ', and nobody has complained.'

describe('what counts as the same words', () => {
  it.each([
    ['curly', `She wrote: “${LONG}${END}”`],
    ['straight', `She wrote: "${LONG}${END}"`],
    ['single', `She wrote: ‘${LONG}${END}’`],
    ['straight single', `She wrote: '${LONG}${END}'`],
    ['German', `She wrote: „${LONG}${END}“`],
    ['French', `She wrote: « ${LONG}${END} »`],
    ['reversed French', `She wrote: »${LONG}${END}«`],
    ['corner brackets', `She wrote: 「${LONG}${END}」`],
    ['in capitals', `She wrote: “${(LONG + END).toUpperCase()}”`],
    ['never closed', `She wrote: “${LONG}${END} There is more to say of that town.`],
    ['interrupted inside a sentence', `“${LONG},” Vexworth said, “and nobody has complained.”`],
    ['with an editor’s words in brackets', `She wrote: “[Yes,] ${LONG.replace('quay', 'quay [of the port]')}${END}”`],
    ['with a letter changed in brackets', `She wrote that “[t]${LONG.slice(1)}${END}”`],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual(['900-q01 exact'])
  })

  it('looks past spacing, hyphens, abbreviation stops, percent signs and the record’s own brackets', () => {
    const text =
      '“The premier promised US envoys a cheaper ferry - whether it takes 20% or 80 per cent of the budget. We will hold him to it,” Tallow said.'
    expect(verdicts(text)).toEqual(['901-q01 exact'])
  })

  it('takes a quotation that goes on after an attribution as one, with its parts', () => {
    const text =
      '“The premier promised U.S. envoys a cheaper ferry – whether it takes 20 percent or 80 percent of the budget,” Tallow said. “We will hold him to it.”'
    const [finding] = check(text)
    expect(finding).toMatchObject({ note: '901-q01', verdict: 'exact', speaker: 'Tallow' })
    expect(finding?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The premier promised U.S. envoys a cheaper ferry – whether it takes 20 percent or 80 percent of the budget,',
      'We will hold him to it.',
    ])
  })
})

describe('what is altered, and how it is shown', () => {
  it.each([
    ['a word changed', LONG.replace('dimmed', 'smashed')],
    ['a word put in', LONG.replace('were dimmed', 'were never dimmed')],
    ['a word dropped without an ellipsis', LONG.replace('migrating ', '')],
    ['words in another order', LONG.replace('The lanterns along the quay', 'Along the quay the lanterns')],
    ['a word added at the end', `${LONG}${END.slice(0, -1)} yet`],
  ])('%s', (_, words) => {
    expect(verdicts(`“${words}”`)).toEqual(['900-q01 altered'])
  })

  it('gives the words kept, changed and left out', () => {
    const text = `“${LONG.replace('dimmed', 'smashed')}”`
    const shown = check(text)[0]?.differences.map((each) => [
      each.kind,
      'page' in each ? text.slice(each.page.start, each.page.end) : null,
      'record' in each ? lanterns.text.slice(each.record.start, each.record.end) : null,
    ])
    expect(shown).toEqual([
      ['kept', 'The lanterns along the quay were', 'The lanterns along the quay were'],
      ['changed', 'smashed', 'dimmed'],
      ['kept', LONG.slice(LONG.indexOf('by the')), LONG.slice(LONG.indexOf('by the'))],
      ['leftOut', null, 'and nobody has complained'],
    ])
  })

  it('prefers the omission that an ellipsis marks', () => {
    expect(verdicts('“whether it takes 20 … percent of the budget,” Tallow said.')).toEqual(['901-q01 shortened'])
  })
})

describe('who speaks', () => {
  const words = `“${LONG}${END}”`
  it.each([
    `${words} Vexworth said.`,
    `${words} said Ms. Vexworth, who runs the harbor.`,
    `According to the harbor master, ${words}`,
    `O. Vexworth told reporters: ${words}`,
    `${words} — Orla Vexworth`,
    `Vexworth took the floor. ${words} she said.`,
    `Reuters quoted Orla Vexworth as saying ${words}`,
    words,
    `In a letter to Gideon Marsh, the official wrote ${words}`,
  ])('finds nothing against the record in %j', (text) => {
    expect(verdicts(text)).toEqual(['900-q01 exact'])
  })

  it.each([
    `${words} Gideon Marsh said.`,
    `${words} said Gideon Marsh.`,
    `According to Gideon Marsh, ${words}`,
    `Gideon Marsh, mayor of Dunwall, told reporters: ${words}`,
    `${words} — Gideon Marsh`,
    `Gideon Marsh took the floor. ${words} he said.`,
    `${words} wrote Edwin Vexworth.`,
    `Vexworth listened. Then Gideon Marsh said: ${words}`,
    `${words} the Dunwall Gas Company announced.`,
  ])('notices another speaker in %j', (text) => {
    expect(verdicts(text)).toEqual(['900-q01 attributed-to-another'])
  })

  it('judges a quotation inside a quotation by its own speaker', () => {
    expect(verdicts(`“Then Vexworth told us, ‘${LONG}${END}’ and sat down,” Gideon Marsh said.`)).toEqual(['900-q01 exact'])
    expect(verdicts(`“Then Gideon Marsh told us, ‘${LONG}${END}’ and sat down,” Vexworth said.`)).toEqual(['900-q01 attributed-to-another'])
  })

  it('knows an organization by its initials and by a description', () => {
    const alarm = '“poisoned wells were found at an alarming rate throughout the valley”'
    expect(verdicts(`The RBH said ${alarm}.`)).toEqual(['902-q01 exact'])
    expect(verdicts(`The agency said ${alarm}.`)).toEqual(['902-q01 exact'])
    expect(verdicts(`The Dunwall Fire Brigade said ${alarm}.`)).toEqual(['902-q01 attributed-to-another'])
  })

  it('tells two quotations in one pair of marks apart', () => {
    expect(verdicts(`“${LONG}${END} We will hold him to it whether it takes 20 percent or 80 percent of the budget.”`)[0]).toBe(
      '900-q01 exact',
    )
    expect(verdicts(`“${LONG}. Poisoned wells were found at an alarming rate throughout the valley.”`)).toEqual([
      '900-q01 shortened',
      '902-q01 exact',
    ])
  })
})

describe('when it is silent', () => {
  it.each([
    ['words without marks', `Vexworth said that ${LONG.toLowerCase()}${END}`],
    ['a fragment from nobody', 'The stage was wrapped in “velvet fog”.'],
    ['a fragment from another', 'Gideon Marsh sang “velvet fog”.'],
    ['a common beginning', '“The lanterns along the quay were sold at auction last week,” the clerk said.'],
    ['a phrase in common', 'Prices rose “at an alarming rate”, a grocer said.'],
    ['another quotation of the same person', '“The herons are none of my business,” Vexworth said.'],
    ['apostrophes', `The ’90s were Tallow’s; ‘tis said the lanterns’ light was dimmed by the harbor council in order to spare the herons.`],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })

  it('knows a fragment with its speaker', () => {
    expect(verdicts('Vexworth calls it a “velvet fog”.')).toEqual(['900-q02 exact'])
    expect(fog.text).toBe('velvet fog')
  })
})

describe('whatever a page holds', () => {
  const scraps = [
    '“',
    '”',
    '„',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '[',
    ']',
    '…',
    '...',
    '\n\n',
    ' ',
    '. ',
    ', ',
    'Vexworth said',
    LONG,
    END,
    ferry.text,
    '\uD83D',
    '%',
    'U.S.',
  ]
  const page = fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
    .map((all) => all.join(''))

  it('never throws; its spans lie in the text, in order, with the parts inside', () => {
    fc.assert(
      fc.property(page, (text) => {
        let last = 0
        for (const { start, end, parts, differences } of check(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end])
          expect(differences.some(({ kind }) => kind === 'kept')).toBe(true)
          last = start
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says the same wherever on the page the paragraph stands', () => {
    const paragraph = `“${LONG},” Vexworth said.`
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.]{0,60}$/), (filler) => {
        const before = `${filler}.\n\n`
        const [alone] = check(paragraph)
        const [moved] = check(`${before + paragraph}\n\n${filler}`)
        expect(moved).toMatchObject({
          start: (alone?.start ?? 0) + before.length,
          end: (alone?.end ?? 0) + before.length,
          verdict: 'shortened',
        })
      }),
      { numRuns: 60 },
    )
  })

  it.each(['“', '"', '‘', "'", '« ', '“‘„'])('finds its quotation on a very long page of unclosed %s', (mark) => {
    const filler = `${mark}The harbor council met along the quay, and the lanterns’ light was the first matter. `
    expect(verdicts(`${filler.repeat(4_000)}\n\n“${LONG}${END}” Vexworth said.`)).toContain('900-q01 exact')
  })
})

describe('in words', () => {
  const compared = (note: typeof lanterns) => ({ note, publisher: 'Nonesuch Gazette', page: 'The Dunwall Mirror' })

  it('names both texts where wordings differ', () => {
    const { heading, inMarks } = quotationFindingInWords('altered', compared(lanterns))
    expect(heading).toContain('Worded differently from the record')
    expect(heading).toContain('Nonesuch Gazette')
    expect(heading).toContain('The Dunwall Mirror')
    expect(inMarks).toBe(true)
  })

  it('says of a translated copy only that it is worded differently, without marks', () => {
    expect(quotationFindingInWords('altered', compared(wells))).toEqual({
      heading: 'Worded differently in a translated copy',
      inMarks: false,
    })
  })

  it.each(['exact', 'shortened', 'altered', 'attributed-to-another'] as const)(
    'never calls a quotation %s and altered, false or wrong',
    (verdict) => {
      for (const note of [lanterns, wells])
        expect(quotationFindingInWords(verdict, compared(note)).heading).not.toMatch(/alter|false|wrong|mis/i)
    },
  )
})
