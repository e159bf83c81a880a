/** Reads Vitest's JSON report. */

export interface Outcome {
  readonly passed: number
  readonly failed: number
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/**
 * The counts of a report. A file that could not be loaded has no tests and counts as one failure, and so
 * does a run that ended badly without a failed test (an error outside all tests) or held no test at all.
 */
export function countTests(report: Report, endedWell: boolean): Outcome {
  const notLoaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length
  const failed = report.numFailedTests + notLoaded
  const passed = report.numPassedTests
  return { passed, failed: failed === 0 && (!endedWell || passed === 0) ? 1 : failed }
}
