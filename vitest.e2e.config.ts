import { defineConfig } from 'vitest/config';

/**
 * Journeys in a real browser; `CITEBACK_BROWSER` says which (chromium or firefox). Each file has a browser of its own, and two run side by side.
 * A journey that fails is tried once more, and `npm test` names those that passed only then.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 2,
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
