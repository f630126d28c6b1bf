import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimsIn, isReaderInPage, shownIn, titleOfDigest, waitForProblem } from '../support/digest-in-view.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const file = path.join(os.tmpdir(), `citeback-${process.pid}.html`);
const ownPage = browserOfThisRun() === 'chromium' ? 'chrome://version/' : 'about:support';

const isChromium = browserOfThisRun() === 'chromium';

const pages = [
  { what: 'a page of the browser itself', at: ownPage, problem: 'browser-page', says: 'This page belongs to the browser' },
  {
    what: 'a page that did not load',
    at: 'http://127.0.0.1:1/story-of-nobody',
    problem: isChromium ? 'page-not-loaded' : 'page-refused',
    says: isChromium ? 'The page did not load' : 'Perhaps it did not load',
  },
  {
    what: 'a document that has no site',
    at: 'data:text/html,<p>A note</p>',
    problem: isChromium ? 'page-refused' : 'browser-page',
    says: isChromium ? 'The browser does not let Citeback into this page' : 'This page belongs to the browser',
  },
  { what: 'a PDF', at: '/made-up/paper.pdf', problem: 'pdf', says: 'This is a PDF' },
  {
    what: 'an article in a frame of another site',
    at: '/made-up/framed-story',
    problem: 'framed-article',
    says: 'Open the frame in a tab',
  },
  { what: 'an empty page', at: '/made-up/empty-page', problem: 'empty-page', says: 'This page is empty' },
  { what: 'a page without running text', at: '/made-up/pictures-only', problem: 'no-text', says: 'No text to summarize here' },
  { what: 'a front page', at: '/stories/front-page', problem: 'not-article', says: 'This does not look like an article' },
  { what: 'a list of goods', at: '/stories/shop-list', problem: 'not-article', says: 'This does not look like an article' },
  { what: 'a page that never ends loading', at: '/made-up/held-story', problem: 'still-loading', says: 'The page is still loading' },
];

beforeAll(() => fs.copyFile(new URL('../pages/news-swing-bridge.html', import.meta.url), file));
afterAll(() => fs.rm(file));

it('a page of ours beside the panel: says whose it is', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/stories/news-swing-bridge`);
  const panel = await driver.openPanel();
  const library = await driver.openOwnPage('library');
  await waitForProblem(panel, 'own-page');
  expect(await panel.text('main')).toContain('This is a page of Citeback');
  await library.close();
  await tab.close();
});

it.each(pages)('$what: says so, and what to do next', async ({ at, problem, says }) => {
  const { driver } = browser;
  const address = at.startsWith('/') ? browser.pages.own + at : at;
  const tab = await driver.openTab(address, 'commit');
  const popup = await driver.clickToolbar();
  await waitForProblem(popup, problem);
  expect(await popup.text('main')).toContain(says);
  expect(await popup.evaluate(() => document.querySelectorAll('[data-action]').length)).toBeGreaterThan(0);
  await driver.closePopup();
  await tab.close();
});

it('a file on this computer is read where the browser lets extensions do so', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(pathToFileURL(file).href);
  const popup = await driver.clickToolbar();
  // Chromium lets extensions that are loaded unpacked, Firefox whichever the reader clicks on.
  expect(await titleOfDigest(popup)).toBe('Port Ellery closes swing bridge after cracks are found in both bearings');
  await tab.close();
});

it('a page that is no article is digested all the same when the reader wants it', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/stories/front-page`);
  const popup = await driver.clickToolbar();
  await popup.click('[data-action="digest-anyway"]');
  await titleOfDigest(popup);
  expect((await shownIn(popup)).condition).toBe('not-article');
  expect(await popup.text('.doubts')).toContain('Summarized although it does not look like an article.');
  await tab.close();
});

it('text that a script brings later is waited for', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/made-up/late-text-story`);
  expect(await titleOfDigest(await driver.clickToolbar())).toBe('Island gets its winter ferry back');
  await tab.close();
});

it('an article that is there is read although its page never ends loading, and that is said', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/made-up/unfinished-story`, 'commit');
  const popup = await driver.clickToolbar();
  expect(await titleOfDigest(popup)).toBe('Island gets its winter ferry back');
  expect(await popup.text('.doubts')).toContain('The page went on loading after it was read.');
  await driver.closePopup();
  await tab.close();
});

/** In a page: text that a script brings, at the end of the article. */
function bringText(): void {
  const texts = [
    'The board also bought the old ferry shed, whose roof the winter storm of 2024 had taken off, for a price that neither side would name.',
    'A ticket office is to open in it by midsummer, with a room for those who wait, a stove, and a window towards the sound.',
    'Until then passengers pay on board, in coins or by the island’s own punch cards, of which the shop has nine hundred left to sell.',
  ];
  for (const text of texts) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('article')?.append(paragraph);
  }
}

it('text that comes after the reading is told of, and “Read again” takes it in', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/made-up/plain-ferry-story`);
  const popup = await driver.clickToolbar();
  await titleOfDigest(popup);
  expect(await claimsIn(popup)).not.toContainEqual(expect.stringMatching(/shed|stove|punch cards/));
  await tab.evaluate(bringText);
  await waitUntil('the word that more has come', async () => (await popup.text('.doubts')).includes('The page went on loading'));
  await popup.click('.doubts [data-action="read-again"]');
  await waitUntil('a digest with the new text', async () => (await claimsIn(popup)).some((claim) => /shed|stove|punch cards/.test(claim)));
  expect(await popup.evaluate(() => document.querySelector('.doubts')?.textContent ?? '')).not.toContain('went on loading');
  await tab.close();
});

it('a page left while it is read: says that it went elsewhere, and shows nothing of it', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/made-up/held-story`, 'commit');
  const popup = await driver.clickToolbar();
  await waitUntil('the reading to begin', () => popup.evaluate(isReaderInPage));
  await tab.goTo(`${browser.pages.own}/stories/shop-list`);
  await waitForProblem(popup, 'navigated-away');
  expect(await popup.text('main')).toContain('The page went elsewhere while it was read');
  await tab.close();
});
