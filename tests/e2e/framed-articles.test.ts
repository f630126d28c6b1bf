import { expect, it } from 'vitest';
import { claimsIn, titleOfDigest, waitForDigest, waitForLive } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const TITLE = 'Island gets its winter ferry back';
const pages = ['/made-up/story-in-own-frame', '/made-up/story-in-written-frame'];

const unspaced = (text: string): string => text.replace(/\s+/g, '');

/** What of a page's frame is lit under that name: its words, and whether the first of them are seen in the window, clear of the bar at its top. */
const litInFrame = (tab: Tab, name: string) =>
  tab.evaluate((highlight: string) => {
    const frame = document.querySelector('iframe');
    const inner = frame?.contentWindow as (Window & typeof globalThis) | null;
    const ranges = [...(inner?.CSS.highlights.get(highlight) ?? [])] as Range[];
    const around = frame?.getBoundingClientRect();
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const box = ranges[0]?.getBoundingClientRect();
    const top = (box?.top ?? 0) + (around?.top ?? 0) + (frame?.clientTop ?? 0);
    const isInFrame = box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= (inner?.innerHeight ?? 0);
    return {
      words: ranges.map((range) => range.toString()).join(''),
      isInView: isInFrame && top >= bar && top + box.height <= innerHeight,
      isOutside: CSS.highlights.has(highlight),
      paint: inner?.getComputedStyle(inner.document.body, `::highlight(${highlight})`).backgroundColor,
    };
  }, name);

const waitForLitInFrame = (tab: Tab, words: string) =>
  waitUntil(`“${words}” to be lit in the frame, in view`, async () => {
    const lit = await litInFrame(tab, 'citeback-passage');
    return unspaced(lit.words) === unspaced(words) && lit.isInView;
  });

const lightsIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null | undefined;
    return [...(inner?.CSS.highlights.keys() ?? [])];
  });

async function readFramed(path: string): Promise<{ tab: Tab; popup: View }> {
  const tab = await browser.driver.openTab(browser.pages.own + path);
  const popup = await browser.driver.clickToolbar();
  await waitForDigest(popup, TITLE);
  await waitForLive(popup);
  return { tab, popup };
}

it.each(pages)('%s: each sentence is lit where it stands in the frame, and both windows are scrolled to it', async (path) => {
  const { tab, popup } = await readFramed(path);
  const markup = () => tab.evaluate(() => document.querySelector('iframe')?.contentDocument?.documentElement.outerHTML);
  const before = await markup();
  const claims = [...new Set(await claimsIn(popup))];
  expect(claims.length).toBeGreaterThan(2);
  for (const claim of claims) {
    await popup.click('[data-claim]', claim);
    await waitForLitInFrame(tab, claim);
  }
  expect(await litInFrame(tab, 'citeback-passage')).toMatchObject({ isOutside: false, paint: 'rgb(255, 227, 138)' });
  expect(await markup()).toBe(before);
  await tab.close();
});

it.each(pages)('%s: n, p and Escape are heard where the reader is, in the frame', async (path) => {
  const { tab, popup } = await readFramed(path);
  const claims = await claimsIn(popup);
  await popup.click('[data-claim]', claims[0] ?? '');
  await waitForLitInFrame(tab, claims[0] ?? '');
  await browser.driver.closePopup();
  await tab.bringToFront();
  await tab.evaluate(() => document.querySelector('iframe')?.contentWindow?.focus());
  await tab.press('n');
  await waitForLitInFrame(tab, claims[1] ?? '');
  await tab.press('p');
  await waitForLitInFrame(tab, claims[0] ?? '');
  await tab.press('Escape');
  await waitUntil('the lights to go out', async () => (await lightsIn(tab)).length === 0);
  await tab.close();
});

it.each(pages)(
  '%s: read beside it, words glow and are tinted in the frame, the sentence in view is marked, and all goes with the panel',
  async (path) => {
    const { tab } = await readFramed(path);
    await browser.driver.closePopup();
    const panel = await browser.driver.openPanel();
    await panel.waitFor('[data-action="coverage"]:enabled');
    const claims = await claimsIn(panel);
    const last = claims.at(-1) ?? '';
    await panel.hover('[data-claim]', last);
    await waitUntil('the glow', async () => unspaced((await litInFrame(tab, 'citeback-hover')).words) === unspaced(last));
    await panel.click('[data-action="coverage"]');
    await waitUntil('the tint', async () => unspaced((await litInFrame(tab, 'citeback-read')).words).includes(unspaced(last)));
    expect(await currentIn(panel)).toBe('');
    await tab.evaluate(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await waitUntil('a sentence in view to be marked', async () => (await currentIn(panel)) !== '');
    await tab.evaluate((words: string) => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const box = [...(inner?.querySelectorAll('p') ?? [])].find((one) => one.textContent?.includes(words));
      box?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, last);
    await waitUntil('another one to be marked', async () => unspaced(await currentIn(panel)) === unspaced(last));
    await browser.driver.closePanel();
    await waitUntil('all to go out', async () => (await lightsIn(tab)).length === 0);
    await tab.close();
  },
);

const currentIn = (panel: View): Promise<string> =>
  panel.evaluate(() => document.querySelector('[aria-current="true"]')?.textContent?.trim() ?? '');

it('links to words open the frame by itself, where it has an address', async () => {
  const linksIn = async (path: string) => {
    const { tab, popup } = await readFramed(path);
    expect(await popup.text('.doubts')).toContain('The article stands in a frame of the page');
    const links = await popup.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('[data-claim]')].map(({ href }) => href));
    await browser.driver.closePopup();
    await tab.close();
    return links;
  };
  const { own } = browser.pages;
  for (const link of await linksIn('/made-up/story-in-own-frame')) expect(link).toContain(`${own}/made-up/plain-ferry-story#:~:text=`);
  for (const link of await linksIn('/made-up/story-in-written-frame')) expect(link).toBe(`${own}/made-up/story-in-written-frame`);
});

it('a frame that has gone on to another text has no word of the earlier one', async () => {
  const { tab, popup } = await readFramed('/made-up/story-in-own-frame');
  const [claim = ''] = await claimsIn(popup);
  await tab.evaluate(() => {
    const frame = document.querySelector('iframe');
    return new Promise<void>((resolve) => {
      frame?.addEventListener('load', () => resolve());
      if (frame)
        frame.srcdoc = '<h1>Gulls</h1><p>There is nothing here but gulls, and they are all asleep on the roof of the old net loft.</p>';
    });
  });
  await popup.click('[data-claim]', claim);
  await waitUntil('the view to tell', async () => (await popup.text('[role="status"]'))?.includes('Not on the page any more'));
  expect(await titleOfDigest(popup)).toBe(TITLE);
  expect(await lightsIn(tab)).toEqual([]);
  await tab.close();
});
