// The long form of the tests of faults: ten times as many schedules, and the worker stopped fifty times at each stage of a digest and of a model’s work. `npm run test:faults [-- chromium|firefox|unit]`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const env = { ...process.env, CITEBACK_LONG: 'yes' };
const run = (words, more = {}) =>
  spawnSync(process.execPath, [vitest, 'run', '--testTimeout', '3600000', '--retry', '0', ...words], {
    cwd: root,
    env: { ...env, ...more },
    stdio: 'inherit',
  }).status;
const FAULTS = [
  'worker-stops',
  'models-stops',
  'stopped-background',
  'storage-failure',
  'broken-storage',
  'cut-writes',
  'reloaded-extension',
  'coming-back',
];
const journeys = (browser) =>
  run(['--config', 'vitest.e2e.config.ts', ...FAULTS], {
    CITEBACK_BROWSER: browser,
  });

const parts = {
  unit: () => run(['tests/faults']),
  chromium: () => journeys('chromium'),
  firefox: () => journeys('firefox'),
};
const wanted = process.argv.slice(2);
const codes = Object.entries(parts).map(([name, part]) => (wanted.length === 0 || wanted.includes(name) ? part() : 0));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
