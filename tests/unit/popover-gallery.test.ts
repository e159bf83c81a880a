import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../tools/programs.ts'

const SHIPPED = ['components', 'core', 'corpus', 'entrypoints', 'page', 'platform']

test('nothing that ships knows the gallery and its invented pack', () => {
  const files = SHIPPED.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|html)$/.test(name))
      .map((name) => join(ROOT, room, name)),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => /['"][^'"]*\bgallery\//.test(readFileSync(file, 'utf8')))).toEqual([])
})
