import { afterAll, beforeAll, expect, it } from 'vitest';
import { blockFolder, type Damage, damages, makeReadOnly } from '../support/damage.ts';
import { databaseFiles } from '../support/database-files.ts';
import { claimsIn, titleOfDigest, waitForLit, waitForLive } from '../support/digest-in-view.ts';
import type { Driver } from '../support/driver.ts';
import { keptRecords } from '../support/kept-records.ts';
import { importFile, libraryFile, titlesIn, waitForRows } from '../support/library-in-view.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { startBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const isLong = process.env.CITEBACK_LONG === 'yes';
const TITLE = 'Port Ellery closes swing bridge after cracks are found in both bearings';
const NO_STORAGE = 'The browser gives no storage';
const COUNT = 12;

let pages: PageServer;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

/** A digest is written and leads to its page, whatever becomes of the storage; gives the doubts told above it. */
async function digestStory(driver: Driver): Promise<string> {
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  const popup = await driver.clickToolbar();
  expect(await titleOfDigest(popup)).toBe(TITLE);
  await waitForLive(popup);
  const doubts = await popup.evaluate(() => document.querySelector<HTMLElement>('.doubts')?.innerText ?? '');
  const [claim = ''] = await claimsIn(popup);
  await popup.click('[data-claim]', claim);
  await waitForLit(tab, claim);
  await driver.closePopup();
  await tab.close();
  return doubts;
}

/** What the library says in the place of its list, or the titles that it lists. */
async function seeLibrary(driver: Driver): Promise<{ alert: string | null; titles: string[] }> {
  const library = await driver.openOwnPage('library');
  const isKnown = () => document.querySelector('.library-file') !== null;
  await waitUntil('the library to know what is kept', () => library.evaluate(isKnown));
  const alert = await library.evaluate(() => document.querySelector<HTMLElement>('main [role="alert"]')?.innerText ?? null);
  const titles = await titlesIn(library);
  await library.close();
  return { alert, titles };
}

async function recordsOf(driver: Driver) {
  const options = await driver.openOwnPage('options');
  const records = await options.evaluate(keptRecords, []);
  await options.close();
  return Object.entries(records).filter(([name]) => /^(cards|digests) /.test(name));
}

/** A browser with some digests in its library, shut, damaged and started again. */
async function startDamaged(damage: Damage) {
  const driver = await startBrowser();
  const library = await driver.openOwnPage('library');
  await importFile(library, libraryFile(COUNT, Date.now()));
  await waitForRows(library, COUNT);
  await library.close();
  const before = await recordsOf(driver);
  await driver.shutDown();
  const undo = await damage(await databaseFiles(driver));
  await driver.launch();
  return { driver, before, undo };
}

it.each(Object.keys(damages).slice(0, isLong ? undefined : 2))(
  'a database whose files are %s is told of or begun anew, and all goes on',
  async (way) => {
    const { driver } = await startDamaged(damages[way] as Damage);
    const { alert, titles } = await seeLibrary(driver);
    expect(alert ?? `${titles.length}`).toMatch(/^The browser gives no storage|^0$|^12$/);
    const doubts = await digestStory(driver);
    console.info(`${driver.name}, ${way}: ${alert === null ? `${titles.length} listed` : 'told of'}`);
    if (alert !== null) {
      expect(alert).toContain('remove Citeback and install it again');
      expect(doubts).toContain(NO_STORAGE);
      await driver.reinstall();
      expect(await digestStory(driver)).not.toContain(NO_STORAGE);
    }
    expect((await seeLibrary(driver)).titles).toContain(TITLE);
    await driver.close();
  },
);

const unwritable: Record<string, Damage> = { 'not there': blockFolder, ...(isLong ? { 'read-only': makeReadOnly } : {}) };

it.each(Object.keys(unwritable))('where the place of the database is %s this is said, and all is as it was afterwards', async (way) => {
  const { driver, before, undo } = await startDamaged(unwritable[way] as Damage);
  try {
    const { alert } = await seeLibrary(driver);
    const doubts = await digestStory(driver);
    expect(alert).toContain(NO_STORAGE);
    expect(doubts).toContain(NO_STORAGE);
    await driver.shutDown();
  } finally {
    await undo?.();
  }
  await driver.launch();
  expect(await recordsOf(driver)).toEqual(before);
  await driver.close();
});

/** In a page of the extension: an earlier version of its database, which this page does not let go of. */
async function holdEarlier(): Promise<void> {
  const ended = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await ended(indexedDB.deleteDatabase('citeback'));
  const opening = indexedDB.open('citeback', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('cards', { keyPath: 'key' }).createIndex('address', 'addresses', { multiEntry: true });
    opening.result.createObjectStore('digests', { keyPath: 'key' });
  };
  const held = await ended(opening);
  // Named again and again, or it would be collected, and so closed.
  setInterval(() => held.name, 100);
}

it('a database that another page holds at an earlier version is told of soon, and taken up once that page is gone', async () => {
  const driver = await startBrowser();
  const options = await driver.openOwnPage('options');
  await options.evaluate(holdEarlier);
  expect((await seeLibrary(driver)).alert).toContain(NO_STORAGE);
  expect(await digestStory(driver)).toContain(NO_STORAGE);
  await options.close();
  await waitUntil('the database to be there', async () => (await seeLibrary(driver)).alert === null);
  expect(await digestStory(driver)).not.toContain(NO_STORAGE);
  expect((await seeLibrary(driver)).titles).toEqual([TITLE]);
  await driver.close();
});
