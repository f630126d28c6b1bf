/**
 * Times the list of kept digests in the real popup over made-up digests, in milliseconds: from the click on “Back” until rows are painted, and from the
 * click on “Show more” until those are.
 * CITEBACK_BROWSER=firefox node build/run-typescript.mjs tests/measure/time-kept-list.ts [COUNT] [EXTENSION]
 */
import path from 'node:path';
import { fillLibrary } from '../support/made-up-library.ts';
import { servePages } from '../support/serve-pages.ts';
import { startChromium } from '../support/start-chromium.ts';
import { startFirefox } from '../support/start-firefox.ts';

const [count = '5000', folder = ''] = process.argv.slice(2);
const OPENINGS = 7;

/** In the popup: clicks, and gives the time until there are more rows than before, painted; null where there is nothing to click on. */
function timeRows(sought: string): Promise<number | null> {
  const button = document.querySelector<HTMLElement>(sought);
  if (!button) return Promise.resolve(null);
  const rows = () => document.querySelectorAll('.digest-entry').length;
  const before = rows();
  const began = performance.now();
  button.click();
  return new Promise((resolve) => {
    const look = () => {
      if (rows() > before) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      else requestAnimationFrame(look);
    };
    look();
  });
}

function tell(what: string, times: (number | null)[]): void {
  const sorted = times.filter((time) => time !== null).toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  console.log(`${what}: median ${median?.toFixed(0) ?? 'none'}, most ${sorted.at(-1)?.toFixed(0) ?? 'none'} (${sorted.length})`);
}

const isFirefox = process.env.CITEBACK_BROWSER === 'firefox';
const driver = isFirefox ? await startFirefox(path.resolve(folder || 'dist/firefox')) : await startChromium(folder || 'dist/chrome');
const pages = await servePages();
try {
  const filling = await driver.openOwnPage('library');
  await filling.waitFor('.list-empty');
  await fillLibrary(filling, Number(count), Date.now());
  await filling.close();
  await driver.openTab(`${pages.own}/made-up/plain-ferry-story`);
  const first: (number | null)[] = [];
  const more: (number | null)[] = [];
  let drawn = 0;
  for (let opening = 0; opening < OPENINGS; opening++) {
    const popup = await driver.clickToolbar();
    await popup.waitFor('main[data-state="ready"] .digest-text');
    first.push(await popup.evaluate(timeRows, '.back'));
    drawn = await popup.evaluate(() => document.querySelectorAll('.digest-entry').length);
    more.push(await popup.evaluate(timeRows, '.more button'));
    await driver.closePopup();
  }
  console.log(`${driver.name}: ${count} digests, ${drawn} rows drawn at first`);
  tell('click on “Back” to rows painted', first);
  tell('click on “Show more” to rows painted', more);
} finally {
  await driver.close();
  await pages.close();
}
