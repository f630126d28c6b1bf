import { claimsIn, shownIn, waitForLive } from './digest-in-view.ts';
import type { Driver, View } from './driver.ts';
import type { Halt } from './halt-background.ts';

const isLong = process.env.CITEBACK_LONG === 'yes';

/** How often each stage is stopped at; in the long form `CITEBACK_TIMES` says so where it is to be run in shares. */
export const STOPS = isLong ? Number(process.env.CITEBACK_TIMES ?? 50) : 1;

/** All stages in the long form, every third in the short one. */
export const triedOf = <S>(stages: readonly S[]): S[] => stages.filter((_, index) => isLong || index % 3 === 0);

/** Stops the background exactly at that call, which it makes after the popup was opened over the tab in front; gives the popup, still open. Throws where it does not come to it. */
export async function stopAt(driver: Driver, halt: Halt): Promise<View> {
  const halted = await driver.haltWorker(halt);
  const popup = await driver.clickToolbar();
  const calls = await halted();
  const so = calls.filter((call) => call === halt.call).length;
  if (so !== halt.nth) throw new Error(`it was to halt at ${JSON.stringify(halt)}, and has called ${calls}`);
  await driver.stopWorker();
  return popup;
}

/** What a view shows of a digest once it is compared with its page. */
export async function digestShown(view: View) {
  await waitForLive(view);
  return { ...(await shownIn(view)), claims: await claimsIn(view) };
}

/** The digests kept of addresses that begin so: the address of each, its dates, and what is to be the same in all of one text. */
export async function keptOf(driver: Driver, beginning: string): Promise<{ address: string; rest: string }[]> {
  const page = await driver.openOwnPage('options');
  const kept = await page.evaluate(keptDigests, beginning);
  await page.close();
  return kept;
}

/** In a page of the extension. */
function keptDigests(beginning: string): Promise<{ address: string; rest: string }[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('citeback');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('digests').objectStore('digests').getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        opening.result.close();
        const kept = all.result.map(
          ({ digest: { source, generatedAt: _generated, updatedAt: _updated, ...digest }, changes, written }) => ({
            address: source.url as string,
            rest: JSON.stringify({ hash: source.contentHash, digest, changes, written }),
          }),
        );
        resolve(kept.filter(({ address }) => address.startsWith(beginning)));
      };
    };
  });
}
