/**
 * Compares what the command line and a real Chromium read of saved pages, and says by which rule they differ.
 * npm run build, then: node tests/measure/compare-readings.mjs FOLDER... [--most 200] [--list 10]
 * The folders are as in saved-pages.mjs; their articles are read, those of the first folder first. `--list` shows so many of the pages that differ most.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../build/build.mjs';
import { bundleModule, showSavedPage, startChromium } from './chromium-with-pages.mjs';
import { readSavedPages, takeOption } from './saved-pages.mjs';

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const LEAST_SHARED = 0.8;

/** The passages that the built command line reads of each page; none where it reads nothing. */
function readByCommandLine(pages) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'citeback-compare-'));
  const inputs = pages.map(({ url, html }, index) => {
    const file = path.join(folder, `${index}.html`);
    // The mark, since the text is UTF-8 whatever the page declares.
    writeFileSync(file, `\ufeff${html}`);
    return JSON.stringify({ id: String(index), path: file, url });
  });
  writeFileSync(path.join(folder, 'inputs.jsonl'), inputs.join('\n'));
  const words = ['dist/cli/citeback.js', 'digest', '--format', 'json', '--inputs', path.join(folder, 'inputs.jsonl')];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 });
  rmSync(folder, { recursive: true });
  const answers = new Map(stdout.split('\n').flatMap((line) => (line ? [[JSON.parse(line).id, JSON.parse(line)]] : [])));
  if (answers.size < pages.length) throw new Error(`the command line answered ${answers.size} of ${pages.length} pages: ${stderr}`);
  return pages.map((_, index) => answers.get(String(index)).digest?.passages.map(({ text }) => text) ?? []);
}

/** In the page: its passages, and for texts that were not read why not, by the nearest style that hides them. */
const inPage = `
  import { readArticle } from './src/page/read-article.ts';
  import { walkPage } from './src/page/walk-page.ts';
  const hides = (element) => {
    const { display, visibility, opacity, overflow, position } = getComputedStyle(element);
    if (element.getAttribute('aria-hidden') === 'true') return 'aria-hidden';
    if (display === 'none') return 'display: none';
    if (visibility !== 'visible') return 'visibility';
    if (Number(opacity) < 0.1) return 'opacity';
    const { width, height } = element.getBoundingClientRect();
    if (overflow !== 'visible' && (width <= 1 || height <= 1)) return 'a box without an inside';
    return position === 'absolute' || position === 'fixed' ? 'a place out of reach, a colour or a size (in a placed box)' : null;
  };
  const whyUnseen = (node) => {
    for (let element = node.parentElement; element; element = element.parentElement) {
      const why = hides(element);
      if (why) return why;
    }
    return 'a place out of reach, a colour or a size';
  };
  const folded = (text) => text.replace(/\\s+/g, ' ').trim();
  globalThis.measuredPassages = () => {
    const reading = readArticle(document, { url: location.href, anyway: true });
    return reading.kind === 'read' ? reading.article.passages.map(({ text }) => text) : [];
  };
  globalThis.whyNotRead = (passages) => {
    const seen = new Set(walkPage(document.body).map((step) => step.node));
    const nodes = [];
    const walker = document.createTreeWalker(document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (/\\p{L}/u.test(node.data)) nodes.push([node, folded(node.data)]);
    return passages.map((passage) => {
      const [node] = nodes.filter(([, text]) => passage.includes(text)).sort((one, other) => other[1].length - one[1].length)[0] ?? [];
      if (!node) return 'no such text in the browser’s document';
      return seen.has(node) ? null : whyUnseen(node);
    });
  };`;

/** Passages of one reading of which the other has too few words. */
function missingFrom(passages, other) {
  const has = new Set(other.flatMap(wordsOf));
  return passages.filter((passage) => {
    const words = wordsOf(passage);
    const shared = words.filter((word) => has.has(word)).length;
    return shared < words.length * LEAST_SHARED || !other.some((one) => one.includes(passage) || passage.includes(one));
  });
}

function wordF1(one, other) {
  const counts = new Map();
  const [ours, theirs] = [one, other].map((passages) => passages.flatMap(wordsOf));
  for (const word of theirs) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of ours) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return ours.length + theirs.length === 0 ? 1 : (2 * shared) / (ours.length + theirs.length);
}

const most = takeOption(process.argv.slice(2), 'most', '200');
const list = takeOption(most.rest, 'list', '10');
const pages = readSavedPages(list.rest, { most: Number(most.value), articles: true });
const byCommandLine = readByCommandLine(pages);
const script = await bundleModule(inPage);
const browser = await startChromium();
const rules = new Map();
const rows = [];
const note = (rule, passages) => {
  const { pages: on, words } = rules.get(rule) ?? { pages: 0, words: 0 };
  rules.set(rule, { pages: on + 1, words: words + passages.flatMap(wordsOf).length });
};
try {
  for (const [index, page] of pages.entries()) {
    const atCommandLine = byCommandLine[index];
    const { inBrowser, missed, why } = await showSavedPage(browser, page, async ({ run }) => {
      await run(script);
      const inBrowser = await run('measuredPassages()');
      const missed = missingFrom(atCommandLine, inBrowser);
      return { inBrowser, missed, why: await run(`whyNotRead(${JSON.stringify(missed)})`) };
    });
    const added = missingFrom(inBrowser, atCommandLine);
    const rulesHere = missed.map((_, at) => (why[at] ? `the browser hides it: ${why[at]}` : 'the browser sees it, and leaves it out'));
    for (const rule of new Set(rulesHere))
      note(
        rule,
        missed.filter((_, at) => rulesHere[at] === rule),
      );
    if (added.length > 0) note('the command line leaves it out', added);
    rows.push({ page, f1: wordF1(atCommandLine, inBrowser), missed: missed.map((text, at) => `${why[at] ?? 'left out'}: ${text}`), added });
  }
} finally {
  await browser.close();
}
for (const { page, f1, missed, added } of rows.toSorted((one, other) => one.f1 - other.f1).slice(0, Number(list.value))) {
  console.log(`${f1.toFixed(3)} ${page.id.slice(0, 16)} ${page.url}`);
  for (const text of missed.slice(0, 4)) console.log(`    not in the browser (${text.slice(0, 160)})`);
  for (const text of added.slice(0, 4)) console.log(`    in the browser only (${text.slice(0, 160)})`);
}
for (const [rule, { pages: on, words }] of rules) console.log(`${rule}: ${words} words on ${on} pages`);
const mean = rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length;
const same = rows.filter(({ f1 }) => f1 === 1).length;
console.log(`${rows.length} pages: word F1 ${mean.toFixed(4)} on average, the same words on ${same}`);
