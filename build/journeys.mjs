// The journeys in real browsers over the last build: `npm run test:e2e [-- chromium|firefox] [-- vitest's own words]`; with --slow those that take minutes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './build.mjs';

const given = process.argv.slice(2);
const config = given.includes('--slow') ? 'vitest.slow.config.ts' : 'vitest.e2e.config.ts';
const [first, ...rest] = given.filter((word) => word !== '--slow');
const isNamed = first === 'chromium' || first === 'firefox';
const browsers = isNamed ? [first] : ['chromium', 'firefox'];
const words = isNamed || first === undefined ? rest : [first, ...rest];
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');

const codes = browsers.map((browser) => {
  console.log(`Journeys in ${browser}`);
  const env = { ...process.env, CITEBACK_BROWSER: browser };
  return spawnSync(process.execPath, [vitest, 'run', '--config', config, ...words], { cwd: root, env, stdio: 'inherit' }).status;
});
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
