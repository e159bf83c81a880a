import { describe, expect, test } from 'vitest'
import { markPreview, PREVIEW } from '../../../components/options/preview-text.ts'
import { DEFAULT_SETTINGS, DENSITIES } from '../../../core/settings.ts'

const marks = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
  markPreview({ ...DEFAULT_SETTINGS, ...settings })
    .flat()
    .filter(({ mark }) => mark !== null)

describe('the sample on the options page', () => {
  test('shows a difference between all densities, from fewest to most', () => {
    const counts = DENSITIES.map((density) => marks({ density }).length)
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts)
    const drawings = DENSITIES.map((density) => JSON.stringify(markPreview({ ...DEFAULT_SETTINGS, density })))
    expect(new Set(drawings.slice(1)).size).toBe(drawings.length - 1)
  })

  test('marks no topic that is off, and nothing while all is off', () => {
    expect(marks({ topics: { fentanyl: true, china: false, precursor: true } }).some(({ mark }) => mark === 'china')).toBe(false)
    expect(marks({ enabled: false })).toEqual([])
  })

  test('never marks the china cabinet', () => {
    expect(marks({ density: 'all' }).some(({ text }) => /cabinet/.test(text))).toBe(false)
    expect(PREVIEW.flat().some((part) => typeof part === 'string' && part.includes('china cabinet'))).toBe(true)
  })
})
