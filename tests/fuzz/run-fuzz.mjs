/**
 * The long form of the tests of any page and any text whatever.
 * npm run fuzz -- [--doms NUMBER] [--texts NUMBER] [--length UNITS] [--budget MILLISECONDS] [--pages FOLDER] [--seed NUMBER] [--path PATH] [pages|texts|strings|patterns]...
 * The seed is printed, and with it and the path that a failure names the same case comes again.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const string = (value) => ({ type: 'string', default: value });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    doms: string('50000'),
    texts: string('100000'),
    length: string('1000000'),
    budget: string('2000'),
    pages: string(''),
    seed: string(String(Date.now() % 2 ** 31)),
    path: string(''),
  },
});
const files = {
  pages: 'tests/fuzz/any-page',
  texts: 'tests/fuzz/any-text',
  strings: 'tests/fuzz/long-strings',
  patterns: 'tests/fuzz/patterns',
};
const chosen = positionals.length > 0 ? positionals : Object.keys(files);
console.log(`seed ${values.seed}`);
// With the little room that node gives young objects, collecting them makes the time of twice the text up to three times as long.
const room = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=256`.trim();
const asked = Object.fromEntries(Object.entries(values).map(([name, value]) => [`CITEBACK_FUZZ_${name.toUpperCase()}`, value]));
const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const words = ['run', '--maxWorkers', '1', '--reporter', 'verbose', ...chosen.map((name) => files[name] ?? name)];
process.exitCode =
  spawnSync(process.execPath, [vitest, ...words], { cwd: root, env: { ...process.env, NODE_OPTIONS: room, ...asked }, stdio: 'inherit' })
    .status ?? 1;
