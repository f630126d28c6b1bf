import { expect, it } from 'vitest';
import { claimsIn, shownIn, titleOfDigest, waitForLit, waitForProblem } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const POINTED = 'This is the part of the page that you pointed at.';

/** In a page: whether some of its text is tinted for whoever points at it. */
const isTinted = (): boolean => CSS.highlights.has('citeback-hover');

/** Reads the story with letters, and asks in the popup for another part of it: the panel opens, and says what to do. */
async function beginPointing(): Promise<{ tab: Tab; panel: View }> {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/made-up/story-with-letters`);
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  expect(await claimsIn(popup)).not.toContainEqual(expect.stringMatching(/gulls|tide tables|smith/));
  await popup.click('footer [data-action="pick-part"]');
  const panel = await driver.panel();
  await waitForProblem(panel, 'picking');
  expect(await panel.text('main')).toContain('click the text that you want summarized');
  await waitUntil('the tint in the page', () => tab.evaluate(isTinted));
  return { tab, panel };
}

it('the text that the reader points at is digested instead, and leads to its words; the whole page comes back as easily', async () => {
  const { tab, panel } = await beginPointing();
  await tab.click('#letters p');
  await waitUntil('the digest of the letters', async () => (await panel.text('main')).includes(POINTED));
  expect(await tab.evaluate(isTinted)).toBe(false);
  const claims = await claimsIn(panel);
  const letters = await tab.evaluate(() => document.querySelector('#letters')?.textContent ?? '');
  expect(claims.length).toBeGreaterThan(1);
  expect(claims.filter((claim) => !letters.includes(claim))).toEqual([]);
  const claim = claims.at(-1) ?? '';
  await panel.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await panel.click('.doubts [data-action="whole-page"]');
  await waitUntil('the digest of the story', async () => (await claimsIn(panel)).some((words) => words.includes('ferry to Holm Sound')));
  expect(await panel.text('main')).not.toContain(POINTED);
  await tab.close();
});

it('whoever gives up pointing sees the digest again, and the page answers to clicks as before', async () => {
  const { tab, panel } = await beginPointing();
  await panel.click('[data-action="stop-picking"]');
  await waitUntil('the digest', async () => (await shownIn(panel)).state === 'ready');
  expect(await tab.evaluate(isTinted)).toBe(false);
  await tab.evaluate(() => document.addEventListener('click', () => document.body.classList.add('clicked')));
  await tab.click('#letters p');
  await waitUntil('the click in the page', () => tab.evaluate(() => document.body.classList.contains('clicked')));
  expect((await claimsIn(panel)).some((words) => words.includes('ferry to Holm Sound'))).toBe(true);
  await tab.close();
});

it('the text can be pointed at although the background has just been stopped', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/made-up/story-with-letters`);
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  await driver.stopWorker();
  await popup.click('footer [data-action="pick-part"]');
  await waitForProblem(await driver.panel(), 'picking');
  await tab.close();
});

it('on a page that is no article, its text can be pointed at', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/stories/front-page`);
  const popup = await driver.clickToolbar();
  await waitForProblem(popup, 'not-article');
  await popup.click('[data-action="pick-part"]');
  const panel = await driver.panel();
  await waitForProblem(panel, 'picking');
  await waitUntil('the tint in the page', () => tab.evaluate(isTinted));
  await tab.click('p');
  await waitUntil('the digest of the part', async () => (await panel.text('main')).includes(POINTED));
  await tab.close();
});
