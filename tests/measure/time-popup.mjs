/**
 * Times how long it takes from a click on the toolbar icon until a digest is painted in the popup, in a real Chromium with the last build, beside an
 * empty popup of the same size of the same extension, in turns in one run.
 * node build/run-typescript.mjs tests/measure/time-popup.mjs FOLDER... [--most 20] [--rounds 1] [--extension dist/chrome] [--asleep]
 * The folders are as in saved-pages.mjs; no script of their pages runs. With --asleep the background is stopped before each click.
 */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { serveStill } from '../anchors/serve-still.mjs';
import { startChromium } from '../support/start-chromium.ts';
import { pause } from '../support/wait-until.ts';
import { readSavedPages, takeOption } from './saved-pages.mjs';

/** A popup that paints nothing within so many milliseconds is passed over and counted. */
const PATIENCE = 8000;
const EMPTY = 'empty/popup.html';

const most = takeOption(process.argv.slice(2), 'most', '20');
const rounds = takeOption(most.rest, 'rounds', '1');
const extension = takeOption(rounds.rest, 'extension', 'dist/chrome');
const isAsleep = extension.rest.includes('--asleep');
const folders = extension.rest.filter((word) => word !== '--asleep');
const pages = readSavedPages(folders, { most: Number(most.value), articles: true });

/** A copy of the extension with an empty popup in it, as large as the real one. */
async function addEmptyPopup(folder) {
  const copy = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-timed-'));
  await fs.cp(folder, copy, { recursive: true });
  await fs.mkdir(path.join(copy, 'empty'));
  const style = 'margin: 0; inline-size: 420px; block-size: 600px';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body style="${style}"><main data-state="ready"><h1>Empty</h1></main></body></html>`;
  await fs.writeFile(path.join(copy, EMPTY), html);
  return copy;
}

/** In a popup: when the first words of a digest were painted, by the machine's clock in milliseconds; null while they are not, false where the page has none. */
function timeOfPaint() {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
  const painted = observer.takeRecords().find(({ element }) => element?.closest('main[data-state="ready"]'));
  observer.disconnect();
  if (painted) return performance.timeOrigin + painted.startTime;
  return document.querySelector('main[data-state="empty"], main[data-state="error"]') ? false : null;
}

/** How long a click takes until the popup is painted, in milliseconds; null where that takes too long, or where there is nothing to paint. */
async function timeClick(driver) {
  if (isAsleep) await driver.stopWorker();
  const clicked = performance.timeOrigin + performance.now();
  const popup = await driver.clickToolbar();
  const end = Date.now() + PATIENCE;
  let painted = null;
  while (painted === null && Date.now() < end) {
    await pause(30);
    painted = await popup.evaluate(timeOfPaint);
  }
  // What the popup still has to do must not fall into the next click's time.
  await pause(400);
  await driver.closePopup();
  return painted ? painted - clicked : null;
}

const times = { empty: [], fresh: [], kept: [] };
let undigested = 0;

async function timePage(driver, address) {
  const emptyTab = await driver.openTab(address);
  // Not out of the worker: what has looked into it keeps it from being stopped.
  const own = await driver.openOwnPage('options');
  await own.evaluate(async (popup) => {
    const newest = (await chrome.tabs.query({})).toSorted((one, other) => one.id - other.id).at(-2);
    await chrome.action.setPopup({ tabId: newest.id, popup });
  }, EMPTY);
  await own.close();
  const tab = await driver.openTab(address);
  for (const kind of ['fresh', ...Array.from({ length: Number(rounds.value) }, () => 'kept')]) {
    await tab.bringToFront();
    const time = await timeClick(driver);
    await emptyTab.bringToFront();
    const timeOfEmpty = await timeClick(driver);
    if (time === null || timeOfEmpty === null) {
      undigested += 1;
      break;
    }
    times[kind].push(time);
    times.empty.push(timeOfEmpty);
  }
  await tab.close();
  await emptyTab.close();
}

const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? Number.NaN;

const folder = await addEmptyPopup(path.resolve(extension.value));
const server = await serveStill(pages.map(({ html }) => html));
const driver = await startChromium(folder);
try {
  for (const index of pages.keys()) await timePage(driver, `${server.address}/${index}`);
} finally {
  await driver.close();
  await server.close();
  await fs.rm(folder, { recursive: true, force: true });
}
for (const [name, list] of Object.entries(times))
  console.log(
    `${name}: ${list.length} clicks, median ${median(list).toFixed(0)} ms, ${(median(list) / median(times.empty)).toFixed(2)} of the empty popup's`,
  );
console.log(`${undigested} of ${pages.length} pages gave no digest within ${PATIENCE} ms`);
