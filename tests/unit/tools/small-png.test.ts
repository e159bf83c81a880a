import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../../tools/programs.ts'
import { smallPng } from '../../../tools/small-png.ts'

const png = readFileSync(join(ROOT, 'public', 'icon', '128.png'))
const size = (picture: Buffer) => [picture.readUInt32BE(16), picture.readUInt32BE(20)]

test('a picture keeps its size and is never larger', () => {
  const small = smallPng(png)
  expect(size(small)).toEqual(size(png))
  expect(small.length).toBeLessThanOrEqual(png.length)
  expect(small.subarray(0, 8)).toEqual(png.subarray(0, 8))
})

test('a picture that has a palette already stays as it is', () => {
  const small = smallPng(png)
  expect(smallPng(small)).toEqual(small)
})
