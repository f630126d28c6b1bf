import { expect, it } from 'vitest';
import { layoutShift } from '../support/layout-shift.ts';
import { waitForRows } from '../support/library-in-view.ts';
import { fillLibrary } from '../support/made-up-library.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

/** In the library: how far down its first row stands as soon as there is one, and a second later. */
async function placesOfFirstRow(): Promise<number[]> {
  const place = () => document.querySelector('.digest-entry')?.getBoundingClientRect().top;
  const frame = () => new Promise(requestAnimationFrame);
  while (place() === undefined) await frame();
  await frame();
  const first = place();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return [first, place()].map((top) => Math.round(top ?? Number.NaN));
}

it('the library’s list stays where its first rows were drawn, though the others and what was deleted come after', async () => {
  const { driver } = browser;
  const filling = await driver.openOwnPage('library');
  await filling.waitFor('.list-empty');
  await fillLibrary(filling, 160, Date.now());
  await filling.close();
  const deleting = await driver.openOwnPage('library');
  await deleting.click('.delete-entry');
  await deleting.waitFor('.removed-bar');
  await deleting.close();
  const library = await driver.openOwnPage('library');
  const [first, later] = await library.evaluate(placesOfFirstRow);
  expect(later).toBe(first);
  await waitForRows(library, 50);
  await library.waitFor('.removed-bar');
  if (browserOfThisRun() === 'chromium') expect(await library.evaluate(layoutShift)).toBe(0);
  await library.close();
});
