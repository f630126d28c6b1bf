import { expect, it } from 'vitest';
import { titleOfDigest, waitForLive } from '../support/digest-in-view.ts';
import type { Tab } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

const TITLE = 'Island gets its winter ferry back';
const TABS = 10;
const ROUNDS = process.env.CITEBACK_LONG === 'yes' ? 10 : 1;

/** In a page: how many ranges are lit in it. */
const countLit = (): number => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);

it(`an extension loaded anew under ${TABS} open tabs throws nothing, and every tab gets its digest by the next click (${ROUNDS} ×)`, async () => {
  const { driver, pages } = browser;
  const before = await driver.scriptErrors();
  const tabs: Tab[] = [];
  for (let count = 0; count < TABS; count += 1) tabs.push(await driver.openTab(`${pages.own}/made-up/plain-ferry-story?reloaded=${count}`));
  for (let round = 0; round < ROUNDS; round += 1) {
    // Every second tab has been read, and has words lit.
    for (const tab of tabs.filter((_, at) => at % 2 === 0)) {
      await tab.bringToFront();
      const popup = await driver.clickToolbar();
      await waitForLive(popup);
      await popup.click('.claim [data-claim]');
      await waitUntil('words to be lit', async () => (await tab.evaluate(countLit)) > 0);
      await driver.closePopup();
    }
    await driver.reloadExtension();
    for (const tab of tabs) {
      await tab.bringToFront();
      // What the scripts that were left behind listen to.
      for (const key of ['n', 'p', 'Escape']) await tab.press(key);
      await tab.evaluate(() => {
        document.body.append(document.createElement('p'));
        history.replaceState(null, '', `${location.href}&`);
        scrollTo(0, 200);
        scrollTo(0, 0);
      });
      const popup = await driver.clickToolbar();
      expect(await titleOfDigest(popup)).toBe(TITLE);
      await waitForLive(popup);
      await popup.click('.claim [data-claim]');
      await waitUntil('words to be lit', async () => (await tab.evaluate(countLit)) > 0);
      await driver.closePopup();
    }
    expect((await driver.scriptErrors()).filter((error) => !before.includes(error))).toEqual([]);
  }
  for (const tab of tabs) await tab.close();
});
