import { defineConfig } from 'vitest/config'

/**
 * One configuration for every test. Modules keep no global state, so files share a process: seconds instead of minutes.
 * TEST_ENGINE says which database the database tests run on; scripts/test.mjs runs them on both.
 */
export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/src/**/*.test.{ts,tsx}',
      'tests/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    isolate: false,
    pool: 'threads',
    maxWorkers: 3,
    // To end what hangs, not to hold anything against the clock of a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts', 'apps/server/src/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary'],
      reportsDirectory: '.cache/coverage',
    },
  },
})
