import { expect, it } from 'vitest';
import { claimsIn, litIn, waitForLit, waitForLive } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const HIDDEN = 'The passage is there, but the page hides it now';

async function readFerry(): Promise<{ tab: Tab; popup: View; claims: string[] }> {
  const tab = await browser.driver.openTab(`${browser.pages.own}/made-up/plain-ferry-story`);
  const popup = await browser.driver.clickToolbar();
  await waitForLive(popup);
  return { tab, popup, claims: await claimsIn(popup) };
}

/** In a page: gives the paragraph with these words a style, or the attribute `hidden`; null takes both away. */
function hide(words: string, style: string | null): void {
  const box = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(words));
  if (!box) throw new Error(`no paragraph with “${words}”`);
  box.removeAttribute('hidden');
  if (style === 'until-found') box.setAttribute('hidden', style);
  else box.style.cssText = style ?? '';
}

const saidIn = (popup: View) => popup.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');

it.each([
  'display: none',
  'height: 0; margin: 0; overflow: hidden',
  'content-visibility: hidden',
  'until-found',
  'visibility: hidden',
  'opacity: 0',
])('words in a box that was given “%s” after they were read: the view says that they are hidden, until they are shown', async (style) => {
  const { tab, popup, claims } = await readFerry();
  const claim = claims[0] ?? '';
  const words = claim.slice(0, 30);
  await tab.evaluate(hide, words, style);
  await popup.click('[data-claim]', claim);
  await waitUntil('the view to tell', async () => (await saidIn(popup)).includes(HIDDEN));
  expect((await litIn(tab)).words).toEqual([]);
  await tab.evaluate(hide, words, null);
  await popup.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await tab.close();
});

it('n passes hidden words over, and the panel marks them as not found', async () => {
  const { tab, claims } = await readFerry();
  await browser.driver.closePopup();
  const panel = await browser.driver.openPanel();
  await panel.waitFor('[data-action="coverage"]:enabled');
  const [first = '', second = '', ...others] = claims;
  await panel.press('n');
  await waitForLit(tab, first);
  await tab.evaluate(hide, second.slice(0, 30), 'display: none');
  await panel.press('n');
  await waitUntil('a later sentence, which is seen', async () => others.includes((await litIn(tab)).words.join('')));
  await panel.waitFor('[data-missing]');
  expect(await panel.text('[data-missing]')).toBe('Not found here');
  expect(await panel.evaluate(() => document.querySelector('[data-missing]')?.closest('.claim')?.textContent)).toContain(second);
  await tab.close();
});
