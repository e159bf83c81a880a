/** Tables for people and for documents alike. */

export type Row = readonly (string | number)[]

/** A Markdown table; the first row is its head. */
export function markdownTable([head = [], ...rows]: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
