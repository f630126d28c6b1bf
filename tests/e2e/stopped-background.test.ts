import { expect, it } from 'vitest';
import { claimsIn, isReaderInPage, titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

it('a background stopped in the middle of a reading starts again, and the digest arrives', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/made-up/held-story`, 'commit');
  const popup = await driver.clickToolbar();
  await waitUntil('the reading to begin', () => popup.evaluate(isReaderInPage));
  await driver.stopWorker();
  pages.letGo();
  expect(await titleOfDigest(popup)).toBe('Island gets its winter ferry back');
  await tab.close();
});

it('a background stopped after the reading still lights the words of a claim', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/made-up/plain-ferry-story`);
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  await driver.stopWorker();
  const claim = (await claimsIn(popup)).at(-1) ?? '';
  await popup.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await tab.close();
});
