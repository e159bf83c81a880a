import { describe, expect, test } from 'vitest'
import { detect, detectMentions } from '../../../core/detect/detect.ts'
import { bundledMatcher } from '../../../corpus/bundled-matcher.ts'
import dev from '../../eval/detection-dev.json' with { type: 'json' }
import own from '../../eval/detection-own.json' with { type: 'json' }
import third from '../../eval/detection-third.json' with { type: 'json' }
import validation from '../../eval/detection-val.json' with { type: 'json' }

const found = (text: string) => detectMentions(text, bundledMatcher).map(({ start, end, topic }) => `${topic}: ${text.slice(start, end)}`)
const ruledOut = (text: string) =>
  detect(text, bundledMatcher).ruledOut.map(({ start, end, because }) => `${text.slice(start, end)}: ${because}`)

describe('what counts as a mention', () => {
  test.each([
    ['Fentanyl came from China.', ['fentanyl: Fentanyl', 'china: China']],
    ['China-based sellers of fentanyl-laced pills', ['china: China', 'fentanyl: fentanyl']],
    ['Officials in Beijing said the PRC acts', ['china: Beijing', 'china: PRC']],
    ['Cartels buy precursor chemicals and 4-ANPP', ['precursor: precursor chemicals', 'precursor: 4-ANPP']],
    ['pastillas de fentanilo de China', ['fentanyl: fentanilo', 'china: China']],
    ['中国对芬太尼前体的管制', ['china: 中国', 'fentanyl: 芬太尼', 'precursor: 前体']],
    ['phentanyl, fentynal and FENTANYL', ['fentanyl: phentanyl', 'fentanyl: fentynal', 'fentanyl: FENTANYL']],
    ['acetylfentanyl and cyclopropyl fentanyl', ['fentanyl: acetylfentanyl', 'fentanyl: cyclopropyl fentanyl']],
    ['Tariffs on goods from China rose', ['china: China']],
    ['China set new limits on fentanyl', ['china: China', 'fentanyl: fentanyl']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what only looks like one', () => {
  test.each([
    ['The china cabinet stood in the hall.', 'china cabinet: porcelain'],
    ['Ships crossed the South China Sea.', 'South China Sea: a place that bears the name'],
    ['The Republic of China (Taiwan) issued it.', 'Republic of China (Taiwan): Taiwan’s official name'],
    ['The pager was a precursor to the internet.', 'precursor: a precursor of something else than a drug'],
    ['Rosatom builds a second NPP in Hungary.', 'NPP: a power plant, a party or a term of ecology'],
    ['4-AP helps people with multiple sclerosis walk.', '4-AP: 4-aminopyridine, a medicine'],
    ['Write to press@china.org for details.', 'china: part of an address'],
    ['The Postal Regulatory Commission (PRC) met.', 'PRC: short for “Postal Regulatory Commission” here'],
  ])('%s', (text, expected) => {
    expect(ruledOut(text)).toEqual([expected])
    expect(found(text)).toEqual([])
  })

  test('a short chemical name needs a drug word nearby', () => {
    expect(found('The NPP was listed.')).toEqual([])
    expect(found('NPP and fentanyl were found together.')).toEqual(['precursor: NPP', 'fentanyl: fentanyl'])
  })
})

describe('the sense of Chinese', () => {
  const senses = (text: string) => detectMentions(text, bundledMatcher).map(({ sense }) => sense)

  test('people described by nationality are told apart', () => {
    expect(senses('A Chinese student asked about fentanyl.')).toEqual(['people', 'subject'])
  })

  test('officials and companies are the subject', () => {
    expect(senses('Chinese officials met Chinese companies.')).toEqual(['subject', 'subject'])
  })

  test('food, custom and language are no mention', () => {
    expect(found('She speaks Chinese, cooks Chinese food and keeps the Chinese New Year.')).toEqual([])
  })
})

test('every mention says why it counts', () => {
  const reasons = detectMentions('Beijing wants phentanyl and China named.', bundledMatcher).map(({ reason }) => reason)
  expect(reasons).toEqual(['“Beijing” stands for Beijing', '“phentanyl” is a misspelling of fentanyl', 'names China'])
})

interface Case {
  readonly id: string
  readonly text: string
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly topic: string
    readonly topics_ok?: readonly string[]
  }[]
  readonly lookalikes?: readonly { readonly start: number; readonly end: number; readonly wrong_topics?: readonly string[] }[]
}

const overlaps = (a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }) =>
  a.start < b.end && b.start < a.end

describe.each([
  ['development', dev.cases as readonly Case[]],
  ['own', own.cases as readonly Case[]],
  ['second own', validation.cases as readonly Case[]],
  ['third own', third.cases as readonly Case[]],
])('the %s set', (_, cases) => {
  test('misses at most one labelled mention in fifty', () => {
    const missed = cases.flatMap(({ id, text, mentions }) => {
      const seen = detectMentions(text, bundledMatcher)
      return mentions
        .filter(
          (wanted) => !seen.some((mention) => overlaps(mention, wanted) && (wanted.topics_ok ?? [wanted.topic]).includes(mention.topic)),
        )
        .map((wanted) => `${id}: ${text.slice(wanted.start, wanted.end)}`)
    })
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(cases.length / 50)
  })

  test('marks at most one look-alike in thirty', () => {
    const marked = cases.flatMap(({ id, text, mentions, lookalikes = [] }) => {
      const seen = detectMentions(text, bundledMatcher)
      return lookalikes
        .filter((bait) =>
          seen.some(
            (mention) =>
              overlaps(mention, bait) &&
              !mentions.some((wanted) => overlaps(wanted, mention)) &&
              (bait.wrong_topics ?? [mention.topic]).includes(mention.topic),
          ),
        )
        .map((bait) => `${id}: ${text.slice(bait.start, bait.end)}`)
    })
    expect(marked.length, marked.join('\n')).toBeLessThanOrEqual(cases.length / 30)
  })
})
