import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver, Tab } from '../support/driver.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { ChromiumDriver } from '../support/start-chromium.ts';
import { FirefoxDriver } from '../support/start-firefox.ts';
import { type BrowserWithHosts, startWithHosts } from '../support/start-with-hosts.ts';
import { browserOfThisRun } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

let browser: BrowserWithHosts;
let driver: Driver;
let pages: PageServer;

beforeAll(async () => {
  pages = await servePages();
  browser = await startWithHosts();
  driver = browser.driver;
});

afterAll(async () => {
  await browser.end();
  await pages.close();
});

const isOn = (options: Tab) => options.evaluate(() => document.querySelector<HTMLInputElement>('.switch input')?.checked ?? false);

const isChosen = (options: Tab): Promise<boolean> =>
  options.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return (settings as { findArticles?: boolean } | undefined)?.findArticles === true;
  });

/** A click on the switch, once the settings know what it stands at. */
async function clickSwitch(options: Tab): Promise<void> {
  await options.waitFor('.switch input:enabled');
  await options.click('.switch');
}

/** The switch turned on, and what the browser then asks for given. */
async function allow(options: Tab): Promise<void> {
  if (driver instanceof ChromiumDriver) await driver.setHostAccess('ON_ALL_SITES');
  await options.bringToFront();
  // Whoever takes the sites back in the browser’s own page leaves the choice as it is.
  if (driver instanceof FirefoxDriver || !(await isChosen(options))) await clickSwitch(options);
  if (driver instanceof FirefoxDriver) await driver.answerPrompt('allow');
}

async function takeBack(options: Tab): Promise<void> {
  if (driver instanceof ChromiumDriver) await driver.setHostAccess('ON_CLICK');
  else {
    await clickSwitch(options);
    await waitUntil('the choice to be taken back', async () => !(await isChosen(options)));
  }
}

/** In the settings: types the name of a site. */
function typeSite(name: string): void {
  const field = document.querySelector<HTMLInputElement>('.add-site input');
  if (!field) throw new Error('no field for a site');
  field.value = name;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The badge on each tab, by the tab's address. */
const badges = (options: Tab): Promise<Record<string, string>> =>
  options.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText(id === undefined ? {} : { tabId: id })));
    return Object.fromEntries(tabs.map((tab, at) => [tab.url?.split('/').at(-1) ?? `no address ${at}`, texts[at] ?? '']));
  });

/** The words on the icon, for the tab of that address. */
const titleOn = (options: Tab, address: string): Promise<string> =>
  options.evaluate(async (sought: string) => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === sought);
    return await chrome.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
  }, address);

const allBadges = async (options: Tab): Promise<string[]> => Object.values(await badges(options)).filter((text) => text !== '');

const registered = (options: Tab): Promise<number> =>
  options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

it('marks articles while all sites are allowed, on open pages and new ones, and takes everything back afterwards', async () => {
  const before = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  const options = await driver.openOwnPage('options');
  expect([await isOn(options), await registered(options), await allBadges(options)]).toEqual([false, 0, []]);

  await allow(options);
  await waitUntil('the switch', () => isOn(options));
  await waitUntil('the detector', async () => (await registered(options)) === 1);
  await waitUntil('the badge on the open article', async () => (await badges(options))['news-swing-bridge'] !== '');
  const article = await driver.openTab(`${pages.own}/stories/long-read-salt-road`);
  const list = await driver.openTab(`${pages.own}/stories/shop-list`);
  await options.bringToFront();
  await waitUntil('the badge on a new article', async () => (await badges(options))['long-read-salt-road'] !== '');
  expect((await badges(options))['shop-list']).toBe('');
  expect(await titleOn(options, `${pages.own}/stories/long-read-salt-road`)).toBe('Citeback: this page is an article');
  expect(await titleOn(options, `${pages.own}/stories/shop-list`)).toBe('Citeback: summarize this page');

  await takeBack(options);
  await waitUntil('the switch', async () => !(await isOn(options)));
  await waitUntil('the detector to go', async () => (await registered(options)) === 0);
  await waitUntil('the badges to go', async () => (await allBadges(options)).length === 0);
  await Promise.all([before, article, list, options].map((tab) => tab.close()));
});

it('is one click on the welcome page too', async () => {
  const welcome = await driver.openOwnPage('welcome');
  if (driver instanceof ChromiumDriver) await driver.setHostAccess('ON_ALL_SITES');
  // What the earlier journey chose is taken back where the browser’s own page was the place to do so.
  await welcome.evaluate(() => chrome.storage.local.remove('settings'));
  await welcome.bringToFront();
  await welcome.click('button', 'Find articles automatically');
  if (driver instanceof FirefoxDriver) await driver.answerPrompt('allow');
  await waitUntil('the word that they are found', async () => (await welcome.text('main')).includes('Articles are found automatically.'));
  await waitUntil('the detector', async () => (await registered(welcome)) === 1);
  const options = await driver.openOwnPage('options');
  await takeBack(options);
  await waitUntil('the detector to go', async () => (await registered(options)) === 0);
  await Promise.all([welcome, options].map((tab) => tab.close()));
});

it('does not look for articles on the sites that the reader excludes', async () => {
  const options = await driver.openOwnPage('options');
  await allow(options);
  await waitUntil('the detector', async () => (await registered(options)) === 1);
  await options.click('.add-site input');
  await options.evaluate(typeSite, 'localhost');
  await options.click('.add-site button');
  await options.waitFor('.chips button[aria-label*="localhost"]');
  await waitUntil('the detector to pass it over', () =>
    options.evaluate(async () => {
      const [detector] = await chrome.scripting.getRegisteredContentScripts();
      return (detector?.excludeMatches?.length ?? 0) === 1;
    }),
  );
  const excluded = await driver.openTab(`${pages.other}/stories/news-swing-bridge`);
  const article = await driver.openTab(`${pages.own}/stories/long-read-salt-road`);
  await options.bringToFront();
  // The page that was opened later is judged: the earlier one would have been by now.
  await waitUntil('the badge on the other site', async () => (await badges(options))['long-read-salt-road'] !== '');
  expect((await badges(options))['news-swing-bridge']).toBe('');
  await options.click('.chips button[aria-label*="localhost"]');
  await waitUntil('the badge where nothing is excluded any more', async () => (await badges(options))['news-swing-bridge'] !== '');
  await takeBack(options);
  await waitUntil('the detector to go', async () => (await registered(options)) === 0);
  await Promise.all([excluded, article, options].map((tab) => tab.close()));
});

if (browserOfThisRun() === 'firefox') {
  it('stays off, and says so, where the reader refuses', async () => {
    const options = await driver.openOwnPage('options');
    await clickSwitch(options);
    if (driver instanceof FirefoxDriver) await driver.answerPrompt('deny');
    await waitUntil('the words', async () => (await options.text('main')).includes('The browser did not give the permission.'));
    expect([await isOn(options), await registered(options)]).toEqual([false, 0]);
    await options.close();
  });
}
