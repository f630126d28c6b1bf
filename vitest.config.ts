import { defineConfig } from 'vitest/config';

/** Everything that needs neither a browser nor a build. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx,mjs}'],
    exclude: ['tests/e2e/**', 'tests/slow/**', 'tests/gates/**', 'tests/pages/**'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
