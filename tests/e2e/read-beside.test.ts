import { expect, it } from 'vitest';
import {
  claimsIn,
  folded,
  litIn,
  quotationsIn,
  titleOfDigest,
  waitForDigest,
  waitForLit,
  waitForProblem,
} from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { pause, waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const TITLES = {
  '/stories/news-swing-bridge': 'Port Ellery closes swing bridge after cracks are found in both bearings',
  '/stories/long-read-salt-road': 'The salt road: how a dead lake came back to bury the towns that drained it',
  '/made-up/strict-policy-story': 'Island gets its winter ferry back',
};

/** A page with the panel open beside it, in touch with each other. */
async function readBeside(path: keyof typeof TITLES): Promise<{ tab: Tab; panel: View }> {
  const { driver, pages } = browser;
  const tab = await driver.openTab(pages.own + path);
  await waitForDigest(await driver.clickToolbar(), TITLES[path]);
  await driver.closePopup();
  const panel = await driver.openPanel();
  await waitForDigest(panel, TITLES[path]);
  await panel.waitFor('[data-action="coverage"]:enabled');
  return { tab, panel };
}

const unspaced = (text: string): string => text.replace(/\s+/g, '');
const wordsLit = async (tab: Tab, name: Parameters<typeof litIn>[1]) => unspaced((await litIn(tab, name)).words.join(''));
const waitForGlow = (tab: Tab, words: string) =>
  waitUntil(`“${words}” to glow`, async () => (await wordsLit(tab, 'citeback-hover')) === unspaced(words));
const lightsIn = (tab: Tab): Promise<string[]> => tab.evaluate(() => [...CSS.highlights.keys()]);
const scrollOf = (view: View): Promise<number> => view.evaluate(() => Math.round(scrollY));
const markupOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);

/** In a page: scrolls the block that holds these words to the middle, as its reader would. */
function scrollToWords(words: string): void {
  const box = [...document.querySelectorAll('p, li, blockquote, h2')].find((one) => one.textContent?.replace(/\s+/g, ' ').includes(words));
  if (!box) throw new Error(`no block with “${words}”`);
  box.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** In the panel: the sentence or quotation marked as being in view in the page, and whether the panel shows it. */
function currentInPanel(): { words: string; isInSight: boolean; focused: string } {
  const current = [...document.querySelectorAll<HTMLElement>('[aria-current="true"]')];
  const box = current[0]?.getBoundingClientRect();
  return {
    words: current.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()).join('|'),
    isInSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
    focused: document.activeElement?.localName ?? '',
  };
}

it('what the reader points at or focuses in the panel glows in the page, which stays where it is', async () => {
  const { tab, panel } = await readBeside('/stories/news-swing-bridge');
  const before = await markupOf(tab);
  const claims = await claimsIn(panel);
  const [quotation = ''] = await quotationsIn(panel);
  const last = claims.at(-1) ?? '';
  for (const words of [claims[1] ?? '', quotation, last]) {
    await panel.hover('[data-claim], [data-quotation]', words);
    await waitForGlow(tab, words);
  }
  await panel.hover('.masthead');
  await waitForGlow(tab, '');
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-claim]')?.focus({ preventScroll: true }));
  // A sidebar that has not the focus tells its elements nothing of theirs.
  await panel.press('Shift');
  await waitForGlow(tab, claims[0] ?? '');
  expect(await scrollOf(tab)).toBe(0);
  expect(await markupOf(tab)).toBe(before);
  await tab.close();
});

it('the panel marks the sentence whose words are in view in the page, and keeps it in sight without taking the focus', async () => {
  const { tab, panel } = await readBeside('/stories/long-read-salt-road');
  const claims = await claimsIn(panel);
  const chosen = [claims.at(-1) ?? '', claims[Math.floor(claims.length / 2)] ?? '', claims[1] ?? ''];
  for (const claim of chosen) {
    await tab.evaluate(scrollToWords, claim);
    await waitUntil(`“${claim}” to be marked in the panel`, async () => {
      const { words, isInSight } = await panel.evaluate(currentInPanel);
      const lit = await tab.evaluate((sought: string) => {
        const box = [...document.querySelectorAll('p, li, blockquote, h2')].find((one) =>
          one.textContent?.replace(/\s+/g, ' ').includes(sought),
        );
        return box?.textContent?.replace(/\s+/g, ' ') ?? '';
      }, claim);
      return words !== '' && lit.includes(words.replace(/^[“"]|[”"]$/g, '')) && isInSight;
    });
  }
  expect((await panel.evaluate(currentInPanel)).focused).toBe('body');
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await tab.close();
});

it('the panel tints in the page what the digest uses, and ends that as easily', async () => {
  const { tab, panel } = await readBeside('/made-up/strict-policy-story');
  const before = await markupOf(tab);
  await panel.click('[data-action="coverage"]');
  const said = [...(await claimsIn(panel)), ...(await quotationsIn(panel))].map(unspaced);
  await waitUntil('the tint', async () => (await wordsLit(tab, 'citeback-read')) !== '');
  const tinted = await wordsLit(tab, 'citeback-read');
  expect(said.filter((words) => !tinted.includes(words))).toEqual([]);
  expect(tinted.length).toBeLessThan(unspaced(await tab.evaluate(() => document.body.textContent ?? '')).length);
  expect(await panel.text('.coverage-told')).toMatch(/uses \d+.?% of the text, from \d+ of \d+ passages/);
  await panel.click('[data-action="coverage"]');
  await waitUntil('the tint to go', async () => (await lightsIn(tab)).length === 0);
  expect(await panel.evaluate(() => document.querySelector('.article-map'))).toBeNull();
  expect(await markupOf(tab)).toBe(before);
  await tab.close();
});

it('a page that draws its article anew is read beside as before', async () => {
  const { tab, panel } = await readBeside('/stories/news-swing-bridge');
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-action="coverage"]')?.click());
  await waitUntil('the tint', async () => (await wordsLit(tab, 'citeback-read')) !== '');
  const before = await wordsLit(tab, 'citeback-read');
  await tab.evaluate(() => {
    const article = document.querySelector('article, main');
    article?.replaceWith(article.cloneNode(true));
  });
  await waitUntil('the tint to come back', async () => (await wordsLit(tab, 'citeback-read')) === before);
  const claim = (await claimsIn(panel)).at(-1) ?? '';
  await tab.evaluate(scrollToWords, claim);
  await waitUntil('a sentence near the end to be marked', () =>
    panel.evaluate(() => {
      const parts = [...document.querySelectorAll('[data-claim], [data-quotation]')];
      return parts.findIndex((one) => one.getAttribute('aria-current') === 'true') >= parts.length - 4;
    }),
  );
  await tab.close();
});

it('a click on the map of the article goes there in the page, and so do the arrow keys', async () => {
  const { tab, panel } = await readBeside('/stories/long-read-salt-road');
  await panel.click('[data-action="coverage"]');
  await panel.click('.article-map');
  const middle = await waitUntil('the page to go to the middle', async () => Math.max(0, (await scrollOf(tab)) - 500) || null);
  const place = () =>
    panel.evaluate(() => {
      const map = document.querySelector('.article-map');
      const frame = document.querySelector<SVGRectElement>('.map-view');
      return {
        name: map?.getAttribute('aria-label'),
        words: map?.getAttribute('aria-valuetext') ?? '',
        now: Number(map?.getAttribute('aria-valuenow')),
        most: Number(map?.getAttribute('aria-valuemax')),
        frame: frame ? Number(frame.getAttribute('y')) : null,
      };
    });
  const before = await waitUntil('the map to follow', async () => {
    const now = await place();
    return now.frame !== null && now.frame > 0 ? now : null;
  });
  expect(before.name).toBe('Place in the article');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.article-map')?.focus());
  await panel.press('ArrowDown');
  await waitUntil('the next passage', async () => (await place()).now === before.now + 1);
  await panel.press('End');
  await waitUntil('the last passage', async () => (await place()).now === before.most);
  await waitUntil('the page’s end', async () => (await scrollOf(tab)) > middle + 1000);
  const { words } = await place();
  expect(words).toMatch(new RegExp(`^Passage ${before.most} of ${before.most}, (not )?used: `));
  await waitUntil('the view in the map', async () => ((await place()).frame ?? 0) > (before.frame ?? 0));
  await tab.close();
});

it('n and p walk through the evidence in the page while something is lit, and Escape ends', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  await tab.press('n');
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  const shown = await partsIn(popup);
  expect(shown.length).toBeGreaterThan(6);
  await popup.click('[data-claim]', shown[1] ?? '');
  await waitForLit(tab, shown[1] ?? '');
  await driver.closePopup();
  await tab.bringToFront();
  for (const [key, part] of [
    ['n', 2],
    ['n', 3],
    ['p', 2],
  ] as const) {
    await tab.press(key);
    await waitForLit(tab, shown[part] ?? '');
  }
  await tab.press('Escape');
  await waitUntil('the lights to go out', async () => (await lightsIn(tab)).length === 0);
  await tab.press('n');
  expect(await lightsIn(tab)).toEqual([]);
  await tab.close();
});

it('n and p walk from the panel too, which shows where it is; all lights go when it closes', async () => {
  const { tab, panel } = await readBeside('/stories/news-swing-bridge');
  const shown = await partsIn(panel);
  const active = () =>
    panel.evaluate(() => document.querySelector('.source-link[data-active]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  for (const [key, part] of [
    ['n', 0],
    ['n', 1],
    ['p', 0],
    ['p', shown.length - 1],
  ] as const) {
    await panel.press(key);
    await waitForLit(tab, shown[part] ?? '');
    await waitUntil('the panel to show it', async () => folded(await active()).includes(folded(shown[part] ?? '')));
  }
  await panel.press('Escape');
  await waitUntil('the lights to go out', async () => (await lightsIn(tab)).length === 0 && (await active()) === '');
  await panel.press('n');
  await panel.click('[data-action="coverage"]');
  await waitUntil(
    'light and tint',
    async () => (await lightsIn(tab)).includes('citeback-read') && (await lightsIn(tab)).includes('citeback-passage'),
  );
  await browser.driver.closePanel();
  await waitUntil('all lights to go out', async () => (await lightsIn(tab)).length === 0);
  await tab.close();
});

it('pointing at another part of the page, begun in the panel, takes the place of all that it has lit', async () => {
  const { tab, panel } = await readBeside('/stories/news-swing-bridge');
  await panel.click('[data-action="coverage"]');
  await panel.click('[data-claim]');
  await waitUntil('light and tint', async () => (await lightsIn(tab)).length > 1);
  await panel.click('footer [data-action="pick-part"]');
  await waitForProblem(panel, 'picking');
  await waitUntil('only the part pointed at', async () => (await lightsIn(tab)).join() === 'citeback-hover');
  await pause(500);
  expect(await lightsIn(tab)).toEqual(['citeback-hover']);
  await tab.close();
});

it('words are lit between the bars that stay at the window’s edges', async () => {
  const { driver, pages } = browser;
  const tab = await driver.openTab(`${pages.own}/made-up/story-between-bars`);
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  for (const claim of new Set(await claimsIn(popup))) {
    await popup.click('[data-claim]', claim);
    await waitForLit(tab, claim);
    await waitUntil(`“${claim}” to be clear of the bars`, () =>
      tab.evaluate(() => {
        const [range] = [...(CSS.highlights.get('citeback-passage') ?? [])];
        const box = (range as Range).getBoundingClientRect();
        const upper = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
        const lower = document.querySelector('.cookies')?.getBoundingClientRect().top ?? 0;
        return box.top >= upper && box.bottom <= lower;
      }),
    );
  }
  await tab.close();
});

/** The words of every sentence and quotation, in the order of the digest. */
const partsIn = (view: View): Promise<string[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll('[data-claim], [data-quotation]')].map((one) => {
      const copy = one.cloneNode(true) as Element;
      for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    }),
  );
