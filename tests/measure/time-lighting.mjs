/**
 * Times how long it takes from a click on a sentence in the popup until its words are lit in the page, in a real Chromium with the last build.
 * node build/run-typescript.mjs tests/measure/time-lighting.mjs FOLDER... [--most 40] [--clicks 8] [--extension dist/chrome]
 * The folders are as in saved-pages.mjs; no script of their pages runs. The first click of a page, which may inject the lighter, is told apart.
 */
import path from 'node:path';
import { serveStill } from '../anchors/serve-still.mjs';
import { titleOfDigest } from '../support/digest-in-view.ts';
import { startChromium } from '../support/start-chromium.ts';
import { readSavedPages, takeOption } from './saved-pages.mjs';

/** A page that shows no digest, or no words, within so many milliseconds is passed over and counted. */
const PATIENCE = 8000;

const most = takeOption(process.argv.slice(2), 'most', '40');
const clicks = takeOption(most.rest, 'clicks', '8');
const extension = takeOption(clicks.rest, 'extension', 'dist/chrome');
const pages = readSavedPages(extension.rest, { most: Number(most.value), articles: true });

/** In a page: resolves when other words than before are lit, to the time by the machine's clock in milliseconds; null when it takes too long. */
function timeOfLight(patience) {
  const before = CSS.highlights.get('citeback-passage');
  const end = performance.now() + patience;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      const now = CSS.highlights.get('citeback-passage');
      if (now && now !== before) resolve(performance.timeOrigin + performance.now());
      else if (performance.now() > end) resolve(null);
      else port2.postMessage(null);
    };
    port2.postMessage(null);
  });
}

/** In the popup: clicks that sentence, and gives the time by the machine's clock. */
function clickClaim(index) {
  const claim = document.querySelectorAll('[data-claim]')[index];
  const now = performance.timeOrigin + performance.now();
  claim?.click();
  return now;
}

async function timeClicks(tab, popup) {
  const claims = await popup.evaluate(() => document.querySelectorAll('[data-claim]').length);
  const times = [];
  for (let index = 0; index < Math.min(claims, Number(clicks.value)); index++) {
    const lit = tab.evaluate(timeOfLight, PATIENCE);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const clicked = await popup.evaluate(clickClaim, index);
    const seen = await lit;
    times.push(seen === null ? null : seen - clicked);
  }
  return times;
}

const share = (times, at) => times.toSorted((one, other) => one - other)[Math.floor(at * (times.length - 1))]?.toFixed(1);
const tell = (name, times) =>
  console.log(
    `${name}: ${times.length} clicks, median ${share(times, 0.5)} ms, 95th percentile ${share(times, 0.95)} ms, longest ${share(times, 1)} ms`,
  );

const server = await serveStill(pages.map(({ html }) => html));
const driver = await startChromium(path.resolve(extension.value));
const first = [];
const later = [];
let dark = 0;
let unread = 0;
try {
  for (const index of pages.keys()) {
    const tab = await driver.openTab(`${server.address}/${index}`);
    const popup = await driver.clickToolbar();
    const isRead = await titleOfDigest(popup, PATIENCE).then(
      () => true,
      () => false,
    );
    const [begin, ...rest] = isRead ? await timeClicks(tab, popup) : [];
    if (!isRead) unread += 1;
    for (const time of [begin, ...rest]) if (time === null) dark += 1;
    if (begin) first.push(begin);
    later.push(...rest.filter((time) => time !== null));
    await driver.closePopup();
    await tab.close();
  }
} finally {
  await driver.close();
  await server.close();
}
tell('first click of a page', first);
tell('later clicks', later);
console.log(`${dark} clicks lit nothing, ${unread} of ${pages.length} pages showed no digest`);
