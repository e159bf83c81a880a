/** Makes a screenshot small: a palette of at most 256 colors, which for lettering on paper looks the same. */

import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const PALETTE_SIZE = 256
/** PNG's numbers for its kinds of pixels. */
const RGB = 2
const INDEXED = 3
const RGBA = 6

interface Picture {
  readonly width: number
  readonly height: number
  /** One number a pixel: 0xRRGGBB. */
  readonly pixels: Uint32Array
}

const paeth = (left: number, up: number, corner: number): number => {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** What a filter adds to a byte, by the bytes left, above and above left. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  return [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** Reads a picture as browsers write screenshots: 8 bits a channel, not interlaced. `null` for any other. */
function decode(png: Buffer): Picture | null {
  const chunks = chunksOf(png)
  const head = chunks.find(({ type }) => type === 'IHDR')?.data
  if (head === undefined || head[8] !== 8 || head[12] !== 0 || (head[9] !== RGB && head[9] !== RGBA)) return null
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === RGB ? 3 : 4]
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const stride = width * channels
  const lines = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (lines[y * stride + x - channels] ?? 0)
      const up = y === 0 ? 0 : (lines[(y - 1) * stride + x] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (lines[(y - 1) * stride + x - channels] ?? 0)
      lines[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  const pixels = Uint32Array.from({ length: width * height }, (_, place) => lines.readUIntBE(place * channels, 3))
  return { width, height, pixels }
}

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0)

/** Colors that share their upper five bits a channel look alike: one of them stands for all. */
const lookOf = (color: number): number => color & 0xf8f8f8

/** Each color's place in a palette of the most frequent looks, so that rare hues are not crowded out by many grays. */
function paletteOf(pixels: Uint32Array): { readonly palette: readonly number[]; readonly places: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>()
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1)
  const colors = [...counts].toSorted((a, b) => b[1] - a[1]).map(([color]) => color)
  const looks = new Map<number, number>()
  for (const color of colors) if (!looks.has(lookOf(color))) looks.set(lookOf(color), color)
  const palette = [...looks.values()].slice(0, PALETTE_SIZE)
  const nearestTo = (color: number) =>
    palette.reduce((best, other, place) => (distance(other, color) < distance(palette[best] ?? 0, color) ? place : best), 0)
  return { palette, places: new Map(colors.map((color) => [color, nearestTo(color)])) }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** The same picture with a palette; as it was where it is of another kind or would not get smaller. */
export function smallPng(png: Buffer): Buffer {
  const picture = decode(png)
  if (picture === null) return png
  const { width, height, pixels } = picture
  const { palette, places } = paletteOf(pixels)
  const lines = Buffer.alloc((width + 1) * height)
  pixels.forEach((color, place) => {
    lines[Math.floor(place / width) * (width + 1) + 1 + (place % width)] = places.get(color) ?? 0
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, INDEXED], 8)
  const colors = Buffer.from(palette.flatMap((color) => [(color >> 16) & 255, (color >> 8) & 255, color & 255]))
  const small = [
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  const result = Buffer.concat(small)
  return result.length < png.length ? result : png
}
