import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quote, Source } from '../../core/note.ts'
import { takeAlongOf } from '../../core/take-along.ts'
import { linkToWords } from '../../core/text-fragment.ts'

const source = {
  id: 'src-900',
  publisher: 'Example Wire',
  publisherBasis: 'confirmed',
  title: 'A [plain] title',
  published: { from: '2018-01-02', precision: 'day', basis: 'confirmed' },
  url: 'https://wire.example/story',
  tier: 'news report',
  kind: 'wire',
  country: 'United States',
  language: 'English',
  caveats: [],
} as unknown as Source
const quote = {
  id: '900-q01',
  source: 'src-900',
  kind: 'quote',
  statement: 'In own words.',
  text: 'These are the very words that were said on that long and rainy day.',
  speaker: { name: 'A. Speaker', role: 'minister' },
  wording: 'original',
  date: { from: '2018-01-01', precision: 'day', basis: 'confirmed' },
  subjects: [],
  caveats: ['Said in passing.'],
  relations: [],
} as unknown as Quote

describe('the forms of a citation', () => {
  test('all name words, speaker, date, source and caveat', () => {
    const { text, markdown, csl } = takeAlongOf(quote, source)
    for (const form of [text, markdown, csl]) {
      for (const part of ['very words', 'A. Speaker, minister', '1 January 2018', 'Example Wire', 'Said in passing.'])
        expect(form).toContain(part)
    }
  })

  test('CSL-JSON is valid and dated to the day', () => {
    expect(JSON.parse(takeAlongOf(quote, source).csl)).toMatchObject([
      {
        id: '900-q01',
        type: 'article-newspaper',
        title: 'A [plain] title',
        'container-title': 'Example Wire',
        issued: { 'date-parts': [[2018, 1, 2]] },
      },
    ])
  })

  test('what is unconfirmed is said in every form, and no probable publisher is stated as a fact', () => {
    const { url: _url, title: _title, ...rest } = source
    const unsure = {
      ...rest,
      publisherBasis: 'probable',
      published: { from: '2018-01', precision: 'about', basis: 'inferred' },
    } as unknown as Source
    const { text, markdown, csl, link } = takeAlongOf(quote, unsure)
    for (const form of [text, markdown, csl]) {
      expect(form).toContain('The publisher is probable, not confirmed')
      expect(form).toContain('No address of the text is confirmed')
      expect(form).toContain('The date of publication is inferred')
    }
    expect(JSON.parse(csl)[0]).not.toHaveProperty('container-title')
    expect(JSON.parse(csl)[0].issued).toEqual({ 'date-parts': [[2018, 1]], circa: true })
    expect(link).toBeNull()
  })

  test('nothing in a note is markup in Markdown', () => {
    const sly = { ...quote, text: 'see [here](https://evil.example) and *there* <b>now</b>, all of you out there' } as Quote
    const { markdown } = takeAlongOf(sly, source)
    expect(markdown).not.toMatch(/[^\\]\[here|[^\\]<b>|[^\\]\*there/)
  })

  test('without its source the words still go along', () => {
    expect(takeAlongOf(quote, undefined)).toMatchObject({ csl: '[]', link: null })
    expect(takeAlongOf(quote, undefined).text).toContain('very words')
  })
})

describe('the link', () => {
  test('leads to the first and last words of the quotation', () => {
    expect(takeAlongOf(quote, source).link).toBe('https://wire.example/story#:~:text=These%20are%20the%20very,long%20and%20rainy%20day')
  })

  test('has no fragment where the words do not stand in the source as they stand here', () => {
    const bare = 'https://wire.example/story'
    expect(takeAlongOf({ ...quote, wording: 'translated' }, source).link).toBe(bare)
    expect(takeAlongOf(quote, { ...source, language: 'Chinese' }).link).toBe(bare)
    expect(takeAlongOf(quote, { ...source, readAt: 'Archive' }).link).toBe(bare)
  })

  test('takes the longest run that no editor touched, and none where that is too short', () => {
    expect(linkToWords('https://a.example/x', 'one … two three four five [of them] six')).toBe(
      'https://a.example/x#:~:text=two%20three%20four%20five',
    )
    expect(linkToWords('https://a.example/x', 'significantly')).toBe('https://a.example/x')
    expect(linkToWords('https://a.example/x#part', 'two three four five')).toBe('https://a.example/x#part')
  })

  test('keeps the fragment’s own signs out of the words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]([a-z,&-]{0,6}[a-z])?$/), { minLength: 3, maxLength: 10 }), (words) => {
        const [, fragment = ''] = linkToWords('https://a.example/x', words.join(' ')).split(':~:text=')
        expect(fragment).not.toMatch(/[,&-]/)
        expect(decodeURIComponent(fragment)).toBe(words.join(' '))
      }),
    )
  })
})
