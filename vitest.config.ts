import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Tests that drive a browser share two cores with it: one file at a time, and patience for slow machines. */
const IN_A_BROWSER = { environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: ['tests/unit/platform/**'] },
      },
      {
        // WXT's plugin puts its fake browser in the place of `browser`, for the tests that need one and for no others.
        plugins: [WxtVitest()],
        test: { name: 'platform', environment: 'node', include: ['tests/unit/platform/**/*.test.ts'] },
      },
      { test: { name: 'page', include: ['tests/page/**/*.test.ts'], ...IN_A_BROWSER } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], globalSetup: 'tests/e2e/build-setup.ts', ...IN_A_BROWSER } },
    ],
  },
})
