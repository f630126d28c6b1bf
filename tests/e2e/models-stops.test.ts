import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseModel } from '../support/choose-model.ts';
import { claimsIn } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import type { Halt } from '../support/halt-background.ts';
import { waitForModel } from '../support/model-in-view.ts';
import { type BrowserWithModel, MODEL, startWithModel } from '../support/start-with-model.ts';
import { keptOf, STOPS, stopAt, triedOf } from '../support/stop-at.ts';
import { waitUntil } from '../support/wait-until.ts';

let browser: BrowserWithModel;

/** The stages of a model's work on a digest, from the moment at which the digest itself has been kept. */
const STAGES: [stage: string, halt: Halt][] = [
  ['page asked where it stands', { call: 'which-page', nth: 1, when: 'answered' }],
  ['job about to be remembered', { call: 'remember-writing', nth: 1, when: 'before' }],
  ['job remembered, its digest not', { call: 'remember-writing', nth: 1, when: 'answered' }],
  ['leave to reach the model known', { call: 'may-reach', nth: 1, when: 'answered' }],
  ['digest about to be remembered as shown', { call: 'remember-tab', nth: 2, when: 'before' }],
  ['digest remembered as shown', { call: 'remember-tab', nth: 2, when: 'answered' }],
  ['digest told', { call: 'tell-ready', nth: 1, when: 'made' }],
  ['something told of its progress', { call: 'tell-ready', nth: 3, when: 'made' }],
  ['all written, job about to be forgotten', { call: 'forget-writing', nth: 1, when: 'before' }],
  ['job forgotten', { call: 'forget-writing', nth: 1, when: 'answered' }],
  ['what is written about to be kept', { call: 'put', nth: 3, when: 'before' }],
  ['what is written put, not committed', { call: 'put', nth: 3, when: 'made' }],
  ['what is written kept', { call: 'kept', nth: 2, when: 'made' }],
];

const story = () => `${browser.pages.own}/made-up/plain-ferry-story`;
let right: { claims: string[]; kept: string; asked: number };

beforeAll(async () => {
  browser = await startWithModel();
  await chooseModel(browser.driver, { engine: 'openai-compatible', address: browser.server.address, model: MODEL });
  const tab = await browser.driver.openTab(`${story()}?whole`);
  const claims = await writtenIn(await browser.driver.clickToolbar());
  const kept = await keptWritten(`${story()}?whole`);
  right = { claims, kept, asked: browser.server.requests.length };
  await browser.driver.closePopup();
  await tab.close();
});
afterAll(() => browser.end());

async function writtenIn(popup: View): Promise<string[]> {
  const { written } = await waitForModel(popup, { state: 'written' });
  expect(written).toBeGreaterThan(0);
  return await claimsIn(popup);
}

/** The one digest kept of an address, once there is what the model wrote beside it. */
async function keptWritten(address: string): Promise<string> {
  const kept = await waitUntil('what is written to be kept', async () => {
    const found = await keptOf(browser.driver, address);
    return found[0] && !found[0].rest.includes('"written":null') ? found : null;
  });
  expect(kept.map((one) => one.address)).toEqual([address]);
  return kept[0]?.rest ?? '';
}

it.each(triedOf(STAGES))(`stopped ${STOPS} × with %s: the popup ends with what the model wrote, kept once`, async (stage, halt) => {
  const { driver, server } = browser;
  for (let round = 0; round < STOPS; round += 1) {
    const address = `${story()}?stopped=${encodeURIComponent(stage)}-${round}-`;
    const tab = await driver.openTab(address);
    const before = server.requests.length;
    const popup = await stopAt(driver, halt);
    expect(await writtenIn(popup)).toEqual(right.claims);
    expect(await keptWritten(address)).toBe(right.kept);
    expect(server.requests.length - before).toBeLessThanOrEqual(2 * right.asked);
    await driver.closePopup();
    await tab.close();
  }
});
