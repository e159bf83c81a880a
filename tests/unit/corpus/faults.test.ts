import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

type Bundled = typeof import('../../../corpus/bundled.ts')
type Json = { [key: string]: Json | undefined } & { id?: string; notes?: Json[]; caveats?: string[]; relations?: Json[] }

const BUNDLED = '../../../corpus/bundled.ts'

/** The faults that the check finds in a copy of the bundled corpus after `breakIt` has been at it. */
async function faultsAfter(breakIt: (file: Json) => void): Promise<readonly string[]> {
  vi.doMock(BUNDLED, async (original) => {
    const bundled = await original<Bundled>()
    const files = structuredClone(bundled.NOTE_FILES) as Record<string, Json>
    breakIt(files['notes/001.json'] ?? {})
    return {
      ...bundled,
      NOTE_FILES: files,
      bundledCorpus: { ...bundled.bundledCorpus, notes: Object.values(files).flatMap(({ notes }) => notes ?? []) },
    }
  })
  const { corpusFaults } = await import('../../../corpus/check.ts')
  return corpusFaults()
}

function noteOf(file: Json, id: string): Json {
  const note = file.notes?.find((one) => one.id === id)
  if (note === undefined) throw new Error(`no ${id}`)
  return note
}

describe('a broken note is named by file, id and field', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.doUnmock(BUNDLED))

  test('as it stands, nothing is wrong', async () => {
    expect(await faultsAfter(() => undefined)).toEqual([])
  })

  test('a field that is missing', async () => {
    const faults = await faultsAfter((file) => delete noteOf(file, '001-s09')['statement'])
    expect(faults.length).toBe(1)
    expect(faults[0]).toMatch(/^corpus\/notes\/001\.json: 001-s09: statement: /)
  })

  test('a value of the wrong kind, deep in the note', async () => {
    const faults = await faultsAfter((file) => {
      noteOf(file, '001-s09')['date'] = { from: '28 December 2017', precision: 'day', basis: 'confirmed' } as unknown as Json
    })
    expect(faults).toEqual(['corpus/notes/001.json: 001-s09: date.from: must be YYYY, YYYY-MM or YYYY-MM-DD'])
  })

  test('a field that no note has', async () => {
    const faults = await faultsAfter((file) => {
      noteOf(file, '001-q01')['colour'] = {}
    })
    expect(faults.length).toBe(1)
    expect(faults[0]).toMatch(/^corpus\/notes\/001\.json: 001-q01: colour: /)
  })

  test('several faults, one line each', async () => {
    const faults = await faultsAfter((file) => {
      noteOf(file, '001-q01')['wording'] = 'garbled' as unknown as Json
      noteOf(file, '001-c06').caveats = ['']
    })
    expect(faults.map((fault) => fault.split(': ').slice(0, 3).join(': ')).sort()).toEqual([
      'corpus/notes/001.json: 001-c06: caveats.0',
      'corpus/notes/001.json: 001-q01: wording',
    ])
  })

  test('a relation without its mirror, or to nowhere', async () => {
    const faults = await faultsAfter((file) => {
      noteOf(file, '001-c06').relations = [
        { kind: 'supports', to: '001-s03' },
        { kind: 'agreesWith', to: '999-c01' },
      ] as unknown as Json[]
    })
    expect(faults).toEqual([
      '001-c06: relations: supports 001-s03 lacks its mirror "supportedBy 001-c06" in 001-s03',
      '001-c06: relations: agreesWith 999-c01: no such note',
    ])
  })

  test('an id that stands twice', async () => {
    const faults = await faultsAfter((file) => {
      noteOf(file, '001-c06').id = '001-c07'
    })
    expect(faults).toContain('001-c07: 001-c07 is already a note')
  })
})
