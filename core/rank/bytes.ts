/** Numbers and texts in a row of bytes: small numbers take one byte (LEB128), texts are their UTF-16 units as such numbers. */

const MORE = 0x80
const LOW_BITS = 0x7f
/** A function takes only so many arguments. */
const TEXT_PART = 4_096

export interface ByteWriter {
  readonly number: (value: number) => void
  readonly numbers: (values: ArrayLike<number>) => void
  readonly text: (text: string) => void
  readonly done: () => Uint8Array
}

/** A writer that grows as it is used. Numbers are whole, from 0 to 2^32 - 1. */
export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(1 << 16)
  let length = 0
  const room = (wanted: number) => {
    if (length + wanted <= bytes.length) return
    const more = new Uint8Array(Math.max(2 * bytes.length, length + wanted))
    more.set(bytes)
    bytes = more
  }
  const number = (value: number) => {
    room(5)
    let rest = value
    while (rest > LOW_BITS) {
      bytes[length++] = (rest & LOW_BITS) | MORE
      rest >>>= 7
    }
    bytes[length++] = rest
  }
  return {
    number,
    numbers: (values) => {
      number(values.length)
      for (let at = 0; at < values.length; at++) number(values[at] ?? 0)
    },
    text: (text) => {
      number(text.length)
      for (let at = 0; at < text.length; at++) number(text.charCodeAt(at))
    },
    done: () => bytes.slice(0, length),
  }
}

export interface ByteReader {
  readonly number: () => number
  readonly numbers: () => Uint32Array
  readonly text: () => string
}

/** Reads what a writer wrote, in the same order. @throws RangeError where the bytes end too soon. */
export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0
  const number = () => {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = bytes[at++]
      if (byte === undefined) throw new RangeError('the bytes end inside a number')
      value |= (byte & LOW_BITS) << shift
      if (byte < MORE) return value >>> 0
      shift += 7
    }
  }
  const numbers = () => {
    const length = number()
    if (length > bytes.length - at) throw new RangeError('the bytes end inside a list')
    const values = new Uint32Array(length)
    for (let place = 0; place < length; place++) values[place] = number()
    return values
  }
  return {
    number,
    numbers,
    text: () => {
      const units = numbers()
      const parts: string[] = []
      for (let from = 0; from < units.length; from += TEXT_PART) parts.push(String.fromCharCode(...units.subarray(from, from + TEXT_PART)))
      return parts.join('')
    },
  }
}
