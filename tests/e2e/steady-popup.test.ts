import { expect, it } from 'vitest';
import { waitForLive } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

/** In a popup: where everything stands that a reader may be about to read or to click. */
function placesOfParts(): Record<string, string> {
  const parts = [...document.querySelectorAll('button, a, h1, h2, [data-claim], .digest-footer')];
  return Object.fromEntries(
    parts.map((part, at) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [`${at} ${part.textContent?.slice(0, 20)}`, [x, y, width, height].map(Math.round).join(' ')];
    }),
  );
}

/** Waits until nothing more is to come, and says whether anything has moved since the popup opened; only Chromium tells. */
async function expectNoShift(popup: View): Promise<void> {
  await waitForLive(popup);
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (browserOfThisRun() === 'chromium') expect(await popup.evaluate(layoutShift)).toBe(0);
}

it('nothing in the popup moves from its first frame on, neither with a new digest nor with a kept one', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/stories/long-read-salt-road`);
  await expectNoShift(await driver.clickToolbar());
  await driver.closePopup();
  await driver.stopWorker();
  await expectNoShift(await driver.clickToolbar());
  await tab.close();
});

/** Opens the popup beside a page that is busy for so long that the popup is seen before its digest was compared. */
async function clickWhileBusy(tab: Tab): Promise<View> {
  for (const held of [2500, 5000, 10_000]) {
    await tab.evaluate((length: number) => {
      setTimeout(() => {
        const end = Date.now() + length;
        while (Date.now() < end);
      }, 50);
    }, held);
    const popup = await browser.driver.clickToolbar();
    await popup.waitFor('main[data-state="ready"] .digest-footer .hint');
    if (await popup.evaluate(() => document.querySelector('.digest-footer .hint:not(.is-over)') !== null)) return popup;
    await browser.driver.closePopup();
  }
  throw new Error('the popup was never seen before its digest was compared');
}

it('nothing moves when a kept digest has been compared with its page, though that takes its time', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  await waitForLive(await driver.clickToolbar());
  await driver.closePopup();
  const popup = await clickWhileBusy(tab);
  const kept = await popup.evaluate(placesOfParts);
  await expectNoShift(popup);
  expect(await popup.evaluate(placesOfParts)).toEqual(kept);
  await tab.close();
});

it('a popup whose reading takes its time moves nothing either', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/made-up/late-text-story`);
  await expectNoShift(await driver.clickToolbar());
  await tab.close();
});
