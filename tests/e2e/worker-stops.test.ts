import { beforeAll, expect, it } from 'vitest';
import type { Halt } from '../support/halt-background.ts';
import { digestShown, keptOf, STOPS, stopAt, triedOf } from '../support/stop-at.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

/** The stages of a first digest, in their order, each by the call at which the background is halted and stopped. */
const STAGES: [stage: string, halt: Halt][] = [
  ['asked for, and not remembered', { call: 'remember-tab', nth: 1, when: 'before' }],
  ['being remembered', { call: 'remember-tab', nth: 1, when: 'made' }],
  ['remembered', { call: 'remember-tab', nth: 1, when: 'answered' }],
  ['tab found', { call: 'find-tab', nth: 1, when: 'answered' }],
  ['settings known', { call: 'settings', nth: 2, when: 'answered' }],
  ['a kept digest sought', { call: 'find-address', nth: 1, when: 'made' }],
  ['reading told', { call: 'tell-reading', nth: 1, when: 'made' }],
  ['reader on its way into the page', { call: 'inject', nth: 1, when: 'made' }],
  ['reader in the page', { call: 'inject', nth: 1, when: 'answered' }],
  ['page being read', { call: 'read-page', nth: 1, when: 'made' }],
  ['page read, text on its way', { call: 'read-page', nth: 1, when: 'answered' }],
  ['writing told', { call: 'tell-writing', nth: 1, when: 'made' }],
  ['text known', { call: 'hash', nth: 1, when: 'answered' }],
  ['text compared with the kept one', { call: 'find-key', nth: 1, when: 'made' }],
  ['digest being written', { call: 'segment', nth: 3, when: 'before' }],
  ['digest written and checked', { call: 'wait-0', nth: 1, when: 'before' }],
  ['about to be kept', { call: 'put', nth: 1, when: 'before' }],
  ['its card put, itself not', { call: 'put', nth: 2, when: 'before' }],
  ['both put, not committed', { call: 'put', nth: 2, when: 'made' }],
  ['kept', { call: 'kept', nth: 1, when: 'made' }],
  ['page asked where it stands', { call: 'which-page', nth: 1, when: 'answered' }],
  ['about to be remembered as shown', { call: 'remember-tab', nth: 2, when: 'before' }],
  ['remembered as shown, not told', { call: 'remember-tab', nth: 2, when: 'answered' }],
  ['told', { call: 'tell-ready', nth: 1, when: 'made' }],
];

const story = () => `${browser.pages.own}/made-up/plain-ferry-story`;
let right: { shown: unknown; kept: string };

beforeAll(async () => {
  const tab = await browser.driver.openTab(`${story()}?whole`);
  const shown = await digestShown(await browser.driver.clickToolbar());
  expect(shown.claims.length).toBeGreaterThan(2);
  await browser.driver.closePopup();
  await tab.close();
  const [kept] = await keptOf(browser.driver, story());
  right = { shown, kept: kept?.rest ?? '' };
});

it.each(triedOf(STAGES))(`stopped ${STOPS} × with a digest %s: the popup ends in the right digest, kept once`, async (stage, halt) => {
  const { driver } = browser;
  const beginning = `${story()}?stopped=${encodeURIComponent(stage)}`;
  for (let round = 0; round < STOPS; round += 1) {
    const tab = await driver.openTab(`${beginning}-${round}`);
    expect(await digestShown(await stopAt(driver, halt))).toEqual(right.shown);
    await driver.closePopup();
    await tab.close();
  }
  const kept = await keptOf(driver, beginning);
  expect(kept.map(({ address }) => address).sort()).toEqual(Array.from({ length: STOPS }, (_, round) => `${beginning}-${round}`).sort());
  expect(kept.filter(({ rest }) => rest !== right.kept)).toEqual([]);
});
