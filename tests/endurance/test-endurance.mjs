// The long form of the tests of endurance in Chromium: an hour's use in an order that a seed decides, and a vast page. `npm run test:endurance [-- MINUTES [SEED [MEGABYTES]]]`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const [minutes = '60', seed = '20261127', megabytes = '20'] = process.argv.slice(2);
const env = {
  ...process.env,
  CITEBACK_ENDURANCE_MINUTES: minutes,
  CITEBACK_ENDURANCE_SEED: seed,
  CITEBACK_ENDURANCE_MEGABYTES: megabytes,
};
process.exitCode =
  spawnSync(process.execPath, [vitest, 'run', '--retry', '0', '--config', 'vitest.e2e.config.ts', 'soak', 'vast-pages'], {
    cwd: root,
    env,
    stdio: 'inherit',
  }).status ?? 1;
