import { defineConfig } from 'vitest/config';
import { onlyInChromium } from './vitest.e2e.config.ts';

const handful = ['back-to-the-source', 'follow-tabs', 'keep-digests', 'library', 'read-aloud', 'since-last-look', 'take-away'];
const withModels = ['tests/e2e/models-*.test.ts', 'tests/e2e/steady-model.test.ts'];
const isForAll = process.env.CITEBACK_CLOSED === 'all';

/** Journeys over a build that may connect to nothing but itself, with every request of the browser in a log: a handful, or (`npm run test:closed`) all but those that ask a model. */
export default defineConfig({
  test: {
    include: isForAll ? ['tests/e2e/**/*.test.ts'] : handful.map((name) => `tests/e2e/${name}.test.ts`),
    exclude: [...withModels, ...(process.env.CITEBACK_BROWSER === 'firefox' ? onlyInChromium : [])],
    globalSetup: ['tests/support/closed-suite.ts'],
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
