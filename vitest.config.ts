import { defineConfig } from 'vitest/config';

/** Everything that needs neither a browser nor a build. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx,mjs}'],
    exclude: ['tests/e2e/**', 'tests/slow/**', 'tests/gates/**', 'tests/pages/**'],
    // One core less than there are is what vitest takes by itself.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
