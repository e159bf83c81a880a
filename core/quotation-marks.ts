/** Quotation marks set as the project sets them, whatever marks the source used. */

const OUTER = /^[“"](.*)[”"]$/s
const ANY_DOUBLE = /[“”„"]/

/** `text` as a quotation: curly double marks outside, single ones inside. */
export function quoted(text: string): string {
  const trimmed = text.trim()
  const inside = OUTER.exec(trimmed)?.[1]
  // Only marks that embrace the whole text go; “a” and “b” keeps its own.
  const bare = inside !== undefined && !ANY_DOUBLE.test(inside) ? inside : trimmed
  const nested = bare
    .replaceAll(/[“„]/g, '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s([—–-])"/g, '$1‘')
    .replaceAll('"', '’')
  return `“${nested}”`
}
