import { defineConfig } from 'vitest/config';

/** Journeys in a real browser, one file after another; `CITEBACK_BROWSER` says which (chromium or firefox). */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
