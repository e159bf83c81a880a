import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundledCorpus } from '../../../corpus/bundled.ts'

const readText = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const survey = JSON.parse(readText('survey-ids.json')) as readonly string[]
const readme = readText('../../../corpus/README.md')

/** The rows of the table under a heading of the README, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`README.md has no section "${heading}"`)
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
const plainId = (cell: string | undefined) => (cell ?? '').replaceAll('`', '')

const leftOut = tableUnder('What was left out').map(([id]) => plainId(id))
const own = bundledCorpus.notes.map(({ id }) => String(id))
const merged = bundledCorpus.notes.flatMap(({ alsoIn }) => alsoIn ?? []).map(String)

/** 184 items of the five articles and 143 of the public record. */
const SURVEYED = 184 + 143

describe('what was surveyed', () => {
  test('has its number of ids, none twice', () => {
    expect(survey.length).toBe(SURVEYED)
    expect(new Set(survey).size).toBe(SURVEYED)
  })

  test.each(survey)('%s is a note, merged into one, or left out for a reason, and only one of these', (id) => {
    expect([own, merged, leftOut].filter((ids) => ids.includes(id)).length).toBe(1)
  })

  test('nothing is merged or left out that the survey does not have', () => {
    expect([...merged, ...leftOut].filter((id) => !survey.includes(id))).toEqual([])
    expect(new Set([...merged, ...leftOut]).size).toBe(merged.length + leftOut.length)
  })

  test('the README lists the merged ids as the notes do', () => {
    const pairs = bundledCorpus.notes.flatMap(({ id, alsoIn = [] }) => alsoIn.map((also) => [String(also), String(id)]))
    expect(tableUnder('What was merged').map(([also, into]) => [plainId(also), plainId(into)])).toEqual(pairs.sort())
  })

  test('the README gives a reason for each id left out', () => {
    for (const [id, reason] of tableUnder('What was left out')) expect((reason ?? '').length, id).toBeGreaterThan(20)
  })
})
