import { expect, it } from 'vitest';
import { claimsIn, titleOfDigest, waitForLit, waitForLive } from '../support/digest-in-view.ts';
import { readDatabase } from '../support/library-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';
import { wordsOnDisk } from '../support/words-on-disk.ts';

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

it('no word or address of it stands anywhere in the profile on the disk, neither meanwhile nor after the browser has ended', async () => {
  const { driver, pages } = browser;
  // Other pages than this one in a private window, for what the digests of an ordinary window leave is there to be found.
  const ordinary = await driver.openTab(`${pages.own}/stories/how-to-patch-a-tent`);
  await waitForLive(await driver.clickToolbar());
  await driver.closePopup();
  await ordinary.close();
  await driver.openPrivateTab(`${pages.own}/stories/news-swing-bridge`);
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  const secret = ['news-swing-bridge', 'Port Ellery', 'swing bridge', 'both bearings'];
  expect((await claimsIn(popup)).some((claim) => claim.includes('bearings'))).toBe(true);
  expect(await wordsOnDisk(driver.profile, secret)).toEqual([]);
  await driver.closePopup();
  await driver.closePrivateWindow();
  await driver.shutDown();
  expect(await wordsOnDisk(driver.profile, secret)).toEqual([]);
  const kept = await wordsOnDisk(driver.profile, ['how-to-patch-a-tent']);
  expect(kept.some((place) => /indexeddb|\/idb\//i.test(place))).toBe(true);
  await driver.launch();
});
