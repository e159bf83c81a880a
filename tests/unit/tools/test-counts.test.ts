import { expect, test } from 'vitest'
import { countTests } from '../../../tools/test-counts.ts'

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) })
const report = (passed: number, failed: number, files: readonly ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
})

test('counts what passed and failed', () => {
  expect(countTests(report(5, 2, [file('passed', 5), file('failed', 2)]), false)).toEqual({ passed: 5, failed: 2 })
})

test('a file that could not be loaded is a failure', () => {
  expect(countTests(report(5, 0, [file('passed', 5), file('failed', 0)]), false)).toEqual({ passed: 5, failed: 1 })
})

test('a run that ended badly is a failure, even with no failed test', () => {
  expect(countTests(report(5, 0, [file('passed', 5)]), false)).toEqual({ passed: 5, failed: 1 })
})

test('a run without tests is a failure: nothing was shown to work', () => {
  expect(countTests(report(0, 0, []), true)).toEqual({ passed: 0, failed: 1 })
})
