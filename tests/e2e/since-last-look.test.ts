import { expect, it } from 'vitest';
import { claimsIn, datesOf, litIn, titleOfDigest, waitForLit, waitForLive } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = (name: string) => `${browser.pages.own}/stories/${name}`;

/** Reads a story, comes back to it when it has changed, and looks again. */
async function lookAgain(name: string): Promise<{ tab: Tab; popup: View; first: { updatedAt: string } }> {
  const { driver, pages } = browser;
  const tab = await driver.openTab(story(name));
  const first = await datesOf(await driver.clickToolbar());
  await driver.closePopup();
  pages.serveLater(name);
  await tab.goTo(story(name));
  const popup = await driver.clickToolbar();
  await popup.waitFor('.changes');
  return { tab, popup, first };
}

const told = (popup: View, status: string): Promise<string[]> =>
  popup.evaluate(
    (sought: string) => [...document.querySelectorAll(`[data-changes="${sought}"] li`)].map((one) => one.textContent ?? ''),
    status,
  );

it('an article with a correction: what still stands, both wordings of what was corrected, and what was taken out', async () => {
  const { tab, popup, first } = await lookAgain('news-swing-bridge');
  expect((await datesOf(popup)).updatedAt > first.updatedAt).toBe(true);
  expect(await told(popup, 'changed')).toContainEqual(expect.stringMatching(/removed: 6\.3\].*new: 7\.1\]/s));
  expect(await told(popup, 'gone')).toEqual(['The report was sent to the council’s transport committee but never appeared on its agenda.']);
  expect(await told(popup, 'new')).toContainEqual(expect.stringContaining('Correction: an earlier version'));
  const [stands = ''] = (await told(popup, 'stands')).slice(1);
  await popup.click('[data-changes="stands"] [data-claim]', stands);
  await waitForLit(tab, stands);
  await popup.click('[data-changes="changed"] [data-action="show-present"]');
  await waitUntil('a corrected sentence to be lit as changed', async () =>
    /€7\.1 million|16,900 drivers/.test((await litIn(tab, 'citeback-changed')).words.join('')),
  );
  await tab.close();
});

it('a live blog that grew: its new entries, the new digest a click away, and the old one kept, also in the library', async () => {
  const { driver } = browser;
  const { tab, popup } = await lookAgain('live-storm-brannoc');
  const entry = (await told(popup, 'new')).find((words) => words.includes('second high-voltage line')) ?? '';
  await popup.click('[data-changes="new"] [data-claim]', entry);
  await waitForLit(tab, entry);
  await popup.click('[data-shows="digest"]');
  await popup.waitFor('.digest-text');
  expect(await titleOfDigest(popup)).toContain('14,300 homes');
  expect((await claimsIn(popup)).join(' ')).not.toContain('About 9,000 homes');
  await driver.closePopup();
  const library = await driver.openOwnPage('library');
  await library.click('.digest-entry', '14,300 homes');
  await titleOfDigest(library);
  await library.click('[data-shows="changes"]');
  await library.waitFor('.changes');
  expect((await told(library, 'changed')).join(' ')).toContain('9,000');
  await library.close();
  await tab.close();
});

it('a page that says the same says nothing of changes', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story('how-to-patch-a-tent'));
  await titleOfDigest(await driver.clickToolbar());
  await driver.closePopup();
  await tab.goTo(story('how-to-patch-a-tent'));
  const popup = await driver.clickToolbar();
  await waitForLive(popup);
  expect(await popup.evaluate(() => document.querySelector('.changes, .changes-switch'))).toBeNull();
  await tab.close();
});
