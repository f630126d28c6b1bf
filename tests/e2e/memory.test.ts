import { expect, it } from 'vitest';
import { DIGESTS } from '../endurance/this-run.ts';
import { waitForLive } from '../support/digest-in-view.ts';
import type { ChromiumDriver } from '../support/start-chromium.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

const STORIES = ['news-swing-bridge', 'long-read-salt-road', 'live-storm-brannoc', 'kiji-watashibune', 'akhbar-maktaba'];
/** What the engine compiles of our programs counts as heap too, and goes on growing for hundreds of digests: 0.3 MB in a panel whose data do not grow. */
const ONLY_DATA = '--js-flags=--no-opt --no-maglev --no-sparkplug';
const WARM_UP = Math.max(10, DIGESTS / 10);

it(`${DIGESTS} digests in a row leave the background and the panel beside them no larger than before, but for a tenth`, async () => {
  const pages = browser.pages;
  const driver = browser.driver as ChromiumDriver;
  await driver.shutDown();
  await driver.launch([ONLY_DATA]);
  const tab = await driver.openTab(`${pages.own}/stories/${STORIES[0]}`);
  const panel = await driver.openPanel();
  const heaps = async () => ({ background: await driver.workerHeap(), panel: await driver.heapOf(panel) });
  let before = { background: Number.NaN, panel: Number.NaN };
  for (let count = -WARM_UP; count < DIGESTS; count += 1) {
    if (count === 0) before = await heaps();
    await tab.goTo(`${pages.own}/stories/${STORIES[(count + WARM_UP) % STORIES.length]}?digest=${count}`);
    await tab.bringToFront();
    const popup = await driver.clickToolbar();
    await waitForLive(popup);
    await driver.closePopup();
  }
  const after = await heaps();
  expect(await panel.isOpen()).toBe(true);
  for (const part of ['background', 'panel'] as const) {
    console.log(`${DIGESTS} digests, ${part}: ${(before[part] / 1e6).toFixed(2)} MB before, ${(after[part] / 1e6).toFixed(2)} after`);
    expect(after[part] / before[part]).toBeLessThanOrEqual(1.1);
  }
  await tab.close();
});
