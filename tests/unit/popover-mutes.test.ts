import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTermMuted, MUTES_LIMIT, type Mute, muteInWords, mutesFrom, withMute, withoutMute, withoutMuted } from '../../core/mutes.ts'
import type { NoteId } from '../../core/note.ts'
import type { PassageNotes } from '../../core/ranked-note.ts'

const term = (text: string, site: string | null): Mute => ({ target: { kind: 'term', term: text }, site })
const note = (id: string, site: string | null): Mute => ({ target: { kind: 'note', note: id as NoteId }, site })
const notes: PassageNotes = { fitting: [{ id: '900-c01' as NoteId, score: 1, reasons: [] }], general: ['900-c02' as NoteId] }

const someMute = fc.record({
  target: fc.oneof(
    fc.record({ kind: fc.constant('term' as const), term: fc.stringMatching(/^[a-z]{1,9}$/) }),
    fc.record({ kind: fc.constant('note' as const), note: fc.stringMatching(/^9\d\d-c\d\d$/).map((id) => id as NoteId) }),
  ),
  site: fc.option(fc.constantFrom('a.example', 'b.example')),
})

describe('what is muted', () => {
  test('a term on its site and below it, in any case and spacing, and nowhere else', () => {
    const mutes = [term('apache fentanyl', 'news.example')]
    expect(isTermMuted(mutes, 'Apache  Fentanyl', 'news.example')).toBe(true)
    expect(isTermMuted(mutes, 'apache fentanyl', 'live.news.example')).toBe(true)
    expect(isTermMuted(mutes, 'apache fentanyl', 'othernews.example')).toBe(false)
    expect(isTermMuted(mutes, 'fentanyl', 'news.example')).toBe(false)
    expect(isTermMuted([term('npp', null)], 'NPP', 'anything.example')).toBe(true)
  })

  test('a note among the fitting and the general ones; the others stay', () => {
    expect(withoutMuted(notes, [note('900-c01', null)], 'a.example')).toEqual({ ...notes, fitting: [] })
    expect(withoutMuted(notes, [note('900-c02', 'a.example')], 'a.example')).toEqual({ ...notes, general: [] })
    expect(withoutMuted(notes, [note('900-c02', 'a.example')], 'b.example')).toEqual(notes)
  })
})

describe('the list', () => {
  test('undoing a mute brings back what was', () => {
    fc.assert(
      fc.property(fc.array(someMute, { maxLength: 20 }), someMute, (list, mute) => {
        const mutes = withoutMute(mutesFrom(list), mute)
        expect(withoutMute(withMute(mutes, mute), mute)).toEqual(mutes)
        expect(withMute(withMute(mutes, mute), mute)).toEqual(withMute(mutes, mute))
      }),
    )
  })

  test('survives being stored and read again', () => {
    fc.assert(
      fc.property(fc.array(someMute), (list) => {
        const mutes = mutesFrom(list)
        expect(mutesFrom(JSON.parse(JSON.stringify(mutes)))).toEqual(mutes)
      }),
    )
  })

  test('of any stored value never throws and holds only what can be used', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const mute of mutesFrom(value)) expect(muteInWords(mute)).toMatch(/no longer/)
      }),
    )
    expect(
      mutesFrom([{ target: { kind: 'term', term: ' ' }, site: null }, { target: { kind: 'note', note: '<b>' }, site: null }, null]),
    ).toEqual([])
    expect(mutesFrom([{ target: { kind: 'term', term: 'x' }, site: 'javascript:alert(1)' }])).toEqual([])
  })

  test('when full, the oldest yields to the newest', () => {
    const full = Array.from({ length: MUTES_LIMIT }, (_, place) => term(`term ${place}`, null))
    const more = withMute(full, term('new', null))
    expect(more).toHaveLength(MUTES_LIMIT)
    expect(more.at(-1)).toEqual(term('new', null))
    expect(more).not.toContainEqual(full[0])
  })

  test('says what it does', () => {
    expect(muteInWords(term('npp', 'a.example'))).toBe('“npp” is no longer marked on a.example')
    expect(muteInWords(note('900-c01', null))).toBe('This note is no longer shown anywhere')
  })
})
