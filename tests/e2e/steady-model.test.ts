import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { waitForLive } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { waitForModel } from '../support/model-in-view.ts';
import { type BrowserWithModel, startWithModel } from '../support/start-with-model.ts';
import { watched, watchParts } from '../support/steady-above.ts';
import { browserOfThisRun } from '../support/use-browser.ts';

let browser: BrowserWithModel;

beforeAll(async () => {
  browser = await startWithModel();
});
afterAll(async () => {
  await browser.end();
});
afterEach(async () => {
  await browser.driver.closePopup();
});

const STORY = 'long-read-salt-road';

/** Only Chromium tells. */
async function expectNoShift(popup: View): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (browserOfThisRun() === 'chromium') expect(await popup.evaluate(layoutShift)).toBe(0);
}

it('while a model writes, nothing moves but what stands below the part that it has just written', async () => {
  browser.server.behave({ kind: 'slow', firstWordAfter: 1500 });
  const tab = await browser.driver.openTab(`${browser.pages.own}/stories/${STORY}`);
  const popup = await browser.driver.clickToolbar();
  await popup.waitFor('.model[data-model="writing"]');
  await popup.evaluate(watchParts);
  await expectNoShift(popup);
  await waitForModel(popup, { state: 'written' }, 60_000);
  const { changes, moved } = await popup.evaluate(watched);
  expect(moved).toEqual([]);
  expect(changes).toBeGreaterThan(1);
  await tab.close();
});

it('a kept digest that a model has written moves nothing when it comes, nor when it has been compared with its page', async () => {
  browser.server.behave({ kind: 'honest' });
  const tab = await browser.driver.openTab(`${browser.pages.own}/stories/${STORY}`);
  await waitForModel(await browser.driver.clickToolbar(), { state: 'written' });
  await browser.driver.closePopup();
  await browser.driver.stopWorker();
  const popup = await browser.driver.clickToolbar();
  await waitForLive(popup);
  await waitForModel(popup, { state: 'written' });
  await expectNoShift(popup);
  await tab.close();
});

it('a kept digest that a model is to write now moves nothing when the model begins', async () => {
  browser.server.behave({ kind: 'server-error' });
  const tab = await browser.driver.openTab(`${browser.pages.own}/stories/news-swing-bridge`);
  await waitForModel(await browser.driver.clickToolbar(), { state: 'failed' }, 60_000);
  await browser.driver.closePopup();
  browser.server.behave({ kind: 'stall' });
  const popup = await browser.driver.clickToolbar();
  await waitForLive(popup);
  await waitForModel(popup, { state: 'writing' });
  await expectNoShift(popup);
  await tab.close();
});
