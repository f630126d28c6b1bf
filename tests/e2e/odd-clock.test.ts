import { expect, it } from 'vitest';
import { datesOf, waitForLive } from '../support/digest-in-view.ts';
import { importFile, libraryFile, titlesIn, waitForRows } from '../support/library-in-view.ts';
import { madeUpKept } from '../support/made-up-library.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const DAY = 86_400_000;
const TITLE = 'Port Ellery closes swing bridge after cracks are found in both bearings';

/** In a page of the extension: moves the time of all that was removed by so many milliseconds. */
function moveRemovals(by: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('citeback');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('removed', 'readwrite');
      const store = change.objectStore('removed');
      const all = store.getAll();
      all.onsuccess = () => {
        for (const one of all.result) store.put({ ...one, removedAt: new Date(Date.parse(one.removedAt) + by).toISOString() });
      };
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

it('after the clock was set back a day, digests are kept and listed by what it says, and only what was deleted last comes back', async () => {
  const { driver, pages } = browser;
  const tomorrow = Date.now() + DAY;
  const library = await driver.openOwnPage('library');
  await importFile(library, libraryFile(3, tomorrow));
  await waitForRows(library, 3);
  await library.click(`[aria-label="Delete: ${madeUpKept(1, 0).digest.source.title}"]`);
  await library.waitFor('.removed-bar');
  await library.evaluate(moveRemovals, DAY);
  const before = Date.now();
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  const popup = await driver.clickToolbar();
  await waitForLive(popup);
  const { generatedAt, updatedAt } = await datesOf(popup);
  expect([generatedAt >= new Date(before).toISOString(), updatedAt]).toEqual([true, generatedAt]);
  await driver.closePopup();
  await tab.close();
  await library.bringToFront();
  await waitForRows(library, 3);
  expect(await titlesIn(library)).toEqual([0, 2].map((number) => madeUpKept(number, 0).digest.source.title).concat(TITLE));
  await library.click(`[aria-label="Delete: ${TITLE}"]`);
  await waitUntil('one of them to be gone', async () => (await titlesIn(library)).length === 2);
  await library.click('[data-action="bring-back"]');
  await waitForRows(library, 3);
  expect(await titlesIn(library)).toContain(TITLE);
  // What was deleted before the clock was set back is next, for an hour from now and not for a day.
  await library.click('[data-action="bring-back"]');
  await waitForRows(library, 4);
  await library.close();
});
