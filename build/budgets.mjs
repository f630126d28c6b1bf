// How large each part may be. `npm run budgets` prints the figures of the last build.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inBrowser, root } from './build.mjs';
import { packageAll } from './package.mjs';
import { shrinkScript } from './shrink.mjs';

const kilobyte = 1024;

/** The most bytes each part may have; `gzipped` parts are counted as a server would send them, with all that they load at once. */
export const budgets = [
  { part: 'detector', files: ['detector.js'], gzipped: true, most: 3 * kilobyte },
  { part: 'reader', files: ['reader.js'], gzipped: true, most: 30 * kilobyte },
  { part: 'lighter', files: ['lighter.js'], gzipped: true, most: 15 * kilobyte },
  { part: 'background', files: ['background.js'], gzipped: true, most: 120 * kilobyte },
  { part: 'popup', files: ['popup.html', 'popup.js', 'digest.css', 'popup.css'], gzipped: true, most: 45 * kilobyte },
  { part: 'side panel', files: ['sidepanel.html', 'sidepanel.js', 'digest.css', 'sidepanel.css'], gzipped: true, most: 45 * kilobyte },
  { part: 'what takes a digest elsewhere, loaded once used', files: ['carry-out.js'], gzipped: true, most: 12 * kilobyte },
  { part: 'what chooses a model, loaded by the settings', files: ['model-desk.js'], gzipped: true, most: 20 * kilobyte },
  { part: 'what reads aloud, loaded once used', files: ['read-aloud.js', 'read-aloud.css'], gzipped: true, most: 12 * kilobyte },
  {
    part: 'what shows the work of a model, loaded once there is some',
    files: ['model-parts.js'],
    gzipped: true,
    most: 4 * kilobyte,
  },
  { part: 'what asks a model, loaded once one is chosen', files: ['writer.js'], gzipped: true, most: 70 * kilobyte },
  { part: 'what shows how much is used, loaded once used', files: ['coverage-view.js'], gzipped: true, most: 3 * kilobyte },
];
const mostOfZip = 600 * kilobyte;

const filesOf = (folder, pattern) =>
  fs.readdirSync(path.join(root, folder)).flatMap((file) => (pattern.test(file) ? path.join(folder, file) : []));

const tablesOfClaims = filesOf('src/core/evidence/claims/tables', /^(?!en\.)[a-z]{2}\.ts$/);

/** Parts that others load, each bundled by itself with all that it needs but zod, which all of them share, and what it loads `later`. */
const partsAlone = [
  { part: 'quotations with their tables', files: ['src/core/quotations/find-quotations.ts'], most: 40 * kilobyte },
  { part: 'evidence', files: filesOf('src/core/evidence', /\.ts$/), most: 15 * kilobyte },
  {
    part: 'checker of claims, with the words of English',
    files: ['src/core/evidence/claims/check-claim.ts'],
    later: tablesOfClaims,
    most: 15 * kilobyte,
  },
  { part: 'words for checking claims in six more languages, each loaded for itself', files: tablesOfClaims, most: 18 * kilobyte },
  {
    part: 'language tables beside those of quotations',
    files: filesOf('src/core/text', /^(?:rules-[a-z]{2}|.*-rules|reference-words|common-function-words)\.ts$/),
    most: 35 * kilobyte,
  },
];

/** These files bundled by themselves: bytes gzipped. */
async function measureAlone(files, later = []) {
  const contents = files.map((file, at) => `export * as part${at} from './${file}';`).join('\n');
  const options = { ...inBrowser, external: ['zod/mini', ...later.map((file) => `./${path.basename(file)}`)], format: 'esm', write: false };
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: root, loader: 'ts' } });
  return gzipSync(await shrinkScript(outputFiles[0].text, { module: true }), { level: 9 }).length;
}

/** The size of every part of one build: `{ part, bytes, most }`. */
export async function measureSizes(dist = path.join(root, 'dist')) {
  const sizes = [];
  for (const browser of ['chrome', 'firefox']) {
    for (const { part, files, most } of budgets) {
      const counted = loadedFiles(path.join(dist, browser), files);
      const bytes = counted.reduce((sum, file) => sum + gzipSync(fs.readFileSync(file), { level: 9 }).length, 0);
      sizes.push({ part: `${browser} ${part}`, bytes, most });
    }
  }
  for (const { part, files, later, most } of partsAlone) sizes.push({ part, bytes: await measureAlone(files, later), most });
  for (const zip of await packageAll(dist)) sizes.push({ part: path.basename(zip), bytes: fs.statSync(zip).size, most: mostOfZip });
  return sizes;
}

const atOnceOnly = /(?<!\bimport\()["'](\.\/[\w-]+\.js)["']/g;

/** These files of a folder and all that they import from it at once, each once. */
function loadedFiles(folder, names) {
  const found = new Set();
  const wanted = names.map((name) => path.join(folder, name));
  while (wanted.length > 0) {
    const file = wanted.pop();
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    for (const [, name] of fs.readFileSync(file, 'utf8').matchAll(atOnceOnly)) {
      if (fs.existsSync(path.join(folder, name))) wanted.push(path.join(folder, name));
    }
  }
  return [...found];
}

export const describeSize = ({ part, bytes, most }) =>
  `${bytes > most ? 'TOO LARGE ' : ''}${part}: ${(bytes / kilobyte).toFixed(1)} of ${most / kilobyte} KB`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await measureSizes();
  for (const size of sizes) console.log(describeSize(size));
  process.exitCode = sizes.some(({ bytes, most }) => bytes > most) ? 1 : 0;
}
