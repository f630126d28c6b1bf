import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseModel } from '../support/choose-model.ts';
import { shownIn, titleOfDigest, waitForLive } from '../support/digest-in-view.ts';
import { modelShown, waitForModel } from '../support/model-in-view.ts';
import { type BrowserWithModel, MODEL, startWithModel } from '../support/start-with-model.ts';
import { pause, waitUntil } from '../support/wait-until.ts';

let browser: BrowserWithModel;
const BRIDGE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

beforeAll(async () => {
  browser = await startWithModel();
});
afterAll(async () => {
  await browser.end();
});
beforeEach(async () => {
  // What is forgotten between the journeys is also which model was chosen.
  await chooseModel(browser.driver, { engine: 'openai-compatible', address: browser.server.address, model: MODEL });
  browser.server.behave({ kind: 'honest' });
});
afterEach(async () => {
  await browser.driver.closePopup();
  await browser.driver.closePanel();
  await forgetAll();
});

/** Deletes what is kept, so that the next journey begins without it. */
async function forgetAll(): Promise<void> {
  const options = await browser.driver.openOwnPage('options');
  await options.evaluate(() => chrome.runtime.sendMessage({ kind: 'delete-all' }).then(() => null));
  await options.close();
}

/** The popup over a story, with its own digest compared with the page. */
async function openStory(name = 'news-swing-bridge') {
  const tab = await browser.driver.openTab(`${browser.pages.own}/stories/${name}`);
  const popup = await browser.driver.clickToolbar();
  await waitForLive(popup);
  return { tab, popup };
}

/** In a view: the sentences of the digest in a model's words, each with the words of the page that it cites. */
function writtenClaims(): { id: string; text: string; citations: number }[] {
  return [...document.querySelectorAll('.digest-text .claim:not([data-support="verbatim"])')].map((claim) => ({
    id: claim.querySelector<HTMLElement>('[data-claim]')?.dataset.claim ?? '',
    text: claim.querySelector('[data-claim]')?.textContent ?? '',
    citations: claim.querySelectorAll('.mark').length,
  }));
}

/** In a view: its quotations, each with the translation under it. */
const quotationsShown = () =>
  [...document.querySelectorAll('.pull-quote')].map((figure) => ({
    text: figure.querySelector('.quoted')?.textContent ?? '',
    label: figure.querySelector('.quotation-translation .model-label')?.textContent ?? null,
    language: figure.querySelector('.quotation-translation p')?.getAttribute('lang') ?? null,
    translation: figure.querySelector('.quotation-translation p')?.textContent ?? null,
  }));

/** In a page: how many words are lit. */
const countLit = (): number => CSS.highlights.get('citeback-passage')?.size ?? 0;

describe('a digest that a model writes', () => {
  it('stands in the place of the page’s own sentences, is marked as the model’s, and each of its sentences lights all its words', async () => {
    const { tab, popup } = await openStory();
    const shown = await waitForModel(popup, { state: 'written' });
    expect(shown.words).toBe(`Written by ${MODEL} from the passages it cites.`);
    expect(shown.written).toBeGreaterThan(7);
    expect(await popup.evaluate(() => document.querySelectorAll('.model-label').length)).toBeGreaterThan(4);
    await browser.driver.closePopup();
    const panel = await browser.driver.openPanel();
    await waitForModel(panel, { state: 'written' });
    for (const { id, citations } of await panel.evaluate(writtenClaims)) {
      await panel.click(`[data-claim="${id}"]`);
      await waitUntil(`the words of ${id}`, async () => (await tab.evaluate(countLit)) === citations);
      await panel.press('Escape');
      await waitUntil('the lights to go out', async () => (await tab.evaluate(countLit)) === 0);
    }
    await tab.close();
  });

  it('is kept, is not asked for again, and gives way to the page’s own sentences at a click and when no model is chosen', async () => {
    const { tab, popup } = await openStory();
    const { written } = await waitForModel(popup, { state: 'written' });
    await browser.driver.closePopup();
    const asked = browser.server.requests.length;
    const again = await browser.driver.clickToolbar();
    await waitForLive(again);
    await waitForModel(again, { state: 'written', written });
    await again.click('[data-action="own-sentences"]');
    await waitForModel(again, { written: 0 });
    await again.click('[data-action="own-sentences"]');
    await waitForModel(again, { written });
    expect(browser.server.requests.length).toBe(asked);
    await browser.driver.closePopup();
    await chooseModel(browser.driver, null);
    await tab.bringToFront();
    const off = await browser.driver.clickToolbar();
    await waitForLive(off);
    expect(await off.evaluate(modelShown)).toBe(null);
    await browser.driver.closePopup();
    await chooseModel(browser.driver, { engine: 'openai-compatible', address: browser.server.address, model: 'large-model' });
    await tab.bringToFront();
    const anew = await browser.driver.clickToolbar();
    await waitForModel(anew, { state: 'written', words: 'Written by large-model from the passages it cites.' });
    expect(browser.server.requests.length).toBeGreaterThan(asked);
    await chooseModel(browser.driver, { engine: 'openai-compatible', address: browser.server.address, model: MODEL });
    await tab.close();
  });

  it('in another language leaves quotations as they are, with a marked translation under each where the reader asked for that', async () => {
    const model = { engine: 'openai-compatible', address: browser.server.address, model: MODEL };
    await chooseModel(browser.driver, model, { writtenIn: 'eo' });
    const { tab, popup } = await openStory();
    await waitForModel(popup, { state: 'written' });
    const without = await popup.evaluate(quotationsShown);
    expect(without.length).toBeGreaterThan(1);
    expect(without.every(({ translation }) => translation === null)).toBe(true);
    await browser.driver.closePopup();
    await chooseModel(browser.driver, model, { writtenIn: 'eo', translateQuotations: true });
    await tab.bringToFront();
    const asked = await browser.driver.clickToolbar();
    await waitForLive(asked);
    await waitUntil('the translations', async () =>
      (await asked.evaluate(quotationsShown)).every(({ translation }) => translation !== null),
    );
    const shown = await asked.evaluate(quotationsShown);
    expect(shown.map(({ text }) => text)).toEqual(without.map(({ text }) => text));
    for (const { text, label, language, translation } of shown) {
      expect({ label, language }).toEqual({ label: `Translation by ${MODEL}: Esperanto`, language: 'eo' });
      expect(text).not.toContain(translation);
    }
    await asked.click('[data-action="own-sentences"]');
    await waitUntil('them to go', async () => (await asked.evaluate(quotationsShown)).every(({ translation }) => translation === null));
    await tab.close();
  });

  it('takes its time with the page’s own digest there and progress in words, and goes on when the popup is closed', async () => {
    browser.server.behave({ kind: 'slow', firstWordAfter: 5000 });
    const { tab, popup } = await openStory();
    const shown = await waitForModel(popup, { state: 'writing' });
    expect(shown.own).toBeGreaterThan(4);
    expect(await shownIn(popup)).toMatchObject({ state: 'ready', title: BRIDGE });
    await waitUntil('progress in words', async () => /writing: \d of \d parts/.test((await popup.evaluate(modelShown))?.words ?? ''));
    await browser.driver.closePopup();
    await pause(1000);
    const again = await browser.driver.clickToolbar();
    await waitForModel(again, { state: 'written' }, 60_000);
    await tab.close();
  });

  it('can be cancelled: within a second the view says so and the request has ended', async () => {
    browser.server.behave({ kind: 'stall' });
    const { tab, popup } = await openStory();
    await waitForModel(popup, { state: 'writing' });
    await waitUntil('the request', async () => browser.server.atOnce.now > 0);
    await popup.click('[data-action="stop-model"]');
    const clicked = performance.now();
    await waitForModel(popup, { state: 'failed', problem: 'stopped' });
    await waitUntil('the request to end', async () => browser.server.atOnce.now === 0);
    expect(performance.now() - clicked).toBeLessThan(1000);
    browser.server.behave({ kind: 'honest' });
    await popup.click('[data-action="write-again"]');
    await waitForModel(popup, { state: 'written' });
    await tab.close();
  });

  it('ends with the tab', async () => {
    browser.server.behave({ kind: 'stall' });
    const { tab, popup } = await openStory();
    await waitForModel(popup, { state: 'writing' });
    await waitUntil('the request', async () => browser.server.atOnce.now > 0);
    await browser.driver.closePopup();
    await tab.close();
    await waitUntil('the request to end', async () => browser.server.atOnce.now === 0);
  });
});

describe('a model that fails', () => {
  it.each([
    ['half an answer', { kind: 'half-json' }, 'broken-answer'],
    ['a connection that breaks in the middle of the answer', { kind: 'dropped' }, 'broken-answer'],
    ['too many requests', { kind: 'too-many-requests', retryAfterSeconds: 600 }, 'too-many-requests'],
    ['a server’s error', { kind: 'server-error' }, 'server-error'],
    ['no credit', { kind: 'no-credit' }, 'no-credit'],
    ['a redirection', { kind: 'redirect', status: 307, to: 'other' }, 'redirected'],
  ] as const)('by %s says so in words, and the page’s own digest stays', async (_, behaviour, problem) => {
    browser.server.behave(behaviour);
    const { tab, popup } = await openStory();
    const shown = await waitForModel(popup, { state: 'failed', problem }, 60_000);
    expect(shown.words).toContain('What you see are the page’s own sentences.');
    expect(shown.words.length).toBeGreaterThan(60);
    expect(shown).toMatchObject({ written: 0 });
    expect(shown.own).toBeGreaterThan(4);
    expect(await shownIn(popup)).toMatchObject({ state: 'ready', title: BRIDGE, problem: null });
    expect(browser.server.elsewhere.requests).toEqual([]);
    await tab.close();
  });

  it('by a network that is not there says so', async () => {
    await chooseModel(browser.driver, { engine: 'openai-compatible', address: 'http://127.0.0.1:9/v1', model: MODEL });
    const { tab, popup } = await openStory();
    await waitForModel(popup, { state: 'failed', problem: 'unreachable' });
    await chooseModel(browser.driver, { engine: 'openai-compatible', address: browser.server.address, model: MODEL });
    await tab.close();
  });

  it('by words that the page does not carry has the page’s own sentences in their place', async () => {
    browser.server.behave({ kind: 'hostile', seed: 7 });
    const { tab, popup } = await openStory();
    await waitUntil('the model to end', async () => {
      const shown = await popup.evaluate(modelShown);
      return shown?.state === 'written' || shown?.state === 'failed';
    });
    expect(await titleOfDigest(popup)).toBe(BRIDGE);
    await tab.close();
  });
});

describe('a background that is stopped while a model writes', () => {
  it('goes on, and the written digest arrives', async () => {
    browser.server.behave({ kind: 'slow', firstWordAfter: 3000 });
    const { tab, popup } = await openStory();
    await waitForModel(popup, { state: 'writing' });
    await waitUntil('the request', async () => browser.server.atOnce.now > 0);
    await browser.driver.stopWorker();
    await waitForModel(popup, { state: 'written' }, 60_000);
    await tab.close();
  });
});
