// Breaks each guard once, in a copy of the sources, and sees its test fail: `npm run test:guards [-- words of some guards' names]`
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { guards } from './guards.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  '_locales',
  'build',
  'docs',
  'icons',
  'src',
  'tests',
  'biome.json',
  'manifest.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
];

const words = process.argv.slice(2).join(' ');
const wanted = guards.filter(({ name, file }) => `${name} ${file}`.includes(words));
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'citeback-guards-'));
let unseen = 0;
try {
  for (const name of COPIED) fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const whole = await countTests([...new Set(wanted.flatMap(({ by }) => by.split(' ')))]);
  if (whole.passed === 0 || whole.failed > 0) throw new Error(`with nothing broken ${whole.failed} tests fail and ${whole.passed} pass`);
  console.log(`nothing broken: ${whole.passed} tests pass`);
  for (const guard of wanted) {
    const failed = await countWhileBroken(guard);
    if (failed === 0) unseen++;
    console.log(`${failed > 0 ? `seen by ${failed}` : 'NOT SEEN'}  ${guard.name} (${guard.file}; ${guard.by})`);
  }
} finally {
  fs.rmSync(copy, { recursive: true, force: true });
}
console.log(`${wanted.length - unseen} of ${wanted.length} broken guards are seen`);
process.exitCode = unseen > 0 || wanted.length === 0 ? 1 : 0;

/** How many tests fail while a guard is broken. */
async function countWhileBroken({ name, file, search, replace, by }) {
  const place = path.join(copy, file);
  const text = fs.readFileSync(place, 'utf8');
  if (text.split(search).length !== 2)
    throw new Error(`"${search}" stands in ${file} ${text.split(search).length - 1} times: mend the guard “${name}”`);
  fs.writeFileSync(place, text.split(search).join(replace));
  try {
    return (await countTests(by.split(' '))).failed;
  } finally {
    fs.writeFileSync(place, text);
  }
}

/** Counts single tests: a file that does not load counts as none, for that would be no guard that was seen. */
async function countTests(files) {
  const report = path.join(copy, 'report.json');
  fs.rmSync(report, { force: true });
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  await new Promise((resolve) =>
    spawn(process.execPath, [vitest, 'run', '--reporter=json', `--outputFile=${report}`, ...files], { cwd: copy, stdio: 'ignore' }).on(
      'close',
      resolve,
    ),
  );
  const { numPassedTests, numFailedTests } = JSON.parse(fs.readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}
