import { expect, it } from 'vitest';
import { DIGESTS } from '../endurance/this-run.ts';
import { waitForLive } from '../support/digest-in-view.ts';
import type { Driver, View } from '../support/driver.ts';
import { servePages } from '../support/serve-pages.ts';
import { ChromiumDriver, startChromium } from '../support/start-chromium.ts';
import { type FirefoxDriver, startFirefox } from '../support/start-firefox.ts';
import { browserOfThisRun, builtExtension } from '../support/use-browser.ts';

const STORIES = ['news-swing-bridge', 'long-read-salt-road', 'live-storm-brannoc', 'kiji-watashibune', 'akhbar-maktaba'];
const WARM_UP = Math.max(10, DIGESTS / 10);
/** What the engines compile of our programs counts as heap too, and goes on growing for hundreds of digests: 0.3 MB in a panel whose data do not grow. */
const ONLY_DATA = '--js-flags=--no-opt --no-maglev --no-sparkplug';
const ONLY_DATA_IN_FIREFOX = {
  'javascript.options.blinterp': false,
  'javascript.options.baselinejit': false,
  'javascript.options.ion': false,
};

/** A browser of its own that compiles nothing, so that heaps hold data alone. */
async function startPlainly(): Promise<Driver> {
  if (browserOfThisRun() === 'firefox') return await startFirefox(builtExtension('firefox'), ONLY_DATA_IN_FIREFOX);
  const driver = await startChromium(builtExtension('chrome'));
  await driver.shutDown();
  await driver.launch([ONLY_DATA]);
  return driver;
}

/** In bytes, after collecting rubbish; Firefox, where they share a process, tells of all documents together. */
async function heapsOf(driver: Driver, panel: View): Promise<Record<string, number>> {
  if (driver instanceof ChromiumDriver) return { background: await driver.workerHeap(), panel: await driver.heapOf(panel) };
  return { documents: await (driver as FirefoxDriver).heap() };
}

it(`${DIGESTS} digests in a row leave the background and the panel beside them no larger than before, but for a tenth`, async () => {
  const [pages, driver] = await Promise.all([servePages(), startPlainly()]);
  try {
    const tab = await driver.openTab(`${pages.own}/stories/${STORIES[0]}`);
    const panel = await driver.openPanel();
    let before: Record<string, number> = {};
    for (let count = -WARM_UP; count < DIGESTS; count += 1) {
      if (count === 0) before = await heapsOf(driver, panel);
      await tab.goTo(`${pages.own}/stories/${STORIES[(count + WARM_UP) % STORIES.length]}?digest=${count}`);
      await tab.bringToFront();
      const popup = await driver.clickToolbar();
      await waitForLive(popup);
      await driver.closePopup();
    }
    const after = await heapsOf(driver, panel);
    expect(await panel.isOpen()).toBe(true);
    expect(Object.keys(after)).not.toEqual([]);
    for (const [part, held] of Object.entries(after)) {
      const former = before[part] ?? Number.NaN;
      console.log(`${DIGESTS} digests, ${part}: ${(former / 1e6).toFixed(2)} MB before, ${(held / 1e6).toFixed(2)} after`);
      expect(held / former).toBeLessThanOrEqual(1.1);
    }
  } finally {
    await Promise.all([driver.close(), pages.close()]);
  }
});
