import { defineConfig } from 'vitest/config';

const ELSEWHERE = ['tests/e2e/**', 'tests/slow/**', 'tests/gates/**', 'tests/pages/**'];
/** Tests of functions, which leave nothing behind: they share a process, which takes half the time. */
const TOGETHER = ['archive', 'background', 'core', 'engines', 'library', 'protocol'].map((folder) => `tests/${folder}/**/*.test.ts`);

/** Everything that needs neither a browser nor a build. */
export default defineConfig({
  test: {
    // One core less than there are is what vitest takes by itself.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.{ts,tsx,mjs}'], exclude: [...ELSEWHERE, ...TOGETHER] } },
    ],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
