import fs from 'node:fs/promises';
import { expect, it } from 'vitest';
import { preferScheme } from '../states/looks.ts';
import { titleOfDigest, waitForLive } from '../support/digest-in-view.ts';
import { makeEarlierLibrary } from '../support/earlier-library.ts';
import { findViolations } from '../support/find-violations.ts';
import { importFile, loadAnew, readDatabase, searchFor, titlesIn, waitForRows } from '../support/library-in-view.ts';
import { earlierRecord, madeUpKept } from '../support/made-up-library.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const NOW = Date.now();
const kept = Array.from({ length: 60 }, (_, number) => madeUpKept(number, NOW));
const titleOf = (number: number) => kept[number]?.digest.source.title ?? '';

/** The library over the made-up digests, as the first version of the extension left them. */
async function openFilledLibrary() {
  const filling = await browser.driver.openOwnPage('options');
  await filling.evaluate(makeEarlierLibrary, kept.map(earlierRecord));
  await filling.close();
  const library = await browser.driver.openOwnPage('library');
  await waitForRows(library, 50);
  await waitUntil('all of them', async () => (await library.text('.kept-head')).includes('60 digests'));
  return library;
}

const undo = (): void =>
  void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));

it('a library of the first version survives: it is listed, found by its words, told where pages changed, and opens', async () => {
  const library = await openFilledLibrary();
  expect((await titlesIn(library)).slice(0, 3)).toEqual([0, 1, 2].map(titleOf));
  const rare = kept[7]?.digest.lead[0]?.text.split(' ').find((word) => word.length > 9) ?? '';
  expect(await searchFor(library, rare.toUpperCase())).toContain(titleOf(7));
  await library.waitFor('.excerpt mark');
  expect(await library.evaluate(() => document.querySelector('.excerpt mark')?.textContent)).toBe(rare);
  await searchFor(library, '');
  await loadAnew(library);
  await waitForRows(library, 50);
  await library.waitFor('.changed-mark');
  await library.click('.digest-entry', titleOf(4));
  expect(await titleOfDigest(library)).toBe(titleOf(4));
  await library.click('button', 'Back');
  await waitForRows(library, 50);
  expect(await library.evaluate(() => document.activeElement?.querySelector('.entry-title')?.textContent)).toBe(titleOf(4));
  await library.close();
});

it('is narrowed by site and date', async () => {
  const library = await openFilledLibrary();
  const host = new URL(kept[9]?.digest.source.url ?? '').hostname;
  await library.evaluate((site: string) => {
    const [sites] = document.querySelectorAll<HTMLSelectElement>('.filters select');
    if (sites) sites.value = site;
    sites?.dispatchEvent(new Event('change', { bubbles: true }));
  }, host);
  await waitUntil('fewer digests', async () => (await titlesIn(library)).length < 50);
  expect(await titlesIn(library)).toEqual(kept.filter(({ key }) => key.includes(host)).map(({ digest }) => digest.source.title));
  await library.close();
});

it('what is deleted comes back by the button and by the keys, also after the page was loaded anew, and nothing is doubled', async () => {
  const library = await openFilledLibrary();
  await library.click(`[aria-label="Delete: ${titleOf(0)}"]`);
  await waitUntil('one less', async () => (await library.text('.kept-head')).includes('59 digests'));
  expect(await titlesIn(library)).not.toContain(titleOf(0));
  await loadAnew(library);
  await library.waitFor('.removed-bar');
  await library.evaluate(() => document.querySelector<HTMLElement>('[data-action="bring-back"]')?.focus());
  await library.press('Enter');
  await waitUntil('all again', async () => (await library.text('.kept-head')).includes('60 digests'));
  await library.click('button', 'Delete all');
  await library.click('.confirm .danger-button');
  await library.waitFor('.list-empty');
  await library.evaluate(undo);
  await waitUntil('all again', async () => (await library.text('.kept-head')).includes('60 digests'));
  expect((await titlesIn(library)).slice(0, 3)).toEqual([0, 1, 2].map(titleOf));
  expect((await searchFor(library, 'Zurau')).length).toBe(
    kept.filter(({ digest }) => /Zürau/.test(digest.source.title + digest.source.siteName)).length,
  );
  await library.close();
});

it('a page that was digested again after its digest was deleted keeps its new digest', async () => {
  const { driver, pages } = browser;
  const address = `${pages.own}/stories/news-swing-bridge`;
  const title = 'Port Ellery closes swing bridge after cracks are found in both bearings';
  const digestIt = async () => {
    const tab = await driver.openTab(address);
    await waitForLive(await driver.clickToolbar());
    await driver.closePopup();
    await tab.close();
  };
  await digestIt();
  const library = await driver.openOwnPage('library');
  await library.click(`[aria-label="Delete: ${title}"]`);
  await library.waitFor('.removed-bar');
  await digestIt();
  await library.bringToFront();
  await waitUntil('nothing to bring back', () => library.evaluate(() => document.querySelector('.removed-bar') === null));
  expect((await titlesIn(library)).filter((one) => one === title)).toHaveLength(1);
  await library.close();
});

it('everything goes into one file and comes back from it, twice without doubling; a broken one changes nothing', async () => {
  const { driver } = browser;
  const library = await openFilledLibrary();
  await library.click('button', 'Export all');
  const name = `citeback-library-${new Date().toISOString().slice(0, 10)}.json`;
  const text = await fs.readFile(await driver.savedFile(name), 'utf8');
  expect(
    JSON.parse(text)
      .digests.map(({ key }: { key: string }) => key)
      .toSorted(),
  ).toEqual(kept.map(({ key }) => key).toSorted());
  await library.click('button', 'Delete all');
  await library.click('.confirm .danger-button');
  await library.click('button', 'Delete for good');
  await waitUntil('nothing to bring back', () => library.evaluate(() => document.querySelector('.removed-bar') === null));
  expect(await library.evaluate(readDatabase)).not.toContain('harbour');
  expect(await importFile(library, text.replace('"version":1', '"version":2'))).toContain('newer version');
  expect(await importFile(library, text.slice(0, -20))).toContain('no library');
  expect(await library.evaluate(readDatabase)).not.toContain('harbour');
  expect(await importFile(library, text)).toBe('Added: 60.');
  await waitForRows(library, 50);
  expect(await importFile(library, text)).toBe('Here already: 60.');
  expect((await titlesIn(library)).slice(0, 3)).toEqual([0, 1, 2].map(titleOf));
  expect((await searchFor(library, '東浜')).length).toBe(
    kept.filter(({ digest }) => /東浜/.test(digest.source.title + digest.source.siteName)).length,
  );
  await library.close();
});

it.each(['light', 'dark'] as const)('has no fault that axe knows, full, searched and with something deleted (%s)', async (scheme) => {
  const library = await openFilledLibrary();
  await preferScheme(browser.driver, library, scheme);
  expect(await findViolations(library)).toEqual([]);
  await searchFor(library, 'harbour');
  await library.waitFor('.excerpt');
  await library.click('.delete-entry');
  await library.waitFor('.removed-bar');
  expect(await findViolations(library)).toEqual([]);
  await library.close();
});
