import { defineConfig } from 'vitest/config';

/** Journeys with models that think for minutes, in the browser that `CITEBACK_BROWSER` names: `npm run test:slow-models`. */
export default defineConfig({
  test: {
    include: ['tests/slow/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
