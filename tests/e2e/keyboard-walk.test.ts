import { expect, it } from 'vitest';
import { correctFare, FARE } from '../states/ferry-changes.ts';
import { waitForLit, waitForLive } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

/** In a view: what has the focus, as somebody who sees or hears it knows it. Null where the view itself has it. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const describedBy = element.getAttribute('aria-describedby');
  const boxes = [...element.getClientRects()];
  // Corners and middles of each line: one of them in sight is enough (WCAG 2.4.11).
  const points = boxes.flatMap(({ left, right, top, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].map((x) => ({ x, y: (top + bottom) / 2 })),
  );
  // What is told lets the pointer through, and would hide the focus all the same.
  const told = document.querySelector('.quiet-words:not(:empty)')?.getBoundingClientRect();
  const isUnderWords = ({ x, y }: { x: number; y: number }) =>
    told !== undefined && x > told.left && x < told.right && y > told.top && y < told.bottom;
  return {
    name: element.getAttribute('aria-label') ?? element.textContent ?? '',
    description: (describedBy && document.getElementById(describedBy)?.textContent) || null,
    isCitation: element.matches('[data-claim], [data-quotation], .mark'),
    isRinged: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isInSight: points.some((point) => element.contains(document.elementFromPoint(point.x, point.y)) && !isUnderWords(point)),
    html: element.outerHTML.slice(0, 120),
  };
}

/** Tabs through a view until it ends or begins anew, and gives each stop. */
async function walkThrough(view: View, most: number) {
  const stops: NonNullable<ReturnType<typeof focused>>[] = [];
  for (let step = 0; step < most; step++) {
    await view.press('Tab');
    // A view that scrolls smoothly to the focus is on its way for a moment.
    const stop = await waitUntil(
      'the focus in sight',
      async () => {
        const at = await view.evaluate(focused);
        return at === null || at.isInSight ? { at } : null;
      },
      2000,
    ).catch(async () => ({ at: await view.evaluate(focused) }));
    if (stop.at === null || (stop.at.html === stops[0]?.html && step > 0)) break;
    stops.push(stop.at);
  }
  return stops;
}

it('the whole of a digest is walked through by Tab: every stop is named, ringed and in sight, every citation says where it leads', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/made-up/plain-ferry-story`);
  const popup = await driver.clickToolbar();
  await waitForLive(popup);
  const stops = await walkThrough(popup, 40);
  expect(stops.length).toBeGreaterThan(12);
  expect(stops.filter(({ name, isRinged, isInSight }) => name.trim() === '' || !isRinged || !isInSight)).toEqual([]);
  const citations = stops.filter(({ isCitation }) => isCitation);
  expect(citations.length).toBeGreaterThan(6);
  expect(new Set(citations.map(({ description }) => description))).toEqual(new Set(['Shows these words in the page']));
  expect(stops.map(({ name }) => name)).toContain(FARE);
  await driver.closePopup();
  await tab.close();
});

it('what is told over the end of a view hides no stop behind it, and Escape puts it away', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/made-up/plain-ferry-story`);
  const popup = await driver.clickToolbar();
  await waitForLive(popup);
  await driver.closePopup();
  const panel = await driver.openPanel();
  await waitForLive(panel);
  await tab.evaluate(correctFare, FARE);
  await panel.evaluate((words: string) => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-claim]')];
    links.find(({ textContent }) => textContent === words)?.focus();
  }, FARE);
  await panel.press('Enter');
  await panel.waitFor('.missing[data-outcome="changed"]');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.back')?.focus());
  const stops = await walkThrough(panel, 40);
  expect(stops.length).toBeGreaterThan(12);
  expect(stops.filter(({ isInSight, isRinged }) => !isInSight || !isRinged)).toEqual([]);
  await panel.press('Escape');
  await waitUntil('what was told to go', () => panel.evaluate(() => document.querySelector('.missing') === null));
  const first = 'The ferry to Holm Sound will sail twice a day from the first of May, the harbour board decided on Monday evening.';
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-claim]')?.focus());
  await panel.press('Enter');
  await waitForLit(tab, first);
  await tab.close();
});
