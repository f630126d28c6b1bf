import { expect, it } from 'vitest';
import { claimsIn, litIn, waitForLive } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { pageOf } from '../support/puppeteer-view.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const FARE = 'The board will hire a smaller boat that needs a crew of two, and the fare for islanders stays at four crowns.';

/** Reads the ferry story, changes its page, and clicks on the sentence about the fare; its digest is kept by then, but the page is not read again. */
async function clickFareAfter(change: (words: string) => void, height: number | null = null): Promise<{ tab: Tab; popup: View }> {
  const tab = await browser.driver.openTab(`${browser.pages.own}/made-up/plain-ferry-story`);
  const popup = await browser.driver.clickToolbar();
  await waitForLive(popup);
  expect(await claimsIn(popup)).toContain(FARE);
  await tab.evaluate(change, FARE);
  if (height !== null && browser.driver.name === 'chromium') await pageOf(popup).setViewport({ width: 420, height });
  await popup.click('[data-claim]', FARE);
  await popup.waitFor('.missing');
  return { tab, popup };
}

const marksIn = (popup: View): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('.missing del, .missing ins')].map((one) => `${one.localName} ${one.textContent}`));

it('a sentence that was corrected: both wordings with the difference marked, and the way to the present one, lit as changed', async () => {
  const { tab, popup } = await clickFareAfter((words) => {
    const box = [...document.querySelectorAll('p')].find((one) => one.textContent === words);
    if (box) box.textContent = words.replace('four crowns', 'six crowns');
  });
  expect(await popup.text('.missing h2')).toBe('This passage has changed since');
  expect(await marksIn(popup)).toEqual(['del [removed: four]', 'ins [new: six]']);
  expect((await litIn(tab)).words).toEqual([]);
  await popup.click('[data-action="show-present"]');
  await waitUntil('the present wording to be lit as changed', async () => {
    const lit = await litIn(tab, 'citeback-changed');
    return lit.words.join('').includes('stays at six crowns') && lit.isInView;
  });
  expect((await litIn(tab)).words).toEqual([]);
  await tab.close();
});

it('a sentence stays in sight above what is told of it, in a low popup too', async () => {
  const { tab, popup } = await clickFareAfter((words) => {
    for (const box of document.querySelectorAll('p')) if (box.textContent === words) box.textContent = words.replace('four', 'six');
  }, 400);
  await waitUntil('the sentence between the edge and the sheet', () =>
    popup.evaluate(() => {
      const [sentence, sheet] = ['.source-link[data-active]', '.missing'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return sentence !== undefined && sheet !== undefined && sentence.top >= 0 && sentence.bottom <= sheet.top;
    }),
  );
  await tab.close();
});

it('a sentence that was taken out: it is told, and stays readable', async () => {
  const { tab, popup } = await clickFareAfter((words) => {
    for (const box of document.querySelectorAll('p')) if (box.textContent === words) box.remove();
  });
  expect(await popup.text('.missing h2')).toBe('Not on the page any more');
  expect(await popup.text('.missing mark')).toBe(FARE);
  expect((await litIn(tab)).words).toEqual([]);
  await popup.click('.missing .close');
  await waitUntil('the word to go', () => popup.evaluate(() => document.querySelector('.missing') === null));
  await tab.close();
});

it('a sentence that stands twice: each place is offered, and the one that is chosen is lit', async () => {
  const { tab, popup } = await clickFareAfter(() => {
    const boxes = [...document.querySelectorAll('article p')];
    for (const box of boxes) box.replaceWith(box.cloneNode(true));
    for (const box of boxes) document.querySelector('article')?.append(box.cloneNode(true));
  });
  expect(await popup.text('.missing h2')).toBe('These words stand on the page 2 times');
  expect(await popup.evaluate(() => document.querySelectorAll('.missing .place').length)).toBe(2);
  expect((await litIn(tab)).words).toEqual([]);
  for (const place of [1, 0]) {
    await popup.click(`[data-place="${place}"]`);
    await waitUntil(`place ${place} to be lit`, () =>
      tab.evaluate(
        (wanted: { words: string; place: number }) => {
          const [range] = [...(CSS.highlights.get('citeback-passage') ?? [])].filter((one) => one instanceof Range);
          const boxes = [...document.querySelectorAll('p')].filter((one) => one.textContent === wanted.words);
          return range !== undefined && range.toString() === wanted.words && boxes[wanted.place]?.contains(range.startContainer) === true;
        },
        { words: FARE, place },
      ),
    );
  }
  await tab.close();
});

it('a place that has changed since it was offered is not lit', async () => {
  const { tab, popup } = await clickFareAfter(() => {
    const boxes = [...document.querySelectorAll('article p')];
    for (const box of boxes) box.replaceWith(box.cloneNode(true));
    for (const box of boxes) document.querySelector('article')?.append(box.cloneNode(true));
  });
  await tab.evaluate((words: string) => {
    for (const box of document.querySelectorAll('p')) if (box.textContent === words) box.textContent = 'The boat is gone.';
  }, FARE);
  await popup.click('[data-place="1"]');
  await waitUntil('the word that it has gone', async () => (await popup.text('p.quiet-words')).includes('no longer there'));
  expect((await litIn(tab)).words).toEqual([]);
  await tab.close();
});
