import { describe, expect, test } from 'vitest'
import type { Note, NoteId } from '../../../core/note.ts'
import type { PageMention } from '../../../core/page-report.ts'
import { BadArgument } from '../../../tools/browser/ensure.ts'
import { choiceFrom } from '../../../tools/start/choice.ts'
import { mentionTable, shortened } from '../../../tools/start/mention-table.ts'
import { readPage } from '../../../tools/start/page-file.ts'

describe('the command line of npm start', () => {
  test('without arguments it is the demo article in any browser', () => {
    expect(choiceFrom([])).toEqual({ subject: { kind: 'demo' }, headless: false })
  })

  test('takes a file or an address, a browser and --headless, in any order', () => {
    expect(choiceFrom(['--headless', 'a.html', '--browser', 'firefox'])).toEqual({
      subject: { kind: 'file', path: 'a.html' },
      headless: true,
      browser: 'firefox',
    })
    expect(choiceFrom(['--browser=edge', 'https://apnews.com/x'])).toEqual({
      subject: { kind: 'address', url: 'https://apnews.com/x' },
      headless: false,
      browser: 'edge',
    })
  })

  test.each([
    [['--browser', 'netscape']],
    [['--browser']],
    [['--verbose']],
    [['a.html', 'b.html']],
    [['ftp://a.example/x']],
    [['http://']],
  ])('refuses %j in one line', (args) => {
    let message = ''
    try {
      choiceFrom(args)
    } catch (error) {
      if (error instanceof BadArgument) message = error.message
    }
    expect(message).toMatch(/^.+$/)
  })

  test.each(['no-such-file.html', '.'])('refuses %s as a page', (path) => {
    expect(() => readPage(path)).toThrow(BadArgument)
  })
})

describe('the table of mentions', () => {
  const id = (text: string) => text as NoteId
  const mention = (fitting: readonly string[], general: readonly string[]): PageMention => ({
    id: 1,
    topic: 'fentanyl',
    surface: 'fentanyl',
    painted: true,
    fitting: fitting.map(id),
    general: general.map(id),
  })
  const notes = new Map([[id('001-q01'), { statement: 'A senior official said that the share is not proven.' } as Note]])

  test('shows the best note that fits, else a general one and that it is general, else that nothing fits', () => {
    const mentions = [mention(['001-q01', '002-q01'], []), mention([], ['001-q01']), mention([], [])]
    const [, fits, general, nothing] = mentionTable(mentions, notes, 120)
    expect(fits).toMatch(/^1 .*fits.*001-q01 A senior official/)
    expect(fits).not.toContain('general')
    expect(general).toMatch(/^2 .*general.*001-q01/)
    expect(nothing).toMatch(/^3 .*nothing/)
    expect(nothing).not.toContain('001-q01')
  })

  test('no line is wider than the terminal', () => {
    for (const line of mentionTable([mention(['001-q01'], [])], notes, 90)) expect(line.length).toBeLessThanOrEqual(90)
  })

  test('cuts at a word', () => {
    expect(shortened('one two three four', 12)).toBe('one two…')
    expect(shortened('short', 12)).toBe('short')
  })
})
