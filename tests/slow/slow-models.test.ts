import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { waitForLive } from '../support/digest-in-view.ts';
import { waitForModel } from '../support/model-in-view.ts';
import { type BrowserWithModel, startWithModel } from '../support/start-with-model.ts';
import { browserOfThisRun } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

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

const SECOND = 1000;
/** The extension's documents beside those that the reader sees. */
const documents = (): Promise<number> => chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then(({ length }) => length);

/** Of each request, what it asks about. */
const asked = () => browser.server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);

/** Waits until the server has been left alone for three seconds. */
async function waitForQuiet(limit: number): Promise<void> {
  let quietSince: number | null = null;
  await waitUntil(
    'the requests to end',
    async () => {
      quietSince = browser.server.atOnce.now > 0 ? null : (quietSince ?? Date.now());
      return quietSince !== null && Date.now() - quietSince > 3 * SECOND;
    },
    limit,
  );
}

/** Has the model write with that pause before each first word and no view open, and gives the popup that is opened when it has ended. */
async function writeSlowly(seconds: number) {
  const { driver, pages, server } = browser;
  server.requests.length = 0;
  server.behave({ kind: 'slow', firstWordAfter: seconds * SECOND });
  const tab = await driver.openTab(`${pages.own}/made-up/plain-ferry-story?after=${seconds}`);
  const popup = await driver.clickToolbar();
  await waitForLive(popup);
  await waitForModel(popup, { state: 'writing' });
  await waitUntil('the request', async () => server.atOnce.now > 0);
  await driver.closePopup();
  await waitForQuiet(5 * seconds * SECOND + 60_000);
  return { tab, popup: await driver.clickToolbar() };
}

it.each([5, 35, 75])('a model that thinks for %i seconds with no view open is asked once for each part, and heard', async (seconds) => {
  const { tab, popup } = await writeSlowly(seconds);
  await waitForModel(popup, { state: 'written' });
  expect(asked().length).toBeGreaterThan(0);
  expect(new Set(asked()).size).toBe(asked().length);
  await tab.close();
});

it('a model that gives no word for 240 seconds is waited for no longer than three minutes, and the view says so', async () => {
  const { tab, popup } = await writeSlowly(240);
  // A part that failed may be asked for once more.
  await waitForModel(popup, { state: 'failed', problem: 'slow', written: 0 }, 480 * SECOND);
  await tab.close();
});

// Firefox asks models in its background, which it stops by itself.
it.runIf(browserOfThisRun() === 'chromium')(
  'the document that asks models is there while one writes, goes once idle, and comes anew when needed',
  async () => {
    const { driver, pages, server } = browser;
    server.behave({ kind: 'honest' });
    const write = async (name: string) => {
      const tab = await driver.openTab(`${pages.own}/made-up/plain-ferry-story?${name}`);
      await waitForModel(await driver.clickToolbar(), { state: 'written' });
      await driver.closePopup();
      return tab;
    };
    const first = await write('first');
    const options = await driver.openOwnPage('options');
    expect(await options.evaluate(documents)).toBe(1);
    await waitUntil('the document to go', async () => (await options.evaluate(documents)) === 0, 60 * SECOND);
    const second = await write('second');
    expect(await options.evaluate(documents)).toBe(1);
    for (const one of [first, second, options]) await one.close();
  },
);
