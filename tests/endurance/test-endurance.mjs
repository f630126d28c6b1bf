// The long form of the tests of endurance in Chromium: an hour's use in an order that a seed decides, a vast page and how long it is held up, and digests in a row. `npm run test:endurance [-- MINUTES [SEED [MEGABYTES [DIGESTS]]]]`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const [minutes = '60', seed = '20261127', megabytes = '20', digests = '500'] = process.argv.slice(2);
const env = {
  ...process.env,
  CITEBACK_ENDURANCE_MINUTES: minutes,
  CITEBACK_ENDURANCE_SEED: seed,
  CITEBACK_ENDURANCE_MEGABYTES: megabytes,
  CITEBACK_ENDURANCE_DIGESTS: digests,
};
process.exitCode =
  spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--retry',
      '0',
      '--config',
      'vitest.e2e.config.ts',
      'soak',
      'vast-pages',
      'long-tasks',
      'memory',
      '--testTimeout',
      '3600000',
    ],
    {
      cwd: root,
      env,
      stdio: 'inherit',
    },
  ).status ?? 1;
