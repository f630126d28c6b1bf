import { expect, it } from 'vitest';
import { shownIn, waitForLive } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

const isLong = process.env.CITEBACK_LONG === 'yes';
const ROUNDS = isLong ? 100 : 2;
const RESTARTS = isLong ? 100 : 1;
const FERRY = 'Island gets its winter ferry back';
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';
const ferryStory = () => `${browser.pages.own}/made-up/plain-ferry-story`;
const bridgeStory = () => `${browser.pages.own}/stories/news-swing-bridge`;

/** A click on the icon shows that digest, as it stands in the page, and no other before it. */
async function expectDigest(title: string): Promise<void> {
  const popup = await browser.driver.clickToolbar();
  const seen = new Set<string>();
  await waitUntil(`the digest “${title}”`, async () => {
    const shown = await shownIn(popup);
    if (shown.state === 'ready') seen.add(shown.title);
    return shown.state === 'ready';
  });
  await waitForLive(popup);
  seen.add((await shownIn(popup)).title);
  expect([...seen]).toEqual([title]);
  await browser.driver.closePopup();
}

/** The panel shows that digest, or says that it needs a click: Firefox lets the page be read no more once it was left. Never another digest. */
async function waitForOwn(panel: View, title: string): Promise<void> {
  await waitUntil(`“${title}”, or words that say why not`, async () => {
    const shown = await shownIn(panel);
    return shown.problem === 'not-permitted' || (shown.state === 'ready' && shown.title === title);
  });
}

/** A tab that was out of memory loads when it comes to the front. */
const waitForPage = (tab: Tab) =>
  waitUntil('the page to be there', () => tab.evaluate(() => document.readyState === 'complete' && document.querySelector('h1') !== null));

const go = async (tab: Tab, way: -1 | 1, address: string) => {
  await tab.evaluate((steps: number) => setTimeout(() => history.go(steps)), way);
  await waitUntil(`the page at ${address}`, async () => (await tab.address()) === address);
};

it(`a page that comes back out of the back-forward cache has its own digest (${ROUNDS} ×)`, async () => {
  const tab = await browser.driver.openTab(ferryStory());
  await expectDigest(FERRY);
  await tab.goTo(bridgeStory());
  await expectDigest(BRIDGE);
  const panel = await browser.driver.openPanel();
  for (let round = 0; round < ROUNDS; round += 1) {
    await go(tab, -1, ferryStory());
    await waitForOwn(panel, FERRY);
    await go(tab, 1, bridgeStory());
    await waitForOwn(panel, BRIDGE);
  }
  await browser.driver.closePanel();
  await go(tab, -1, ferryStory());
  await expectDigest(FERRY);
  await tab.close();
});

it(`a tab that was taken out of memory has its digest by the next click (${ROUNDS} ×)`, async () => {
  let tab = await browser.driver.openTab(bridgeStory());
  await expectDigest(BRIDGE);
  for (let round = 0; round < ROUNDS; round += 1) {
    tab = await browser.driver.discard(tab);
    await waitForPage(tab);
    await expectDigest(BRIDGE);
  }
  await tab.close();
});

it(`tabs that the browser restores at its next start have their own digests (${RESTARTS} ×)`, async () => {
  const { driver } = browser;
  await driver.openTab(ferryStory());
  await expectDigest(FERRY);
  await driver.openTab(bridgeStory());
  await expectDigest(BRIDGE);
  for (let round = 0; round < RESTARTS; round += 1) {
    await driver.restart('restored');
    for (const [address, title] of [
      [ferryStory(), FERRY],
      [bridgeStory(), BRIDGE],
    ] as const) {
      const tab = await driver.tabAt(address);
      await tab.bringToFront();
      await waitForPage(tab);
      await expectDigest(title);
    }
  }
});
