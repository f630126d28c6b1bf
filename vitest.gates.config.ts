import { defineConfig } from 'vitest/config';

/** What can only be said of a finished build: run `npm run build` first. */
export default defineConfig({
  test: { include: ['tests/gates/**/*.test.mjs'], testTimeout: 60_000, hookTimeout: 120_000 },
});
