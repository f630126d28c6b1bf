// The journeys in real browsers over the last build: `npm run test:e2e [-- chromium|firefox] [-- vitest's own words]`; with --slow
// those that take minutes, with --closed all but those that ask a model, over a build that may connect to itself alone; with --stops the
// background is stopped before every message that a page of the extension sends to it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './build.mjs';

const all = process.argv.slice(2);
const stops = all.includes('--stops') ? { CITEBACK_STOPS: 'messages' } : {};
const given = all.filter((word) => word !== '--stops');
const kind = ['slow', 'closed'].find((one) => given.includes(`--${one}`)) ?? 'e2e';
const [first, ...rest] = given.filter((word) => word !== `--${kind}`);
const isNamed = first === 'chromium' || first === 'firefox';
const browsers = isNamed ? [first] : ['chromium', 'firefox'];
const words = isNamed || first === undefined ? rest : [first, ...rest];
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');

const codes = browsers.map((browser) => {
  console.log(`Journeys in ${browser}`);
  const env = { ...process.env, CITEBACK_BROWSER: browser, CITEBACK_CLOSED: 'all', ...stops };
  return spawnSync(process.execPath, [vitest, 'run', '--config', `vitest.${kind}.config.ts`, ...words], {
    cwd: root,
    env,
    stdio: 'inherit',
  }).status;
});
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
