import { expect, it } from 'vitest';
import { claimsIn, titleOfDigest } from '../support/digest-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = (name: string) => `${browser.pages.own}/stories/${name}`;

/** Reads a page by the toolbar, and counts the sections and sentences of its digest. */
async function measureDigest(name: string): Promise<{ sections: number; claims: number }> {
  const { driver } = browser;
  const tab = await driver.openTab(story(name));
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  await waitUntil('more than the kept digest', async () => !(await popup.text('footer')).includes('Kept digest'));
  const sections = await popup.evaluate(() => document.querySelectorAll('main section h2').length);
  const claims = (await claimsIn(popup)).length;
  await driver.closePopup();
  await tab.close();
  return { sections, claims };
}

async function chooseLength(length: 'short' | 'standard' | 'long'): Promise<void> {
  const options = await browser.driver.openOwnPage('options');
  await options.click(`input[value="${length}"]`);
  await waitUntil('the word that it is saved', async () => (await options.text('p.quiet-words')) !== '');
  await options.close();
}

it('the length chosen decides how much is written, and “short” is the lead alone', async () => {
  const standard = await measureDigest('long-read-salt-road');
  expect(standard.sections).toBeGreaterThan(1);
  await chooseLength('short');
  const short = await measureDigest('long-read-salt-road');
  expect(short.sections).toBe(0);
  expect(short.claims).toBeGreaterThan(0);
  expect(short.claims).toBeLessThan(standard.claims);
  await chooseLength('long');
  expect((await measureDigest('long-read-salt-road')).claims).toBeGreaterThan(standard.claims);
});

it('“Delete all data” asks first, then nothing is left: no digest, no choice, nothing remembered', async () => {
  const { driver } = browser;
  await measureDigest('news-swing-bridge');
  const library = await driver.openOwnPage('library');
  await library.waitFor('.digest-entry');
  await library.close();
  await chooseLength('short');
  const tab = await driver.openTab(story('news-swing-bridge'));
  await titleOfDigest(await driver.clickToolbar());
  await driver.closePopup();
  const options = await driver.openOwnPage('options');
  expect(await options.evaluate(readStorage)).toEqual({ settings: true, remembered: true, length: 'short' });
  await options.click('button.danger');
  await options.click('.confirm .danger-button');
  await waitUntil('the word that it is done', async () => (await options.text('p.quiet-words')) !== '');
  expect(await options.evaluate(readStorage)).toEqual({ settings: false, remembered: false, length: 'standard' });
  await options.close();
  const emptied = await driver.openOwnPage('library');
  await emptied.waitFor('.list-empty');
  expect(await emptied.evaluate(() => document.querySelectorAll('.digest-entry').length)).toBe(0);
  await emptied.close();
  await tab.close();
});

/** In the options: whether anything is stored beside the library, and the length that is shown as chosen. */
async function readStorage() {
  const [stored, remembered] = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
  const length = document.querySelector<HTMLInputElement>('input[name="length"]:checked')?.value;
  return { settings: Object.keys(stored).length > 0, remembered: Object.keys(remembered).length > 0, length };
}
