/**
 * Times the reading of saved pages in a real Chromium, side by side with bare Readability, and with another library where its browser bundle is given.
 * node tests/measure/time-reading.mjs FOLDER... --readability FOLDER [--rounds 7] [--most 83] [--other 'BUNDLE.js: EXPRESSION']
 * The folders are as in saved-pages.mjs; Readability is the folder of its package, which is none of this project's. The bundle is a script; the expression reads `document` by what the script has set, e.g. 'defuddle.js: new Defuddle(document).parse()'.
 * Each round times all of them one after another, in turning order, on a page that has been read once; the figure of a page is the median of its rounds.
 * Time is that for which the page's main thread is busy.
 * Readability changes the page that it reads, so it reads a copy, as its makers advise; the copy counts. Reading by Citeback is also timed in parts.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleModule, showSavedPage, startChromium } from './chromium-with-pages.mjs';
import { readSavedPages, takeOption } from './saved-pages.mjs';

const readersBeside = (readability) => `
  import { Readability } from ${JSON.stringify(path.resolve(readability))};
  import { findDoubts } from './src/page/find-doubts.ts';
  import { judgeArticle } from './src/page/judge-article.ts';
  import { readArticle } from './src/page/read-article.ts';
  import { readMetadata } from './src/page/read-metadata.ts';
  import { walkPage } from './src/page/walk-page.ts';
  const url = location.href;
  const steps = walkPage(document.body);
  const reading = readArticle(document, { url, anyway: true });
  const cut = reading.kind === 'read' ? { passages: reading.article.passages, map: reading.map } : { passages: [], map: new Map() };
  const language = reading.kind === 'read' ? reading.article.source.language : null;
  globalThis.timers = {
    citeback: () => readArticle(document, { url, anyway: true }),
    readability: () => new Readability(document.cloneNode(true)).parse(),
    other: () => globalThis.readByOther(),
    'citeback: seeing': () => walkPage(document.body),
    'citeback: metadata': () => readMetadata(document, url),
    'citeback: judging': () => judgeArticle(document, url),
    'citeback: doubts': () => findDoubts(document, steps, cut, { url, language }),
  };`;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const rounds = takeOption(process.argv.slice(2), 'rounds', '7');
const most = takeOption(rounds.rest, 'most', '83');
const other = takeOption(most.rest, 'other', null);
const readability = takeOption(other.rest, 'readability', null);
if (!readability.value) throw new Error('Give --readability and the folder of the package @mozilla/readability.');
const pages = readSavedPages(readability.rest, { most: Number(most.value), articles: true });
const [, bundle, expression] = /^(.*?\.js):\s*(.+)$/.exec(other.value ?? '') ?? [];
if (other.value && !bundle) throw new Error("--other is 'BUNDLE.js: EXPRESSION'.");
const script = await bundleModule(readersBeside(readability.value));
const scripts = bundle ? [script, readFileSync(bundle, 'utf8'), `globalThis.readByOther = () => ${expression};`] : [script];
const names = ['citeback', 'readability', ...(bundle ? ['other'] : [])];
const parts = ['citeback: seeing', 'citeback: metadata', 'citeback: judging', 'citeback: doubts'];
const browser = await startChromium();
const times = new Map([...names, ...parts].map((name) => [name, []]));
try {
  for (const page of pages) {
    const ofPage = new Map([...times.keys()].map((name) => [name, []]));
    await showSavedPage(browser, page, async ({ run, timeOf }) => {
      for (const one of scripts) await run(`${one};null`);
      for (let round = 0; round < Number(rounds.value); round++) {
        const inTurn = names.map((_, at) => names[(at + round) % names.length]);
        for (const name of [...inTurn, ...parts])
          ofPage.get(name).push((await timeOf(`timers[${JSON.stringify(name)}]();null`)).milliseconds);
      }
    });
    for (const [name, values] of ofPage) times.get(name).push(median(values));
  }
} finally {
  await browser.close();
}
for (const [name, values] of times) {
  console.log(`${name}: ${mean(values).toFixed(1)} ms a page on average, ${median(values).toFixed(1)} in the middle`);
}
const of = (name) => times.get(name);
for (const name of names.slice(1)) {
  const ratios = of('citeback').map((value, at) => value / of(name)[at]);
  console.log(
    `citeback takes ${(mean(of('citeback')) / mean(of(name))).toFixed(2)} times as long as ${name}, on the page in the middle ${median(ratios).toFixed(2)}`,
  );
}
