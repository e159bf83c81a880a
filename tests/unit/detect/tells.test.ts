import { describe, expect, test } from 'vitest'
import { detectMentions } from '../../../core/detect/detect.ts'
import { createGlance } from '../../../core/detect/tells.ts'
import { bundledMatcher, LEXICON } from '../../../corpus/bundled-matcher.ts'
import tells from '../../../corpus/lexicon/tells.json' with { type: 'json' }
import dev from '../../eval/detection-dev.json' with { type: 'json' }
import own from '../../eval/detection-own.json' with { type: 'json' }
import validation from '../../eval/detection-val.json' with { type: 'json' }

const mayName = createGlance(tells)
const titled = (form: string) => form.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
const ways = (form: string) => [form, form.toLowerCase(), form.toUpperCase(), titled(form)]

describe('the glance of the always-on script', () => {
  test('tells every form of the lexicon, however it is capitalized, wherever the detector would take it', () => {
    const forms = LEXICON.flatMap(({ entries }) => entries.flatMap(({ groups }) => groups.flatMap((group) => group.forms)))
    // In company that lets short names count.
    const inCompany = (form: string) => `Fentanyl: ${form} of China`
    const missed = forms.flatMap(ways).filter((form) => {
      const start = 'Fentanyl: '.length
      const isTaken = detectMentions(inCompany(form), bundledMatcher).some(
        (mention) => mention.start < start + form.length && mention.end > start,
      )
      return isTaken && !mayName(form)
    })
    expect(missed).toEqual([])
  })

  test('never says no to a labelled text that names something', () => {
    const texts = [dev, own, validation].flatMap(({ cases }) => cases.map(({ text }) => text))
    const missed = texts.filter((text) => detectMentions(text, bundledMatcher).length > 0 && !mayName(text))
    // Capitals in the middle of words are no way of writing that news knows.
    expect(missed.filter((text) => !/\p{Ll}\p{Lu}\p{Ll}\p{Lu}/u.test(text))).toEqual([])
  })

  test.each(['fen\u00ADtanyl', 'Chi\u200Bna', 'Ｃｈｉｎａ', 'fen-\ntanyl', '𝐟𝐞𝐧𝐭𝐚𝐧𝐲𝐥', 'Pe\u0301kin'])('sees through %j', (text) => {
    expect(mayName(`They said ${text}.`)).toBe(true)
  })

  test('passes by ordinary prose', () => {
    expect(mayName('The council met on Tuesday; the machine was often in control of the market, a fascinating case.')).toBe(false)
  })
})
