import { expect, it } from 'vitest';
import { claimsIn, titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import { readDatabase } from '../support/library-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

it('a digest made in a private window works there, and leaves nothing behind', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openPrivateTab(`${pages.own}/made-up/plain-ferry-story`);
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  expect(await popup.text('footer')).toContain('Private window: this digest goes when the window closes.');
  const claim = (await claimsIn(popup)).at(-1) ?? '';
  await popup.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await popup.click('button', 'Back');
  await popup.waitFor('.digest-entry');
  await driver.closePopup();
  await driver.closePrivateWindow();
  const library = await driver.openOwnPage('library');
  await library.waitFor('.list-empty');
  expect(await library.evaluate(readDatabase)).not.toContain('ferry');
  const stored = await library.evaluate(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]));
  expect(stored).not.toContain('ferry');
  await library.close();
});
