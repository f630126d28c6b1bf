import { expect, it } from 'vitest';
import { isReaderInPage, shownIn, waitForDigest, waitForProblem } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const FERRY = 'Island gets its winter ferry back';

/** In a view: how many digests are kept. */
async function countKept(): Promise<number> {
  const { digests } = await chrome.runtime.sendMessage({ kind: 'list-digests', tabId: null });
  return digests.length;
}

/** In a view: whether it is seen that something is under way. */
function isProgressSeen(): boolean {
  const progress = document.querySelector('.progress');
  return progress !== null && getComputedStyle(progress).visibility === 'visible';
}

async function cancel(view: View): Promise<void> {
  await waitUntil('the progress', () => view.evaluate(isProgressSeen));
  expect(await view.text('.progress [role="status"]')).toContain('Reading the page');
  await view.click('[data-action="stop"]');
  await waitForProblem(view, 'stopped');
}

it('a reading that takes its time tells so, can be cancelled for good, and begun again', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/made-up/held-story`, 'commit');
  const popup = await driver.clickToolbar();
  await waitUntil('the reading to begin', () => popup.evaluate(isReaderInPage));
  await cancel(popup);
  expect(await popup.text('main')).toContain('Nothing of this page was kept.');
  // Longer than the page is waited for: whatever still went on would have come to its end.
  pages.letGo();
  await new Promise((resolve) => setTimeout(resolve, 5000));
  expect(await shownIn(popup)).toMatchObject({ problem: 'stopped' });
  expect(await popup.evaluate(countKept)).toBe(0);
  await popup.click('[data-action="read"]');
  await waitForDigest(popup, FERRY);
  expect(await popup.evaluate(countKept)).toBe(1);
  await tab.close();
});

it('a reading is cancelled in the panel too, and a click on the icon begins it again', async () => {
  const { driver, pages } = browser;
  const first = await driver.openTab(`${pages.own}/made-up/second-ferry-story`);
  await waitForDigest(await driver.clickToolbar(), 'Second boat for the sound');
  await driver.closePopup();
  const panel = await driver.openPanel();
  const tab = await driver.openTab(`${pages.own}/made-up/held-story?panel`, 'commit');
  const popup = await driver.clickToolbar();
  await waitUntil('the reading to begin', () => popup.evaluate(isReaderInPage));
  await driver.closePopup();
  await cancel(panel);
  pages.letGo();
  await waitForDigest(await driver.clickToolbar(), FERRY);
  await driver.closePopup();
  await waitForDigest(panel, FERRY);
  await tab.close();
  await first.close();
});
