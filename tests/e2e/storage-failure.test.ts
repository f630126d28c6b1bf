import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { chooseModel } from '../support/choose-model.ts';
import { claimsIn, titleOfDigest, waitForLit, waitForLive } from '../support/digest-in-view.ts';
import type { Driver } from '../support/driver.ts';
import { keptRecords } from '../support/kept-records.ts';
import { importFile, libraryFile, searchFor, titlesIn, waitForRows } from '../support/library-in-view.ts';
import { madeUpKept } from '../support/made-up-library.ts';
import { waitForModel } from '../support/model-in-view.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { makeDatabaseNewer } from '../support/newer-database.ts';
import { ChromiumDriver, startChromium } from '../support/start-chromium.ts';
import { startFirefox } from '../support/start-firefox.ts';
import { MODEL } from '../support/start-with-model.ts';
import { browserOfThisRun, builtExtension, useBrowser } from '../support/use-browser.ts';
import { serveVastPages } from '../support/vast-pages.ts';
import { pause, waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const TITLE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

it('where nothing can be kept, the digest is there all the same, with words that say so, and leads to its page', async () => {
  const { driver, pages } = browser;
  const options = await driver.openOwnPage('options');
  expect(await options.evaluate(makeDatabaseNewer)).toBe(1000);
  await options.close();
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  const popup = await driver.clickToolbar();
  expect(await titleOfDigest(popup)).toBe(TITLE);
  expect(await popup.text('.doubts')).toContain('The browser gives no storage');
  const [claim = ''] = await claimsIn(popup);
  await popup.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await driver.closePopup();
  const library = await driver.openOwnPage('library');
  await library.waitFor('[role="alert"]');
  expect(await library.text('[role="alert"]')).toContain('The browser gives no storage');
  await library.close();
  await tab.close();
  const settings = await driver.openOwnPage('options');
  await settings.click('button', 'Delete all data');
  await settings.click('.confirm .danger-button');
  await waitUntil('all data to be deleted', async () => (await settings.text('main')).includes('All data is deleted.'));
  await settings.close();
  expect(await digestStory(driver)).toBe('');
});

const COUNT = 30;
const FULL = 'There is no room left to keep digests';

/** Kilobytes that the extension may keep. */
const ROOM = 8000;
/** More than has room, whatever the browser counts as a kilobyte: who came so far was refused nothing. */
const FILL_LIMIT = 20_000;

/**
 * This run's browser over the built extension without the leave to store more than the browser gives to any site: that can be made as
 * little as a full disk leaves. `hosts`: it may connect to all of them. Firefox gives a site a fifth of what it has for all, and ten
 * megabytes at least.
 */
async function startWithQuota(hosts: 'hosts' | 'no hosts' = 'no hosts'): Promise<Driver> {
  const copy = await fs.mkdtemp(path.join(os.tmpdir(), 'citeback-quota-'));
  const isChromium = browserOfThisRun() === 'chromium';
  await fs.cp(builtExtension(isChromium ? 'chrome' : 'firefox'), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(await fs.readFile(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  if (hosts === 'hosts') manifest.host_permissions = manifest.optional_host_permissions;
  await fs.writeFile(file, JSON.stringify(manifest));
  if (isChromium) return await startChromium(copy);
  return await startFirefox(copy, { 'dom.quotaManager.temporaryStorage.fixedLimit': 5 * ROOM });
}

/** Has Chromium give no more than `ROOM`, as Firefox does from its start; gives what takes this back. */
async function limitRoom(driver: Driver): Promise<() => Promise<void>> {
  if (!(driver instanceof ChromiumDriver)) return () => Promise.resolve();
  const page = await driver.browser.newPage();
  const origin = `chrome-extension://${driver.extensionId}`;
  await page.goto(`${origin}/options.html`);
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM * 1000 });
  return () => page.close();
}

/** In a page of the extension: keeps something else until not one kilobyte more has room; gives how much that is. */
async function fillUp(limit: number): Promise<number> {
  const opening = indexedDB.open('filler', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('all', { autoIncrement: true });
  };
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = () => reject(opening.error);
  });
  const put = (size: number) =>
    new Promise<boolean>((resolve) => {
      const change = opening.result.transaction('all', 'readwrite');
      change.oncomplete = () => resolve(true);
      change.onabort = () => {
        // After a refusal Firefox lets the next change of a connection only delete.
        opening.result.transaction('all', 'readwrite').objectStore('all').delete(0);
        resolve(false);
      };
      change.objectStore('all').put(Array.from({ length: size / 16 }, () => Math.random().toString(36).padEnd(16).slice(0, 16)).join(''));
    });
  let kilobytes = 0;
  for (let size = 64; size >= 1; size /= 4) while (kilobytes < limit && (await put(size * 1024))) kilobytes += size;
  opening.result.close();
  return kilobytes;
}

const makeRoom = (): void => void indexedDB.deleteDatabase('filler');

async function recordsOf(driver: Driver) {
  const options = await driver.openOwnPage('options');
  const records = await options.evaluate(keptRecords, []);
  await options.close();
  return Object.entries(records).filter(([name]) => /^(cards|digests) /.test(name));
}

async function digestPage(driver: Driver, address: string): Promise<{ title: string; doubts: string }> {
  const tab = await driver.openTab(address);
  const popup = await driver.clickToolbar();
  const title = await titleOfDigest(popup);
  await waitForLive(popup);
  const doubts = await popup.evaluate(() => document.querySelector<HTMLElement>('.doubts')?.innerText ?? '');
  await driver.closePopup();
  await tab.close();
  return { title, doubts };
}

async function digestStory(driver: Driver): Promise<string> {
  const { title, doubts } = await digestPage(driver, `${browser.pages.own}/stories/news-swing-bridge`);
  expect(title).toBe(TITLE);
  return doubts;
}

/** The journey over a storage that is filled up, and emptied again. */
async function goOnWhenFull(driver: Driver, vast: string): Promise<void> {
  const unlimit = await limitRoom(driver);
  const filling = await driver.openOwnPage('library');
  await importFile(filling, libraryFile(COUNT, Date.now()));
  await filling.close();
  const before = await recordsOf(driver);
  expect(before).toHaveLength(2 * COUNT);
  const options = await driver.openOwnPage('options');
  const filled = await options.evaluate(fillUp, FILL_LIMIT);
  expect(filled).toBeGreaterThan(0);
  expect(filled).toBeLessThan(FILL_LIMIT);
  // Firefox gives some room back when a database is closed, and leaves gaps inside a database's file, which large digests do not fit in.
  while ((await options.evaluate(fillUp, FILL_LIMIT)) > 0);
  for (const bytes of [1_000_000, 1_100_000]) expect((await digestPage(driver, `${vast}/plain/${bytes}`)).doubts).toContain(FULL);
  const library = await driver.openOwnPage('library');
  await waitForRows(library, COUNT);
  const digests = Array.from({ length: 60 }, (_, index) => madeUpKept(100 + index, Date.now()));
  expect(await importFile(library, JSON.stringify({ ...JSON.parse(libraryFile(0, Date.now())), digests }))).toBe(
    'The file could not be imported. Nothing has changed.',
  );
  const rare =
    madeUpKept(7, 0)
      .digest.lead[0]?.text.split(' ')
      .find((word) => word.length > 9) ?? '';
  expect(await searchFor(library, rare)).toContain(madeUpKept(7, 0).digest.source.title);
  await library.close();
  expect(await recordsOf(driver)).toEqual(before);
  await options.evaluate(makeRoom);
  await options.close();
  await unlimit();
  await waitUntil('room again', async () => !(await digestStory(driver)).includes(FULL));
  const after = await driver.openOwnPage('library');
  await waitForRows(after, COUNT + 1);
  expect(await titlesIn(after)).toContain(TITLE);
  await after.close();
}

/** A model writes a kept digest while there is no room left, and once more when there is. */
async function writeWhenFull(driver: Driver, server: ModelServer): Promise<void> {
  const unlimit = await limitRoom(driver);
  if (driver instanceof ChromiumDriver) await driver.setHostAccess('ON_ALL_SITES');
  await digestStory(driver);
  const before = await recordsOf(driver);
  expect(before).toHaveLength(2);
  await chooseModel(driver, { engine: 'openai-compatible', address: server.address, model: MODEL });
  const options = await driver.openOwnPage('options');
  expect(await options.evaluate(fillUp, FILL_LIMIT)).toBeLessThan(FILL_LIMIT);
  const tab = await driver.openTab(`${browser.pages.own}/stories/news-swing-bridge`);
  const popup = await driver.clickToolbar();
  expect((await waitForModel(popup, { state: 'written' })).written).toBeGreaterThan(4);
  // What could be kept would be by then.
  await pause(500);
  expect(await recordsOf(driver)).toEqual(before);
  await options.evaluate(makeRoom);
  await options.close();
  await unlimit();
  await driver.closePopup();
  await tab.close();
  const again = await driver.openTab(`${browser.pages.own}/stories/news-swing-bridge`);
  await waitForModel(await driver.clickToolbar(), { state: 'written' });
  await waitUntil('it to be kept', async () => JSON.stringify(await recordsOf(driver)) !== JSON.stringify(before));
  await driver.closePopup();
  await again.close();
}

it('where nothing more has room this is said, the library is searched to its end, and earlier digests are the same byte for byte', async () => {
  const [vast, driver] = await Promise.all([serveVastPages(), startWithQuota()]);
  try {
    await goOnWhenFull(driver, vast.address);
  } finally {
    await Promise.all([driver.close(), vast.close()]);
  }
});

const writingWhenFull = () =>
  it('what a model wrote is in view where it has no room to be kept, and the digest that was kept is the same byte for byte', async () => {
    const [server, driver] = await Promise.all([startModelServer(), startWithQuota('hosts')]);
    try {
      await writeWhenFull(driver, server);
    } finally {
      await Promise.all([driver.close(), server.close()]);
    }
  });

// In the gaps of Firefox's file it has room.
if (browserOfThisRun() === 'chromium') writingWhenFull();
