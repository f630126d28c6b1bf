// Uses the extension in a random order for an hour, or as many minutes as are named. `npm run test:endurance [-- MINUTES [SEED]]`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [minutes = '60', seed] = process.argv.slice(2);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--retry', '0', '--config', 'vitest.e2e.config.ts', 'tests/e2e/soak.test.ts'],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, CITEBACK_ENDURANCE_MINUTES: minutes, ...(seed === undefined ? {} : { CITEBACK_ENDURANCE_SEED: seed }) },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
