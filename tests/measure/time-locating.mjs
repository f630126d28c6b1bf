/**
 * Times in a real Chromium how long saved pages take to light the citations of their digests, and to locate them all.
 * node tests/measure/time-locating.mjs FOLDER... [--most 83] [--rounds 3]
 * The folders are as in saved-pages.mjs. Each claim and quotation is a click, timed once in each round; the figure of a click is the median of its rounds.
 * Time is that for which the page's main thread is busy until the words are lit and scrolled to, layout included; what it costs to ask is taken off. The way of a click from the digest to the page is no part of it.
 */
import { bundleModule, showSavedPage, startChromium } from './chromium-with-pages.mjs';
import { readSavedPages, takeOption } from './saved-pages.mjs';

const script = await bundleModule(`
  import { writeDigest } from './src/core/digest/write-digest.ts';
  import { claimsOf } from './src/core/claims-of.ts';
  import { lightAnew, lightStanding } from './src/content/light-in-page.ts';
  import { citationLocator } from './src/page/locate-citation.ts';
  import { readAllText } from './src/page/read-all-text.ts';
  import { readArticle } from './src/page/read-article.ts';
  const readNow = () => readArticle(document, { url: location.href, anyway: true });
  const reading = readNow();
  const reader = { readAllText: () => readAllText(document.body) };
  const options = { contentHash: '', now: '2026-01-01T00:00:00Z', generatedAt: null, length: 'standard', sentences: null };
  const digest = reading.kind === 'read' ? writeDigest(reading.article, options) : null;
  const orders = digest ? [...claimsOf(digest), ...digest.quotations].map(({ citations, attribution = null }) => ({ citations, attribution, language: digest.source.language })) : [];
  const all = orders.flatMap(({ citations, attribution }) => [...citations, ...(attribution ? [attribution] : [])]);
  const settle = () => document.body.getBoundingClientRect();
  let fresh = reading;
  globalThis.lighting = {
    orders: () => orders.length,
    citations: () => all.length,
    standing: (at) => { const lit = lightStanding(document, reading, orders[at]); settle(); return lit; },
    reading: () => { fresh = readNow(); return true; },
    anew: (at) => { const { outcome } = lightAnew(document, reader, fresh, orders[at]); settle(); return outcome === 'lit' || outcome === 'ambiguous'; },
    locating: () => { const { article, map, whole } = fresh; const locate = citationLocator(article.passages, map, () => whole); return all.map(locate).length > 0; },
  };`);

const most = takeOption(process.argv.slice(2), 'most', '83');
const rounds = takeOption(most.rest, 'rounds', '3');
const pages = readSavedPages(rounds.rest, { most: Number(most.value), articles: true });
const browser = await startChromium();
const clicks = {
  'a click while the page stands': [],
  'a click after a reload, the page read already': [],
  'the first click after a reload': [],
};
const whole = { 'reading the page': [], 'locating all citations of the digest after a reload': [] };
let citations = 0;
let unlit = 0;
try {
  for (const page of pages) await showSavedPage(browser, page, (world) => timePage(world));
} finally {
  await browser.close();
}

async function timePage({ run, timeOf }) {
  await run(`${script};null`);
  const count = await run('lighting.orders()');
  citations += await run('lighting.citations()');
  if (count === 0) return;
  const asking = await medianOf(() => timeOf('null'));
  const timed = async (code) =>
    Math.max(
      0,
      (await medianOf(async () => {
        const { answer, milliseconds } = await timeOf(code);
        if (answer !== true) unlit++;
        return { milliseconds };
      })) - asking,
    );
  const reading = await timed('lighting.reading()');
  whole['reading the page'].push(reading);
  whole['locating all citations of the digest after a reload'].push(await timed('lighting.locating()'));
  for (let at = 0; at < count; at++) {
    clicks['a click while the page stands'].push(await timed(`lighting.standing(${at})`));
    const anew = await timed(`lighting.anew(${at})`);
    clicks['a click after a reload, the page read already'].push(anew);
    if (at === 0) clicks['the first click after a reload'].push(reading + anew);
  }
}

async function medianOf(time) {
  const times = [];
  for (let round = 0; round < Number(rounds.value); round++) times.push((await time()).milliseconds);
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
}

console.log(`${pages.length} pages, ${citations} citations; ${unlit} clicks lit nothing`);
for (const [name, values] of Object.entries({ ...clicks, ...whole })) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)].toFixed(1);
  console.log(`${name}: ${at(0.5)} ms in the middle, ${at(0.95)} at the 95th percentile, ${at(1)} at most (${values.length})`);
}
