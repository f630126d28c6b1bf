import { expect, it } from 'vitest';
import { titleOfDigest } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import { chooseFile, countCitations, dropFile, makeProof } from '../support/proof-file.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const NAME = 'news-swing-bridge';
const story = () => `${browser.pages.own}/stories/${NAME}`;

/** The library, once its list and the desk for proofs are drawn. */
async function openLibrary() {
  const library = await browser.driver.openOwnPage('library');
  await library.waitFor('.digest-list, .list-empty');
  await library.waitFor('.proof input');
  return library;
}

const waitForSaid = (library: View, words: string) =>
  waitUntil(words, async () => {
    const said = await library.text('.proof-said');
    if (!said.includes(words)) throw new Error(`it says “${said}”`);
    return said;
  });

it('a proof dropped into the library is checked against its page as it stands open, and every citation is told of', async () => {
  const { driver, pages } = browser;
  const made = await makeProof(story());
  const [proof, total] = [JSON.stringify(made), made.citations.length];
  const tab = await driver.openTab(story());
  await titleOfDigest(await driver.clickToolbar());
  await driver.closePopup();
  const library = await openLibrary();
  await library.evaluate(dropFile, proof);
  await waitForSaid(library, `${total} of ${total} citations stand word for word`);
  await library.close();

  pages.serveLater(NAME);
  await tab.bringToFront();
  await tab.goTo(story());
  await titleOfDigest(await driver.clickToolbar());
  await driver.closePopup();
  const again = await openLibrary();
  await again.evaluate(chooseFile, proof);
  await waitForSaid(again, 'citations stand word for word');
  const doubts = await again.evaluate(() =>
    [...document.querySelectorAll('[data-status="changed"] li, [data-status="gone"] li')].map((one) => one.textContent ?? ''),
  );
  expect(await again.text('.proof-file')).toBe('chosen.json');
  expect(doubts).toContainEqual(expect.stringMatching(/removed: 6\.3\].*new: 7\.1\]/s));
  expect(doubts).toContainEqual(expect.stringContaining('never appeared on its agenda'));
  expect(await again.evaluate(countCitations)).toBe(total);
  await again.close();
  await tab.close();
});

it('a proof whose page is open nowhere opens it by a click only; files that are no proofs are refused, and nothing changes', async () => {
  const { driver } = browser;
  const proof = JSON.stringify(await makeProof(story()));
  const library = await openLibrary();
  const before = await library.evaluate(() => document.querySelectorAll('.digest-list li').length);
  await library.evaluate(dropFile, proof);
  await waitForSaid(library, 'not open in a tab that Citeback may read');
  for (const [text, words] of [
    ['{"kind": "citeback-proof", "version": 9}', 'later version'],
    [proof.replace('{', '{"__proto__": {"polluted": true},'), 'holds keys that no proof has'],
    ['no JSON at all', 'not a proof'],
    [' '.repeat(5_000_001), 'larger than any proof'],
  ] as const) {
    await library.evaluate(dropFile, text);
    await waitForSaid(library, words);
  }
  expect(await library.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await library.evaluate(() => document.querySelectorAll('.digest-list li').length)).toBe(before);
  await library.evaluate(dropFile, proof);
  await library.click('[data-action="open-page"]');
  const opened = await driver.tabAt(story());
  await opened.close();
  await library.close();
});
