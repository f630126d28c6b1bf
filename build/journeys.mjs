// The journeys in real browsers over the last build: `npm run test:e2e [-- chromium|firefox] [-- vitest's own words]`
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './build.mjs';

const [first, ...rest] = process.argv.slice(2);
const isNamed = first === 'chromium' || first === 'firefox';
const browsers = isNamed ? [first] : ['chromium', 'firefox'];
const words = isNamed ? rest : process.argv.slice(2);
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');

const codes = browsers.map((browser) => {
  console.log(`Journeys in ${browser}`);
  const env = { ...process.env, CITEBACK_BROWSER: browser };
  return spawnSync(process.execPath, [vitest, 'run', '--config', 'vitest.e2e.config.ts', ...words], { cwd: root, env, stdio: 'inherit' })
    .status;
});
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
