import { expect, it } from 'vitest';
import { DIGESTS } from '../endurance/this-run.ts';
import { waitForLive } from '../support/digest-in-view.ts';
import type { ChromiumDriver } from '../support/start-chromium.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

const STORIES = ['news-swing-bridge', 'long-read-salt-road', 'live-storm-brannoc', 'kiji-watashibune', 'akhbar-maktaba'];
const WARM_UP = Math.max(10, DIGESTS / 10);

it(`${DIGESTS} digests in a row leave the background no larger than before, but for a tenth`, async () => {
  const pages = browser.pages;
  const driver = browser.driver as ChromiumDriver;
  const tab = await driver.openTab(`${pages.own}/stories/${STORIES[0]}`);
  const panel = await driver.openPanel();
  let before = Number.NaN;
  for (let count = -WARM_UP; count < DIGESTS; count += 1) {
    if (count === 0) before = await driver.workerHeap();
    await tab.goTo(`${pages.own}/stories/${STORIES[(count + WARM_UP) % STORIES.length]}?digest=${count}`);
    await tab.bringToFront();
    const popup = await driver.clickToolbar();
    await waitForLive(popup);
    await driver.closePopup();
  }
  const after = await driver.workerHeap();
  expect(await panel.isOpen()).toBe(true);
  console.log(`${DIGESTS} digests: ${(before / 1e6).toFixed(2)} MB before, ${(after / 1e6).toFixed(2)} after`);
  expect(after / before).toBeLessThanOrEqual(1.1);
  await tab.close();
});
