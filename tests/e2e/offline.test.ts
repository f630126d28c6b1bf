import { expect, it } from 'vitest';
import { claimsIn, titleOfDigest, waitForLit, waitForLive } from '../support/digest-in-view.ts';
import { searchFor, waitForRows } from '../support/library-in-view.ts';
import { servePages } from '../support/serve-pages.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();
const TITLE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

it('with the page’s server out of reach an open page is digested and lit, and the library lists, finds and opens it', async () => {
  const { driver } = browser;
  const site = await servePages();
  const tab = await driver.openTab(`${site.own}/stories/news-swing-bridge`);
  await site.close();
  const popup = await driver.clickToolbar();
  expect(await titleOfDigest(popup)).toBe(TITLE);
  await waitForLive(popup);
  const [claim = ''] = await claimsIn(popup);
  await popup.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await driver.closePopup();
  await tab.close();
  const library = await driver.openOwnPage('library');
  await waitForRows(library, 1);
  expect(await searchFor(library, 'bearings')).toEqual([TITLE]);
  await library.click('.digest-entry', TITLE);
  expect(await titleOfDigest(library)).toBe(TITLE);
  await library.close();
});
