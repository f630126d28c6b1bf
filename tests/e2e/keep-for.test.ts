import { expect, it } from 'vitest';
import { claimsIn, titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import { readDatabase, waitForRows } from '../support/library-in-view.ts';
import { fillLibrary, madeUpKept } from '../support/made-up-library.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const DAY = 86_400_000;

async function choose(keepFor: 'ever' | '30-days' | 'never', isAsked: boolean): Promise<void> {
  const options = await browser.driver.openOwnPage('options');
  await options.click(`.keep-choice input[value="${keepFor}"]`);
  if (isAsked) await options.click('.keep-choice .danger-button');
  await waitUntil('the word that it is saved', async () => (await options.text('p.quiet-words')) !== '');
  await options.close();
}

const storedForTabs = () =>
  chrome.storage.session.get().then((all) => JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith('unkept:'))));

it('“For 30 days” lets old digests go at once, after it has asked, and keeps the others', async () => {
  const { driver } = browser;
  const filling = await driver.openOwnPage('library');
  await filling.waitFor('.list-empty');
  await fillLibrary(filling, 8, Date.now() - 40 * DAY);
  // The first four of them again, as of today.
  await fillLibrary(filling, 4, Date.now());
  await filling.close();
  await choose('30-days', true);
  const library = await driver.openOwnPage('library');
  await waitUntil('the old ones to go', async () => !(await library.evaluate(readDatabase)).includes(madeUpKept(7, 0).digest.source.url));
  await waitForRows(library, 4);
  await library.close();
});

it('with “Not at all” a digest is shown and leads to its words, and is nowhere once its tab has closed', async () => {
  const { driver, pages } = browser;
  await choose('never', true);
  const tab = await driver.openTab(`${pages.own}/made-up/plain-ferry-story`);
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  const claim = (await claimsIn(popup)).at(-1) ?? '';
  await popup.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await driver.closePopup();
  const again = await driver.clickToolbar();
  expect(await titleOfDigest(again)).toBe('Island gets its winter ferry back');
  await driver.closePopup();
  const library = await driver.openOwnPage('library');
  await library.waitFor('.list-empty');
  expect(await library.text('.list-empty')).toContain('Nothing is kept');
  expect(await library.evaluate(readDatabase)).not.toContain('ferry');
  expect(await library.evaluate(storedForTabs)).toContain('ferry');
  await tab.close();
  await waitUntil('the tab’s memory to go', async () => (await library.evaluate(storedForTabs)) === '[]');
  await library.close();
});

it('with “For ever” again the next digest is kept', async () => {
  const { driver, pages } = browser;
  await choose('ever', false);
  const tab = await driver.openTab(`${pages.own}/made-up/plain-ferry-story`);
  await titleOfDigest(await driver.clickToolbar());
  await driver.closePopup();
  await tab.close();
  const library = await driver.openOwnPage('library');
  await waitForRows(library, 1);
  await library.close();
});
