import { expect, it } from 'vitest';
import { waitForDigest } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const story = (name: string) => `${browser.pages.own}/stories/${name}`;
const SALT = 'The salt road: how a dead lake came back to bury the towns that drained it';
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

async function readByToolbar(title: string): Promise<void> {
  await waitForDigest(await browser.driver.clickToolbar(), title);
  await browser.driver.closePopup();
}

/** In a panel: the section that the outline says the reader is at, and how far from the window's upper edge it stands. */
function currentSection(): { words: string; top: number } | null {
  const words = document.querySelector('.outline [aria-current]')?.textContent ?? '';
  const section = [...document.querySelectorAll('[data-section]')].find((one) => one.querySelector('h2')?.textContent === words);
  return section ? { words, top: section.getBoundingClientRect().top } : null;
}

/** In a panel: which of its toggles are pressed, and how far it is scrolled. */
const placeIn = (panel: View) =>
  panel.evaluate(() => ({
    pressed: [...document.querySelectorAll('.toggle')].map((toggle) => toggle.getAttribute('aria-pressed')),
    top: Math.round(scrollY),
  }));

/** In a panel: how far down the places are kept. */
async function topsKept(): Promise<number[]> {
  const kept = Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith('panel-scroll:'));
  return kept.map(([, place]) => Math.round((place as { top: number }).top));
}

it('the outline leads to a section by mouse and by keys, and says which one the reader is at', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story('long-read-salt-road'));
  await readByToolbar(SALT);
  const panel = await driver.openPanel();
  await waitForDigest(panel, SALT);
  const headings = await panel.evaluate(() => [...document.querySelectorAll('[data-section] h2')].map((one) => one.textContent ?? ''));
  expect(headings.length).toBeGreaterThan(1);
  await panel.click('.outline .opener');
  await panel.click('.outline li button', headings[1] ?? '');
  await waitUntil('the section to be at the top', async () => {
    const current = await panel.evaluate(currentSection);
    return current !== null && current.words === headings[1] && current.top >= 0 && current.top < 120;
  });
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-section') !== null)).toBe(true);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.outline .opener')?.focus());
  await panel.press('Enter');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.outline li button')?.focus());
  await panel.press('Enter');
  await waitUntil('the beginning', () => panel.evaluate(() => scrollY === 0));
  await tab.close();
});

it('a panel that was closed opens where it was left: scrolled as far, with the same parts open', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(story('news-swing-bridge'));
  await readByToolbar(BRIDGE);
  const panel = await driver.openPanel();
  await waitForDigest(panel, BRIDGE);
  await panel.click('.toggle', 'Show me the source');
  await panel.click('[data-action="coverage"]:enabled');
  await waitUntil('the map', () => panel.evaluate(() => document.querySelector('.article-map') !== null));
  await waitUntil('the place to be kept', async () => {
    await panel.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await panel.evaluate(() => scrollTo({ top: 310, behavior: 'instant' }));
    return await waitUntil('the scrolling to settle', async () => (await panel.evaluate(topsKept)).includes(310), 2000).catch(() => null);
  });
  const left = await placeIn(panel);
  expect(left).toEqual({ pressed: ['true', 'true', 'false'], top: 310 });
  await driver.closePanel();
  const again = await driver.openPanel();
  await waitForDigest(again, BRIDGE);
  await waitUntil('the place in the digest', async () => JSON.stringify(await placeIn(again)) === JSON.stringify(left));
  await again.click('.toggle', 'Show me the source');
  expect((await placeIn(again)).pressed[0]).toBe('false');
  await tab.close();
});
