import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { completed, type Lock, missingBuilds } from '../../../tools/complete-lockfile.ts'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

test('the lockfile names the builds for every platform, so that "npm ci" takes it anywhere (else: npm run lock)', () => {
  expect(Object.keys(missingBuilds(lock))).toEqual([])
})

test('a build that is left out is put back with its platform', () => {
  const place = 'node_modules/@biomejs/cli-linux-x64-musl'
  const { [place]: left, ...packages } = lock.packages
  expect(left?.version).toBeDefined()
  const again = completed({ ...lock, packages })
  expect(again.packages[place]).toMatchObject({ version: left?.version, os: ['linux'], cpu: ['x64'], libc: ['musl'], optional: true })
  expect(Object.keys(again.packages).sort()).toEqual(Object.keys(lock.packages).sort())
})
