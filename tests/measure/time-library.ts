/**
 * Times the library page over made-up digests in a real browser, in milliseconds: until the first rows are painted, until all are known and searchable,
 * from a key in the search field until what was found is painted, and between the frames of a scroll.
 * CITEBACK_BROWSER=firefox node build/run-typescript.mjs tests/measure/time-library.ts [COUNT] [EXTENSION]
 */
import path from 'node:path';
import type { Tab } from '../support/driver.ts';
import { fillLibrary } from '../support/made-up-library.ts';
import { startChromium } from '../support/start-chromium.ts';
import { startFirefox } from '../support/start-firefox.ts';
import { pause, waitUntil } from '../support/wait-until.ts';

const [count = '5000', folder = ''] = process.argv.slice(2);
const OPENINGS = 9;
const QUERIES = ['harbour', 'ferry bako', 'zurau', 'lakowo museum', '東浜', 'glacier r', 'порт', 'o'];

/** In a page of ours: when what it shows was painted, since it began to load. */
function timeOfPaint(sought: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(sought)) requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** In the library: types these words a letter at a time, and gives for each how long it took until another answer was painted. */
async function timeKeys(words: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('.search-words');
  if (!field) throw new Error('no search field');
  const typed: number[] = [];
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let length = 1; length <= words.length; length++) {
    const sought = words.slice(0, length).trim();
    const isAnswered = () => document.querySelector<HTMLElement>('.found-count')?.dataset.found === sought;
    if (isAnswered()) continue;
    const answered = new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        if (!isAnswered()) return;
        watcher.disconnect();
        resolve();
      });
      watcher.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    });
    const began = performance.now();
    field.value = words.slice(0, length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    await painted();
    typed.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return typed;
}

/** In the library: scrolls down by steps, and gives the time between frames. */
async function timeFrames(): Promise<number[]> {
  const frames: number[] = [];
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let last = await frame();
  for (let step = 0; step < 120; step++) {
    scrollBy(0, 240);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

function tell(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  console.log(`${what}: median ${at(0.5)}, 95th percentile ${at(0.95)}, most ${at(1)} (${sorted.length})`);
}

const isSearchable = (page: Tab) =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.search-words');
    if (!field) return false;
    if (field.value === '') {
      field.value = 'harbour';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return document.querySelector('.found-count')?.textContent?.match(/Found: [\d,]+ of [\d,]+\s*$/) !== null;
  });

async function main(): Promise<void> {
  const isFirefox = process.env.CITEBACK_BROWSER === 'firefox';
  const driver = isFirefox ? await startFirefox(path.resolve(folder || 'dist/firefox')) : await startChromium(folder || 'dist/chrome');
  try {
    const filling = await driver.openOwnPage('library');
    await filling.waitFor('.list-empty');
    await fillLibrary(filling, Number(count), Date.now());
    await filling.close();
    await openAndTime(driver);
  } finally {
    await driver.close();
  }
}

async function openAndTime(driver: Awaited<ReturnType<typeof startChromium | typeof startFirefox>>): Promise<void> {
  const first = await driver.openOwnPage('library');
  const began = Date.now();
  await waitUntil('all words cut', () => isSearchable(first), 300_000);
  console.log(`${driver.name}: ${count} digests; their words cut, the first time: ${Date.now() - began}`);
  // The index is saved when it has come to rest.
  await pause(8000);
  await first.close();
  const rows: number[] = [];
  const searchable: number[] = [];
  const empty: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await driver.openOwnPage('library');
    rows.push(await page.evaluate(timeOfPaint, '.digest-entry'));
    await waitUntil('the search', () => isSearchable(page), 60_000);
    searchable.push(await page.evaluate(() => performance.now()));
    await page.close();
    const beside = await driver.openOwnPage('welcome');
    empty.push(await beside.evaluate(timeOfPaint, 'h1'));
    await beside.close();
  }
  tell('the welcome page painted, for comparison', empty);
  tell('first rows painted', rows);
  tell('all searchable', searchable);
  const page = await driver.openOwnPage('library');
  await waitUntil('the search', () => isSearchable(page), 60_000);
  const keys: number[] = [];
  for (const words of QUERIES) keys.push(...(await page.evaluate(timeKeys, words)));
  tell('key to results painted', keys);
  await waitUntil('the whole list', () => page.evaluate(() => document.querySelector('.more button') !== null));
  for (let more = 0; more < 10; more++) await page.evaluate(() => document.querySelector<HTMLElement>('.more button')?.click());
  tell('rows drawn', [await page.evaluate(() => document.querySelectorAll('.kept-entry').length)]);
  tell('between frames of a scroll', await page.evaluate(timeFrames));
}

await main();
