import { expect, it } from 'vitest';
import { shownIn, waitForLive } from '../support/digest-in-view.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

const TITLE = 'Island gets its winter ferry back';
const ROUNDS = process.env.CITEBACK_LONG === 'yes' ? 50 : 1;
/** Milliseconds after the click, spread over what a digest takes; which stage each falls into is not looked at. */
const WAITS = [0, 15, 40, 80, 140, 250];

it(`a background stopped ${ROUNDS} × at ${WAITS.length} times after the click ends in the right digest, kept once`, async () => {
  const { driver, pages } = browser;
  const wrongs: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const wait of WAITS) {
      const tab = await driver.openTab(`${pages.own}/made-up/plain-ferry-story?stopped=${round}-${wait}`);
      const popup = await driver.clickToolbar();
      await new Promise((resolve) => setTimeout(resolve, wait));
      await driver.stopWorker();
      await waitForLive(popup);
      const { title, problem } = await shownIn(popup);
      if (title !== TITLE || problem !== null) wrongs.push(`${round}, ${wait} ms: ${problem} “${title}”`);
      await driver.closePopup();
      await tab.close();
    }
  }
  expect(wrongs).toEqual([]);
  const library = await driver.openOwnPage('library');
  const kept = await library.evaluate(keptAddresses);
  await library.close();
  const stopped = kept.filter((address) => address.includes('stopped='));
  expect([stopped.length, new Set(stopped).size]).toEqual([ROUNDS * WAITS.length, ROUNDS * WAITS.length]);
});

/** In a page of the extension: the address of each digest kept. */
function keptAddresses(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('citeback');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('digests').objectStore('digests').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve((all.result as { digest: { source: { url: string } } }[]).map(({ digest }) => digest.source.url));
      };
      all.onerror = () => reject(all.error);
    };
  });
}
