/**
 * Changes pages in fourteen ways under the citations of their digests, in real browsers, and counts where the citations lead.
 * npm run test:anchors -- FOLDER... [--browser chromium|firefox] [--most NUMBER] [--list 0]
 * The folders are as in saved-pages.mjs. `--list` shows so many of the citations that went astray, or were not found though their words still stand, or were taken for a sentence like them.
 */
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../build/find-browser.mjs';
import { bundleModule } from '../measure/chromium-with-pages.mjs';
import { readSavedPages, takeOption } from '../measure/saved-pages.mjs';
import { serveStill } from './serve-still.mjs';

const browserName = takeOption(process.argv.slice(2), 'browser', 'chromium');
const most = takeOption(browserName.rest, 'most', 'Infinity');
const list = takeOption(most.rest, 'list', '0');
const pages = readSavedPages(list.rest, { most: Number(most.value), articles: true });
const script = await bundleModule(`import { tryAnchors } from './tests/anchors/try-anchors.ts'; globalThis.tryAnchors = tryAnchors;`);
const server = await serveStill(pages.map(({ html }) => html));
const browser = await puppeteer.launch({
  browser: browserName.value === 'firefox' ? 'firefox' : 'chrome',
  executablePath: findBrowser(browserName.value),
  headless: true,
  args: browserName.value === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu'],
});
const all = [];
try {
  for (const [at, page] of pages.entries()) {
    const tab = await browser.newPage();
    await tab.goto(`${server.address}/${at}`, { waitUntil: 'load' });
    await tab.evaluate(`${script};null`);
    for (const trials of await tab.evaluate(`tryAnchors(${at + 1})`)) all.push({ page: page.id, ...trials });
    await tab.close();
  }
} finally {
  await browser.close();
  await server.close();
}
const share = (some, of) => `${some}/${of}${of ? ` (${((100 * some) / of).toFixed(1)} %)` : ''}`;
for (const way of ['standing', 'anew']) {
  console.log(way);
  for (const mutation of new Set(all.map((one) => one.mutation))) {
    const trials = all.filter((one) => one.mutation === mutation).flatMap((one) => one.trials);
    const cells = [...new Set(trials.map(({ fate }) => fate))].map((fate) => {
      const of = trials.filter((one) => one.fate === fate);
      const answers = [...new Set(of.map((one) => one[way]))];
      return `${fate} ${of.length}: ${answers.map((answer) => `${answer} ${share(of.filter((one) => one[way] === answer).length, of.length)}`).join(', ')}`;
    });
    console.log(`  ${mutation} — ${cells.join('; ')}`);
  }
}
const wrong = all.flatMap(({ page, mutation, trials }) =>
  trials
    .filter(
      ({ fate, standing, anew }) =>
        [standing, anew].includes('wrong') || (fate === 'unchanged' && anew !== 'right') || (fate === 'twin' && anew === 'changed'),
    )
    .map((one) => ({ page, mutation, ...one })),
);
for (const one of wrong.slice(0, Number(list.value))) console.log(JSON.stringify(one));
const times = all.map(({ locating }) => locating).toSorted((one, other) => one - other);
console.log(
  `locating all citations of a page: ${times[Math.floor(times.length / 2)].toFixed(1)} ms in the middle, ${times[Math.floor(0.95 * times.length)].toFixed(1)} at the 95th percentile`,
);
