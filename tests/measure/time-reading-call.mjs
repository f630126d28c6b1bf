/**
 * How long the one call that reads a page keeps the page's main thread busy, over saved pages in a real Chromium.
 * node tests/measure/time-reading-call.mjs FOLDER... [--rounds 3] [--most 100]
 * The folders are as in saved-pages.mjs. The first round of a page counts with the compiling of the code; a page's figure is the median of its rounds.
 */
import { bundleModule, showSavedPage, startChromium } from './chromium-with-pages.mjs';
import { readSavedPages, takeOption } from './saved-pages.mjs';

const READER = `
  import { readNow } from './src/content/read-page.ts';
  import { walkPage } from './src/page/walk-page.ts';
  globalThis.readOnce = () => void readNow(document, null, true);
  globalThis.sizeOf = () => {
    const steps = walkPage(document.body);
    return { steps: steps.length, signs: steps.reduce((sum, step) => sum + (step.kind === 'text' ? step.node.length : 0), 0) };
  };`;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const shareOf = (values, share) => values.toSorted((one, other) => one - other)[Math.ceil(share * values.length) - 1];

const rounds = takeOption(process.argv.slice(2), 'rounds', '3');
const most = takeOption(rounds.rest, 'most', 'Infinity');
const pages = readSavedPages(most.rest, { most: Number(most.value) });
const script = await bundleModule(READER);
const browser = await startChromium();
const told = [];
try {
  for (const page of pages) {
    await showSavedPage(browser, page, async ({ run, timeOf }) => {
      await run(`${script};null`);
      const times = [];
      for (let round = 0; round < Number(rounds.value); round++) times.push((await timeOf('readOnce()')).milliseconds);
      told.push({ id: page.id, first: times[0], time: median(times), ...(await run('sizeOf()')) });
    });
  }
} finally {
  await browser.close();
}
for (const kind of ['first', 'time']) {
  const times = told.map((one) => one[kind]);
  const [middle, late, last] = [0.5, 0.95, 1].map((share) => shareOf(times, share).toFixed(1));
  const name = kind === 'first' ? 'the first call of a page' : 'the median of its calls';
  console.log(`${name}: ${middle} ms in the middle of ${times.length} pages, ${late} at the 95th percentile, ${last} at most`);
}
const largest = (kind) => told.toSorted((one, other) => other[kind] - one[kind])[0];
for (const kind of ['steps', 'signs', 'time']) console.log(`most ${kind}:`, JSON.stringify(largest(kind)));
