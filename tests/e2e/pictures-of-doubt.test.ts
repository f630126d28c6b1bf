import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { waitForLive } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import { dropFile, makeProof } from '../support/proof-file.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();
const folder = fileURLToPath(new URL('../../dist/pictures', import.meta.url));

beforeAll(async () => {
  await fs.mkdir(folder, { recursive: true });
});

/** In a page: the sentence about the fare is corrected. */
function correctFare(words: string): void {
  for (const box of document.querySelectorAll('p'))
    if (box.textContent === words)
      box.textContent = words.replace('a smaller boat that needs a crew of two', 'two boats').replace('four', 'six');
}

/** In a page: the sentence about the fare is taken out. */
function removeFare(words: string): void {
  for (const box of document.querySelectorAll('p')) if (box.textContent === words) box.remove();
}

/** In a page: the whole story stands twice. */
function doubleStory(): void {
  const boxes = [...document.querySelectorAll('article h1, article p')];
  for (const box of boxes) box.replaceWith(box.cloneNode(true));
  for (const box of boxes) document.querySelector('article')?.append(box.cloneNode(true));
}

const FARE = 'The board will hire a smaller boat that needs a crew of two, and the fare for islanders stays at four crowns.';

async function picture(view: View, name: string): Promise<void> {
  await view.screenshot(`${folder}/${browser.driver.name}-${name}.png`);
}

it.each(['light', 'dark'] as const)('what is told of words that are not simply there is pictured to be looked at: %s', async (scheme) => {
  const { driver, pages } = browser;
  await driver.preferScheme(scheme);
  const states: [string, (words: string) => void][] = [
    ['changed', correctFare],
    ['gone', removeFare],
    ['ambiguous', doubleStory],
  ];
  for (const [state, change] of states) {
    const tab = await driver.openTab(`${pages.own}/made-up/plain-ferry-story`);
    const popup = await driver.clickToolbar();
    await waitForLive(popup);
    await tab.evaluate(change, FARE);
    await popup.click('[data-claim]', FARE);
    await popup.waitFor(`.missing[data-outcome="${state}"]`);
    await picture(popup, `popup-${state}-${scheme}`);
    if (state === 'changed') {
      await popup.click('[data-action="show-present"]');
      await picture(tab, `page-${state}-${scheme}`);
    }
    await driver.closePopup();
    await tab.close();
  }
});

it.each(['light', 'dark'] as const)('what has changed since the reader last looked is pictured to be looked at: %s', async (scheme) => {
  const { driver, pages } = browser;
  await driver.preferScheme(scheme);
  const name = scheme === 'light' ? 'live-storm-brannoc' : 'news-swing-bridge';
  const tab = await driver.openTab(`${pages.own}/stories/${name}`);
  await waitForLive(await driver.clickToolbar());
  await driver.closePopup();
  pages.serveLater(name);
  await tab.goTo(`${pages.own}/stories/${name}`);
  const popup = await driver.clickToolbar();
  await popup.waitFor('.changes');
  await picture(popup, `popup-changes-${scheme}`);
  await driver.closePopup();
  const library = await driver.openOwnPage('library');
  await library.click('.digest-entry');
  await library.click('[data-shows="changes"]');
  await library.waitFor('.changes');
  await picture(library, `library-changes-${scheme}`);
  expect(await library.evaluate(() => document.querySelectorAll('.tally li').length)).toBe(4);
  await library.close();
  await tab.close();
});

it.each(['light', 'dark'] as const)('a proof that was checked is pictured to be looked at: %s', async (scheme) => {
  const { driver, pages } = browser;
  await driver.preferScheme(scheme);
  const address = `${pages.own}/stories/news-swing-bridge`;
  const made = JSON.stringify(await makeProof(address));
  const figure = /"exact":"[^"]*?(\d[\d\s]* \p{L}{4,})/u.exec(made)?.[1] ?? 'no figure';
  const proof = made.replaceAll(figure, figure.replace(/^\d+/, '97'));
  expect(proof).not.toBe(made);
  const tab = await driver.openTab(address);
  await waitForLive(await driver.clickToolbar());
  await driver.closePopup();
  const library = await driver.openOwnPage('library');
  await library.evaluate(dropFile, proof);
  await library.waitFor('[data-check="checked"] [data-status="changed"]');
  await picture(library, `library-proof-${scheme}`);
  expect(await library.evaluate(() => document.querySelectorAll('.proof .tally li').length)).toBe(4);
  await library.close();
  await tab.close();
});
