import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Driver, Tab } from '../support/driver.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { ChromiumDriver } from '../support/start-chromium.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { type BrowserWithHosts, startWithHosts } from '../support/start-with-hosts.ts';
import { waitUntil } from '../support/wait-until.ts';

const KEY = 'sk-canary-4417-of-nobody';
const HOST = 'http://127.0.0.1/*';

let browser: BrowserWithHosts;
let driver: Driver;
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer({ key: KEY });
  browser = await startWithHosts();
  driver = browser.driver;
});

afterAll(async () => {
  await browser.end();
  await server.close();
});

beforeEach(() => server.behave({ kind: 'honest' }));

/** The settings, with the form for a server open. */
async function openForm(engine: 'openai-compatible' | 'anthropic' = 'openai-compatible'): Promise<Tab> {
  const options = await driver.openOwnPage('options');
  await options.click(`input[name="models"][value="${engine}"]`);
  await options.waitFor('form.model-panel');
  return options;
}

/** In the settings: types into fields, by their names. */
function typeInto(fields: Record<string, string>): void {
  for (const [name, text] of Object.entries(fields)) {
    const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!field) throw new Error(`no field ${name}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

const fill = (options: Tab, fields: { address?: string; name?: string; key?: string }): Promise<void> =>
  options.evaluate(typeInto, Object.fromEntries(Object.entries(fields).map(([field, text]) => [`model-${field}`, text])));

/** Clicks what asks the browser for a permission, and answers it: in Chromium in its page of extensions, in Firefox at its prompt, if there is one. */
async function clickAndAllow(options: Tab, action: string): Promise<void> {
  if (driver instanceof ChromiumDriver) await driver.setHostAccess('ON_SPECIFIC_SITES', [HOST]);
  await options.bringToFront();
  await options.click(`[data-action="${action}"]`);
  if (driver instanceof FirefoxDriver) await driver.answerPrompt('allow');
}

const told = (options: Tab, words: string): Promise<unknown> =>
  waitUntil(`the words “${words}”`, async () => (await options.text('.models-choice')).includes(words));

/** In the settings: all that the extension stores outside its databases, and what it keeps of keys. */
const storedTexts = (options: Tab): Promise<string> =>
  options.evaluate(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]));

/** In the settings: the origins that have a key. */
const originsWithKey = (options: Tab): Promise<string[]> =>
  options.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('citeback-keys');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const keys = db.objectStoreNames.contains('keys') ? db.transaction('keys').objectStore('keys').getAllKeys() : null;
          if (!keys) return resolve([]);
          keys.onsuccess = () => {
            db.close();
            resolve(keys.result.map(String));
          };
        };
      }),
  );

const choiceIn = (options: Tab): Promise<unknown> =>
  options.evaluate(
    async () => ((await chrome.storage.local.get('settings')) as { settings?: { models?: unknown } }).settings?.models ?? null,
  );

const hostsIn = (options: Tab): Promise<string[]> =>
  options.evaluate(async () => (await chrome.permissions.getAll()).origins?.filter((origin) => origin.includes('127.0.0.1')) ?? []);

it('a model at an address is found, taken into use and tested; its key lies in its own place alone, and goes when it is switched off', async () => {
  const options = await openForm();
  await fill(options, { address: server.address, key: KEY });
  await clickAndAllow(options, 'list-models');
  await told(options, 'Models found: 2.');
  expect(
    await options.evaluate(() => [...document.querySelectorAll('datalist option')].map((one) => (one as HTMLOptionElement).value)),
  ).toEqual(['large-model', 'small-model']);
  await fill(options, { name: 'small-model' });
  await clickAndAllow(options, 'use-model');
  await told(options, 'Saved. It is used from the next digest on.');
  await told(options, `In use: small-model at ${server.origin}`);
  await told(options, `A key for ${server.origin} is kept.`);
  expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('input[name="model-key"]')?.value)).toBe('');
  expect(await choiceIn(options)).toEqual({ engine: 'openai-compatible', address: server.address, model: 'small-model' });
  expect(await originsWithKey(options)).toEqual([server.origin]);
  expect(await storedTexts(options)).not.toContain(KEY);
  expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);

  await options.click('[data-action="test-model"]');
  await told(options, 'It works: the model answered after');
  expect(server.requests.every(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);

  await options.click('input[name="models"][value="none"]');
  await options.click('[data-action="switch-off"]');
  await told(options, 'No model is used');
  await told(options, 'The model is off.');
  expect(await choiceIn(options)).toEqual({ engine: 'none' });
  expect(await originsWithKey(options)).toEqual([]);
  if (driver instanceof FirefoxDriver) expect(await hostsIn(options)).toEqual([]);
  await options.close();
});
