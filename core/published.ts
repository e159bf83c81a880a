/** The date that an article gives itself, from what its page declares. */

const ISO_DAY = /^\s*((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/
const ADDRESS_DAY = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2]|[1-9])[/-](0[1-9]|[12]\d|3[01]|[1-9])(?:[/-]|$)/

const twoDigits = (part: string) => part.padStart(2, '0')

/** The day of a date as pages write it (ISO 8601, or anything that `Date` reads with a year in it); `null` if it is none. */
export function dayOf(text: string): string | null {
  const iso = ISO_DAY.exec(text)
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`
  if (!/\b(?:19|20)\d{2}\b/.test(text)) return null
  const time = Date.parse(text)
  if (Number.isNaN(time)) return null
  const date = new Date(time)
  return `${date.getFullYear()}-${twoDigits(String(date.getMonth() + 1))}-${twoDigits(String(date.getDate()))}`
}

/** The day in a web address such as /2018/09/06/; `null` where there is none. */
export function dayInAddress(address: string): string | null {
  const found = ADDRESS_DAY.exec(address)
  return found ? `${found[1]}-${twoDigits(found[2] ?? '')}-${twoDigits(found[3] ?? '')}` : null
}

/** Every `datePublished` in a JSON-LD text, in order; empty if the text is no JSON. */
export function datesInJsonLd(text: string): readonly string[] {
  const dates: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'datePublished' && typeof inner === 'string') dates.push(inner)
        else visit(inner)
      }
    }
  }
  try {
    visit(JSON.parse(text))
  } catch {
    return []
  }
  return dates
}

/** The first usable day: of the declared dates in order of trust, then of the address. */
export function publishedDay(declared: readonly string[], address: string): string | null {
  for (const text of declared) {
    const day = dayOf(text)
    if (day !== null) return day
  }
  return dayInAddress(address)
}
