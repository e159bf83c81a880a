/** Figures as the bench prints them. */

/** A table in Markdown; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** The middle one of the figures; NaN for none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

export interface Line {
  /** Rise of y for each unit of x. */
  readonly slope: number
  readonly intercept: number
  /** Share of the variance of y that the line explains, 0 to 1. */
  readonly r2: number
}

/** The straight line through points by least squares. */
export function fitLine(points: readonly { readonly x: number; readonly y: number }[]): Line {
  const mean = (of: (point: { readonly x: number; readonly y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const meanX = mean(({ x }) => x)
  const meanY = mean(({ y }) => y)
  const together = mean(({ x, y }) => (x - meanX) * (y - meanY))
  const ofX = mean(({ x }) => (x - meanX) ** 2)
  const ofY = mean(({ y }) => (y - meanY) ** 2)
  const slope = together / ofX
  return { slope, intercept: meanY - slope * meanX, r2: together ** 2 / (ofX * ofY) }
}

const DIGITS = 3
/** Three digits that count: 0.0123, 1.23, 123. */
export const short = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : String(Number(figure.toPrecision(DIGITS))))
export const times = (figure: number): string => `${figure.toFixed(1)}x`

export const say = (text: string): void => void process.stdout.write(`${text}\n`)
