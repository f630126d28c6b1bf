import { describe, expect, it } from 'vitest';
import { htmlOf, PARTIAL_PAGES, type PartialPage, wordsToRead } from '../page/partial-pages.ts';
import { articleIn } from '../support/article-in-page.ts';
import { claimsIn, titleOfDigest, waitForLit } from '../support/digest-in-view.ts';
import type { Tab, View } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

/** Those that a style sheet or a script has a part in; the others read alike without layout. */
const laidOut = PARTIAL_PAGES.filter(({ css, bySight }) => css !== undefined || bySight);

async function openPage(html: string): Promise<{ tab: Tab; popup: View }> {
  browser.pages.rewrite('front-page', () => html);
  const tab = await browser.driver.openTab(`${browser.pages.own}/stories/front-page`);
  const popup = await browser.driver.clickToolbar();
  await titleOfDigest(popup);
  browser.pages.rewrite('front-page', (same) => same);
  return { tab, popup };
}

/** Waits for a doubt: the digest that was kept of this address may be shown first. */
const waitForDoubt = (popup: View, words: string) => waitUntil(words, async () => (await popup.text('.doubts')).includes(words));

describe('a page that shows its story in part, or behind something', () => {
  it.each(laidOut)('is read as far as it is there, and the rest is said: $name', async (page: PartialPage) => {
    const { tab, popup } = await openPage(htmlOf(page));
    const { passages, state } = await articleIn(popup);
    const text = passages.map((passage) => passage.text).join('\n');
    expect(wordsToRead(page).filter((words) => !text.includes(words))).toEqual([]);
    expect((page.notRead ?? []).filter((words) => text.includes(words))).toEqual([]);
    expect(state.notes.map(({ kind }) => kind).sort()).toEqual(page.notes.map(({ kind }) => kind).sort());
    expect(state.notes).toEqual(expect.arrayContaining(page.notes.map((note) => expect.objectContaining(note))));
    await tab.close();
  });
});

const CHAPTER = [
  'Nine jars of the smith’s honey stood on the sill.',
  'A tenth was found in the belfry in the spring, sealed with candle wax.',
]
  .map(
    (sentence) => `<p>${`${sentence} Nobody in the valley would say who had carried it there, nor why it was still warm. `.repeat(3)}</p>`,
  )
  .join('');

const BEFORE =
  'Last year a bear came down to the hives, and went away again without eating, which the smith puts down to the smoke of wet alder wood.';

/** The story with a chapter below a button, hidden by a sheet until it is pressed. */
const FOLDED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The honey of the valley</title><meta property="og:type" content="article"><meta name="author" content="Runa Vik">
  <style>.panel:not(.open) { display: none }</style></head><body><article><h1>The honey of the valley</h1><time datetime="2026-03-03">3 March</time>
  <p>The smith of the upper valley keeps bees behind his forge, and has sold their honey at the bridge every Friday since the flood took his anvil.</p>
  <p>He sells it by weight and not by the jar, since the jars are borrowed from the school, which counts them before the summer holidays begin.</p>
  <p>${BEFORE}</p>
  <h2><button onclick="document.querySelector('.panel').classList.add('open')">The second winter</button></h2><div class="panel">${CHAPTER}</div></article></body></html>`;

it('a chapter that is folded away can be found in the page, and is read once the reader has opened it', async () => {
  const { tab, popup } = await openPage(FOLDED);
  await waitForDoubt(popup, 'words of this text are folded away in the page');
  await popup.click('.doubts [data-action="show-place"]');
  await waitForLit(tab, BEFORE);
  await tab.evaluate(() => document.querySelector('button')?.click());
  await waitForDoubt(popup, 'The page went on loading');
  await popup.click('.doubts [data-action="read-again"]');
  await waitUntil('a digest with the chapter', async () => (await claimsIn(popup)).some((claim) => /jars of|belfry|warm/.test(claim)));
  expect(await popup.evaluate(() => document.querySelector('.doubts')?.textContent ?? '')).not.toMatch(/folded|loading/);
  await tab.close();
});

it('the next page of an article opens from its digest', async () => {
  const { pages, driver } = browser;
  const first = FOLDED.replace(/<h2>.*<\/div>/s, '<p>Page 1 of 2 <a rel="next" href="/stories/front-page?page=2">On</a></p>');
  const { tab, popup } = await openPage(first);
  await waitForDoubt(popup, 'Page 1 of 2');
  await popup.click('.doubts [data-action="next-page"]', 'Open page 2');
  const next = await driver.tabAt(`${pages.own}/stories/front-page?page=2`);
  expect(await next.address()).toBe(`${pages.own}/stories/front-page?page=2`);
  await next.close();
  await tab.close();
});
