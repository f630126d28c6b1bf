import { defineConfig } from 'vitest/config';

/** What only Chromium lets be measured from outside: errors of all parts in one place, and how long scripts hold up a page. */
export const onlyInChromium = ['tests/e2e/soak.test.ts', 'tests/e2e/long-tasks.test.ts'];

/**
 * Left out where the background is stopped before every message: what stops it itself at moments of its own, or looks into the one that runs, as a choice
 * in Chromium's menu does here; what counts requests, of which asking for a stop is one; and where nothing can be kept, for what a stopped background
 * showed is lost there, as it says.
 */
const notWithStops = [
  ...[
    'worker-stops',
    'models-stops',
    'stopped-background',
    'soak',
    'memory',
    'article-icon',
    'hostile-texts',
    'broken-storage',
    'storage-failure',
  ],
].map((name) => `tests/e2e/${name}.test.ts`);

/**
 * Journeys in a real browser; `CITEBACK_BROWSER` says which (chromium or firefox). Each file has a browser of its own, and two run side by side.
 * A journey that fails is tried once more, and `npm test` names those that passed only then.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: [
      ...(process.env.CITEBACK_BROWSER === 'firefox' ? onlyInChromium : []),
      ...(process.env.CITEBACK_STOPS === 'messages' ? notWithStops : []),
    ],
    globalSetup: ['tests/support/firefox-start-cache.ts'],
    maxWorkers: 2,
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
