import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { installBuiltInDouble } from '../support/built-in-double.ts';
import type { Driver, Tab } from '../support/driver.ts';
import type { Behaviour } from '../support/model/behaviour.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { choiceIn, databasesWith, fill, hearMessages, hostsIn, leaveIn, storedTexts, told } from '../support/models-in-options.ts';
import { ChromiumDriver } from '../support/start-chromium.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { type BrowserWithHosts, startWithHosts } from '../support/start-with-hosts.ts';
import { browserOfThisRun } from '../support/use-browser.ts';
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

/** Clicks what asks the browser for a permission, and answers it: in Chromium in its page of extensions, in Firefox at its prompt, if there is one. */
async function clickAndAllow(options: Tab, action: string): Promise<void> {
  if (driver instanceof ChromiumDriver) await driver.setHostAccess('ON_SPECIFIC_SITES', [HOST]);
  await options.bringToFront();
  await options.click(`[data-action="${action}"]`);
  if (driver instanceof FirefoxDriver) await driver.answerPrompt('allow');
}

/** The same where the site is allowed already: Firefox asks for its consent alone. */
async function clickAndConsent(options: Tab, action: string): Promise<void> {
  await options.click(`[data-action="${action}"]`);
  if (driver instanceof FirefoxDriver) await driver.answerPrompt('allow');
}

async function switchOff(options: Tab): Promise<void> {
  await options.click('input[name="models"][value="none"]');
  await options.click('[data-action="switch-off"]');
  await told(options, 'No model is used');
  await told(options, 'The model is off.');
}

it('a model at an address is found, taken into use and tested; its key lies in its own place alone, and goes when it is switched off', async () => {
  const listener = await driver.openOwnPage('library');
  await listener.evaluate(hearMessages);
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
  expect(await options.evaluate(databasesWith, KEY)).toEqual([`citeback-keys ${server.origin}`]);
  expect(await storedTexts(options)).not.toContain(KEY);
  expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);

  await options.click('[data-action="test-model"]');
  await told(options, 'It works: the model answered after');
  expect(server.requests.every(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);

  await switchOff(options);
  expect(await choiceIn(options)).toEqual({ engine: 'none' });
  expect(await options.evaluate(databasesWith, KEY)).toEqual([]);
  if (driver instanceof FirefoxDriver) expect(await hostsIn(options)).toEqual([]);
  await options.evaluate(() => chrome.runtime.sendMessage({ kind: 'last-of-the-test' }).catch(() => null));
  const heard = await waitUntil('the last message', () =>
    listener.evaluate(() => (document.body.dataset.heard?.includes('last-of-the-test') ? document.body.dataset.heard : null)),
  );
  expect(heard).not.toContain(KEY);
  await listener.close();
  await options.close();
});

/** Allows this machine with no prompt. */
async function allowThisMachine(): Promise<void> {
  if (driver instanceof ChromiumDriver) await driver.setHostAccess('ON_SPECIFIC_SITES', [HOST]);
  if (driver instanceof FirefoxDriver) await driver.allowSite(HOST);
}

it.each<[string, Behaviour, { address?: string; name?: string; key?: string }, string]>([
  ['works', { kind: 'honest' }, {}, 'It works: the model answered after'],
  ['does not take the key', { kind: 'honest' }, { key: 'sk-wrong-0000-of-nobody' }, 'The server does not take the key.'],
  ['has no such model', { kind: 'honest' }, { name: 'huge-model' }, 'The server has no such model.'],
  ['refuses extensions', { kind: 'origin-refused' }, {}, 'start it anew with OLLAMA_ORIGINS='],
  ['sends elsewhere', { kind: 'redirect', status: 307, to: 'other' }, {}, 'The address leads elsewhere'],
  ['has failed', { kind: 'server-error' }, {}, 'The server failed.'],
  ['has no credit left', { kind: 'no-credit' }, {}, 'has no credit left.'],
  ['is no model server', { kind: 'page' }, {}, 'The answer breaks off, or is not what was asked for.'],
  ['is not there', { kind: 'honest' }, { address: 'http://127.0.0.1:1/v1' }, 'Nothing answers at this address.'],
])('the test says in words that the server %s', async (_title, behaviour, typed, words) => {
  await allowThisMachine();
  server.behave(behaviour);
  const options = await openForm();
  await fill(options, { address: server.address, name: 'small-model', key: KEY, ...typed });
  await options.click('[data-action="test-model"]');
  await told(options, words);
  expect(server.elsewhere.requests).toEqual([]);
  expect(await options.text('.told-outcome')).not.toContain(KEY);
  expect(await choiceIn(options)).not.toMatchObject({ engine: 'openai-compatible' });
  await options.close();
});

it('the words of Ollama’s refusal name this browser’s extensions', async () => {
  await allowThisMachine();
  server.behave({ kind: 'origin-refused' });
  const options = await openForm();
  await fill(options, { address: server.address, name: 'small-model', key: KEY });
  await options.click('[data-action="test-model"]');
  await told(options, `OLLAMA_ORIGINS=${driver.name === 'firefox' ? 'moz' : 'chrome'}-extension://*`);
  await options.close();
});

it('another address takes no key along, and the former key is gone', async () => {
  await allowThisMachine();
  const other = await startModelServer();
  const options = await openForm();
  await fill(options, { address: server.address, name: 'small-model', key: KEY });
  await clickAndConsent(options, 'use-model');
  await told(options, `In use: small-model at ${server.origin}`);
  await fill(options, { address: other.address });
  await waitUntil('no word of a key', async () => !(await options.text('form.model-panel')).includes('is kept.'));
  await options.click('[data-action="use-model"]');
  await told(options, `In use: small-model at ${other.origin}`);
  await options.click('[data-action="test-model"]');
  await told(options, 'It works:');
  expect(other.requests.length).toBeGreaterThan(0);
  expect(JSON.stringify(other.requests)).not.toContain(KEY);
  expect(await options.evaluate(databasesWith, KEY)).toEqual([]);
  await switchOff(options);
  await options.close();
  await other.close();
});

it('“Delete all data” deletes the key too, and switches the model off', async () => {
  await allowThisMachine();
  const options = await openForm();
  await fill(options, { address: server.address, name: 'small-model', key: KEY });
  await clickAndConsent(options, 'use-model');
  await told(options, `A key for ${server.origin} is kept.`);
  await options.click('section > .danger');
  await options.click('.confirm .danger-button');
  await told(options, 'No model is used');
  await waitUntil('the key to be gone', async () => (await options.evaluate(databasesWith, KEY)).length === 0);
  await options.close();
});

it('an address that others could listen to is refused in words, and nothing is asked of the browser or the server', async () => {
  const options = await openForm();
  await fill(options, { address: 'http://192.0.2.7:11434/v1', name: 'small-model', key: KEY });
  await options.click('[data-action="use-model"]');
  await told(options, 'Only https is safe here');
  expect(await choiceIn(options)).not.toMatchObject({ engine: 'openai-compatible' });
  expect(await options.evaluate(databasesWith, KEY)).toEqual([]);
  await options.close();
});

if (browserOfThisRun() === 'firefox') {
  it('Firefox asks for the site and for its consent to sending pages in one prompt; refused, nothing is kept; switched off, both are given back', async () => {
    if (!(driver instanceof FirefoxDriver)) throw new Error('this is no Firefox');
    const options = await openForm('anthropic');
    await fill(options, { address: 'https://models.example/v1', name: 'large-model', key: KEY });
    await options.click('[data-action="use-model"]');
    await driver.answerPrompt('deny');
    await told(options, 'The browser did not give the permission.');
    expect(await choiceIn(options)).not.toMatchObject({ engine: 'anthropic' });
    expect(await options.evaluate(databasesWith, KEY)).toEqual([]);
    expect(await leaveIn(options, 'models.example')).toEqual({ origins: [], content: [] });

    await options.click('[data-action="use-model"]');
    await driver.answerPrompt('allow');
    await told(options, 'In use: large-model at https://models.example');
    expect(await leaveIn(options, 'models.example')).toEqual({ origins: ['https://models.example/*'], content: ['websiteContent'] });
    await switchOff(options);
    expect(await leaveIn(options, 'models.example')).toEqual({ origins: [], content: [] });
    expect(await options.evaluate(databasesWith, KEY)).toEqual([]);
    await options.close();
  });
}

/** What the browser of this journey says of its own model. */
const SAID = { chromium: 'The browser has no model for this computer', firefox: 'This browser has no model of its own.' };

it('the browser’s own model: what the browser says of it', async () => {
  const options = await driver.openOwnPage('options');
  await options.click('input[name="models"][value="built-in"]');
  await told(options, SAID[driver.name]);
  expect(await options.evaluate(() => document.querySelectorAll('[data-action="use-model"], [data-action="download-model"]').length)).toBe(
    0,
  );
  await options.close();
});

it('the browser’s own model is downloaded by a click alone, with its progress, then used and tested', async () => {
  const options = await driver.openOwnPage('options');
  await options.evaluate(installBuiltInDouble, {
    availability: 'downloadable',
    steps: [0, 0.4, 0.7, 1],
    pauses: [0, 400, 400, 400],
    answer: ['{"letters"', ':5}'],
  });
  await options.click('input[name="models"][value="built-in"]');
  await told(options, 'The browser can download its model.');
  await options.click('[data-action="download-model"]');
  await told(options, 'Downloaded: 40%');
  await told(options, 'Saved. It is used from the next digest on.');
  await told(options, 'In use: The browser’s own model');
  expect(await choiceIn(options)).toEqual({ engine: 'built-in' });
  await options.click('[data-action="test-model"]');
  await told(options, 'It works: the model answered after');
  await switchOff(options);
  await options.close();
});

it('a download that the reader cancels is waited for no more, and a model that never comes ends in words', async () => {
  const options = await driver.openOwnPage('options');
  await options.evaluate(installBuiltInDouble, { availability: 'downloadable', create: 'never' });
  await options.click('input[name="models"][value="built-in"]');
  await options.click('[data-action="download-model"]');
  await told(options, 'Waiting for an answer…');
  await options.click('.told-outcome button');
  await waitUntil('no word of waiting', async () => !(await options.text('.models-choice')).includes('Waiting for an answer…'));
  expect(await choiceIn(options)).not.toEqual({ engine: 'built-in' });
  await options.close();
});
