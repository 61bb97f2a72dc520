import { defineConfig } from 'vitest/config'

/** Tests that break what modules import, and so need modules of their own. */
const FAULTS = ['unit/**/*-faults.test.ts']

export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['unit/**/*.test.ts', 'corpus/**/*.test.ts'],
          exclude: FAULTS,
          // Nothing is kept between what is pure: to load the reader anew for each file would take longer than all tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      { test: { name: 'faults', include: FAULTS, testTimeout: 30_000 } },
      {
        test: {
          name: 'site',
          include: ['site/**/*.test.ts', 'browser/**/*.test.ts'],
          globalSetup: ['support/build-sites.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
