import { expect, it } from 'vitest';
import { problemIn, shownIn, titleOfDigest } from '../support/digest-in-view.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();
const ownPage = browserOfThisRun() === 'chromium' ? 'chrome://version/' : 'about:support';

const pages = [
  { what: 'a page of the browser itself', path: ownPage, problem: 'browser-page', says: 'This page belongs to the browser' },
  { what: 'a PDF', path: '/made-up/paper.pdf', problem: 'pdf', says: 'This is a PDF' },
  {
    what: 'an article in a frame of another site',
    path: '/made-up/framed-story',
    problem: 'framed-article',
    says: 'Open the frame in a tab',
  },
  { what: 'an empty page', path: '/made-up/empty-page', problem: 'empty-page', says: 'This page is empty' },
  { what: 'a page without running text', path: '/made-up/pictures-only', problem: 'no-text', says: 'No text to digest here' },
  { what: 'a front page', path: '/stories/front-page', problem: 'not-article', says: 'This does not look like an article' },
  { what: 'a list of goods', path: '/stories/shop-list', problem: 'not-article', says: 'This does not look like an article' },
  { what: 'a page that never ends loading', path: '/made-up/endless-story', problem: 'still-loading', says: 'The page is still loading' },
];

it.each(pages)('$what: says so, and what to do next', async ({ path, problem, says }) => {
  const { driver } = browser;
  const address = path.startsWith('/') ? browser.pages.own + path : path;
  const tab = await driver.openTab(address, 'commit');
  const popup = await driver.clickToolbar();
  expect(await problemIn(popup)).toBe(problem);
  expect(await popup.text('main')).toContain(says);
  expect(await popup.evaluate(() => document.querySelectorAll('[data-action]').length)).toBeGreaterThan(0);
  await driver.closePopup();
  await tab.close();
});

it('a page that is no article is digested all the same when the reader wants it', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/stories/front-page`);
  const popup = await driver.clickToolbar();
  await popup.click('[data-action="digest-anyway"]');
  await titleOfDigest(popup);
  expect((await shownIn(popup)).condition).toBe('not-article');
  expect(await popup.text('.doubts')).toContain('Digested although it does not look like an article.');
  await tab.close();
});

it('text that a script brings later is waited for', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/made-up/late-text-story`);
  expect(await titleOfDigest(await driver.clickToolbar())).toBe('Island gets its winter ferry back');
  await tab.close();
});

it('a page left while it is read: says that it went elsewhere, and shows nothing of it', async () => {
  const { driver } = browser;
  const tab = await driver.openTab(`${browser.pages.own}/made-up/slow-story`, 'commit');
  const popup = await driver.clickToolbar();
  await waitUntil('the reading to begin', async () => (await shownIn(popup)).state === 'reading');
  await tab.goTo(`${browser.pages.own}/stories/shop-list`);
  expect(await problemIn(popup)).toBe('navigated-away');
  expect(await popup.text('main')).toContain('The page went elsewhere while it was read');
  await tab.close();
});
