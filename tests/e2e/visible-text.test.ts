import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { findWords } from '../../src/core/text/words.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { WAYS_TO_HIDE, WAYS_TO_SHOW, type Way } from '../page/ways-to-hide.ts';
import { articleIn } from '../support/article-in-page.ts';
import { titleOfDigest } from '../support/digest-in-view.ts';
import type { View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

const passagesIn = async (popup: View) => (await articleIn(popup)).passages.map(({ text }) => text);

const hiddenWords = (_way: Way, index: number) => `Keeper number ${index} hid this from everybody who stood on the quay that day.`;
const shownWords = (_way: Way, index: number) => `Sailor number ${index} said this aloud to everybody who stood on the quay that day.`;
const filler = (index: number) =>
  `<p>On day ${index} the ferry to Ardmoor left on time, with forty people aboard, a crate of hens, and a piano that nobody had come to collect.</p>`;

/** One article with every way in it, hidden and shown in turn. */
function pageWithAllWays(): string {
  const hidden = WAYS_TO_HIDE.map((way, index) => way.markup(hiddenWords(way, index)));
  const shown = WAYS_TO_SHOW.map((way, index) => way.markup(shownWords(way, index)));
  const blocks = hidden.map((block, index) => `${filler(index)}${block}${shown[index] ?? ''}`).join('\n');
  const css = [...WAYS_TO_HIDE, ...WAYS_TO_SHOW].map((way) => way.css ?? '').join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The quay at Ardmoor</title><style>${css}</style></head>
    <body><main><article><h1>The quay at Ardmoor</h1>${blocks}</article></main></body></html>`;
}

describe('what a reader of the page cannot see is not read', () => {
  it('leaves out the words hidden in any way, and keeps all that are shown', async () => {
    browser.pages.rewrite('front-page', pageWithAllWays);
    const tab = await browser.driver.openTab(`${browser.pages.own}/stories/front-page`);
    const popup = await browser.driver.clickToolbar();
    await titleOfDigest(popup);
    const passages = (await passagesIn(popup)).join('\n');
    const waysWith = (ways: readonly Way[], words: (way: Way, index: number) => string, isRead: boolean) =>
      ways.filter((way, index) => passages.includes(words(way, index)) === isRead).map(({ name }) => name);
    expect(waysWith(WAYS_TO_HIDE, hiddenWords, true)).toEqual([]);
    expect(waysWith(WAYS_TO_SHOW, shownWords, false)).toEqual([]);
    expect(passages).not.toMatch(/[\u200b\u2060\u{e0000}-\u{e007f}]/u);
    browser.pages.rewrite('front-page', (html) => html);
    await tab.close();
  });
});

/** The passages of a page with this body, read where it stands scrolled to. */
async function readAt(html: string, place = ''): Promise<string> {
  browser.pages.rewrite('front-page', () => html);
  const tab = await browser.driver.openTab(`${browser.pages.own}/stories/front-page${place}`);
  const popup = await browser.driver.clickToolbar();
  await titleOfDigest(popup);
  const passages = (await passagesIn(popup)).join('\n');
  browser.pages.rewrite('front-page', (same) => same);
  await tab.close();
  return passages;
}

const days = Array.from({ length: 40 }, (_, index) => filler(index)).join('');

describe('where a page stands', () => {
  it.each([
    ['by the standard', '<!doctype html>'],
    ['as the oldest browsers drew it', ''],
  ])('is no matter: a page laid out %s is read from its beginning when it is scrolled to its end', async (_, doctype) => {
    const html = `${doctype}<html lang="en"><title>The quay</title><meta property="og:type" content="article"><body><article><h1>The quay</h1>${days}<p id="end">The last boat left.</p></article></body></html>`;
    const passages = await readAt(html, '#end');
    expect(passages).toContain('On day 0 the ferry');
    expect(passages).toContain('On day 39 the ferry');
  });

  it('is read by its markup while it hides all of itself', async () => {
    const html = `<!doctype html><html lang="en"><title>The quay</title><meta property="og:type" content="article"><style>body { visibility: hidden }</style>
      <body><article><h1>The quay</h1>${days}<p hidden>The keeper slept.</p></article></body></html>`;
    const passages = await readAt(html);
    expect(passages).toContain('On day 0 the ferry');
    expect(passages).not.toContain('The keeper slept.');
  });
});

const stories = fs
  .readdirSync(new URL('../pages/', import.meta.url))
  .filter((file) => file.endsWith('.html') && !/^(?:front-page|shop-list)/.test(file))
  .map((file) => file.slice(0, -'.html'.length));

describe('what a reader of the page sees is read', () => {
  it.each(stories)('%s: all but one word in two hundred of what its markup holds, at most', async (story) => {
    const html = fs.readFileSync(new URL(`../pages/${story}.html`, import.meta.url), 'utf8');
    const url = `${browser.pages.own}/stories/${story}`;
    const byMarkup = readArticle(parsePage(html), { url, anyway: false });
    if (byMarkup.kind !== 'read') throw new Error(`${story} was not read: ${byMarkup.why}`);
    const tab = await browser.driver.openTab(url);
    const popup = await browser.driver.clickToolbar();
    await titleOfDigest(popup);
    const seen = countEach((await passagesIn(popup)).flatMap((text) => findWords(text, null).map(({ term }) => term)));
    const inMarkup = countEach(byMarkup.article.passages.flatMap(({ text }) => findWords(text, null).map(({ term }) => term)));
    const missed = [...inMarkup].reduce((sum, [word, count]) => sum + Math.max(0, count - (seen.get(word) ?? 0)), 0);
    const all = [...inMarkup.values()].reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThan(200);
    expect(missed / all).toBeLessThanOrEqual(0.005);
    await tab.close();
  });
});

function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
