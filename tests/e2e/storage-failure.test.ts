import { expect, it } from 'vitest';
import { claimsIn, titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import { makeDatabaseNewer } from '../support/newer-database.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

it('where nothing can be kept, the digest is there all the same, with words that say so, and leads to its page', async () => {
  const { driver, pages } = browser;
  const options = await driver.openOwnPage('options');
  expect(await options.evaluate(makeDatabaseNewer)).toBe(1000);
  await options.close();
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  const popup = await driver.clickToolbar();
  expect(await titleOfDigest(popup)).toBe('Port Ellery closes swing bridge after cracks are found in both bearings');
  expect(await popup.text('.doubts')).toContain('The browser gives no storage');
  const [claim = ''] = await claimsIn(popup);
  await popup.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await driver.closePopup();
  const library = await driver.openOwnPage('library');
  await library.waitFor('[role="alert"]');
  expect(await library.text('[role="alert"]')).toContain('The browser gives no storage');
  await library.close();
  await tab.close();
});
