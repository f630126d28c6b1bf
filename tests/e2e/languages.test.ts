import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleOfDigest } from '../support/digest-in-view.ts';
import type { Tab } from '../support/driver.ts';
import { findCutWords, findTightFields } from '../support/find-cut-words.ts';
import { browserOfThisRun, useBrowser } from '../support/use-browser.ts';
import { LIMIT, waitUntil } from '../support/wait-until.ts';

type Messages = Record<string, { message: string }>;

const browser = useBrowser();
const locales = new URL('../../_locales/', import.meta.url);
const messagesIn = (folder: string): Messages => JSON.parse(readFileSync(new URL(`${folder}/messages.json`, locales), 'utf8'));
const wordsIn = (folder: string, key: string): string => messagesIn(folder)[key]?.message ?? `no ${key} in ${folder}`;
const folders = browserOfThisRun() === 'chromium' ? readdirSync(locales) : ['de', 'ja', 'ar'];

/** The pages and widths, in CSS pixels, at which each language is looked at; the popup has one width only. */
const frames: [page: string, width: number][] = [
  ['popup', 420],
  ['sidepanel', 420],
  ['sidepanel', 320],
  ['library', 420],
  ['library', 320],
  ['options', 420],
  ['options', 320],
  ['welcome', 420],
  ['welcome', 320],
];

/** In an extension's page: shows other ones in frames, for a popup goes when it is not in front, and no window is 320 pixels wide. */
function showInFrames(shown: [page: string, width: number][]): void {
  document.body.replaceChildren(
    ...shown.map(([page, width]) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { name: `${page} at ${width}`, src: `${page}.html` });
      Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: '900px', border: '0' });
      return frame;
    }),
  );
}

/** In that page: opens what each frame has to open, and tells whether every one shows what it is for. */
function openParts(): boolean {
  const pages = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  for (const page of pages) {
    const closed = '.toggle[aria-expanded="false"], .toggle[aria-pressed="false"], .carry:not(:has(.forms)) .opener:last-of-type';
    const asking = '.digest-footer .danger, .options .danger';
    for (const button of page?.querySelectorAll<HTMLElement>(`${closed}, ${asking}`) ?? []) button.click();
    for (const details of page?.querySelectorAll('details:not([open])') ?? []) details.setAttribute('open', '');
  }
  const isThere = (at: number, selector: string) => Boolean(pages[at]?.querySelector(selector));
  return (
    [0, 1, 2].every((at) => isThere(at, 'main[data-state="ready"] .forms') && isThere(at, '.confirm')) &&
    [3, 4].every((at) => isThere(at, '.digest-entry')) &&
    isThere(8, 'h1')
  );
}

/** In that page: chooses a language in the settings, as a reader would. */
function chooseLanguage(folder: string): void {
  const choice = document
    .querySelector<HTMLIFrameElement>('iframe[name="options at 420"]')
    ?.contentDocument?.querySelector<HTMLSelectElement>('select.language');
  if (!choice) throw new Error('there is no choice of language');
  choice.value = folder;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
}

/** In that page: the languages and directions that the frames are written in. */
const spokenInFrames = (): string[] =>
  [...document.querySelectorAll('iframe')].map(
    ({ contentDocument: page }) => `${page?.documentElement.lang} ${page && getComputedStyle(page.body).direction}`,
  );

/** In that page: which of these words, as a whole line or label of their own, are seen or read out in a frame. */
function findLeft(words: string[]): string[] {
  return [...document.querySelectorAll('iframe')].flatMap(({ name, contentDocument: page }) => {
    if (!page) return [];
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    const said = new Set<string>([page.title]);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) said.add(node.nodeValue?.trim() ?? '');
    for (const named of page.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const label of ['aria-label', 'title', 'placeholder']) said.add(named.getAttribute(label) ?? '');
    return words.filter((one) => said.has(one)).map((one) => `${name}: “${one}”`);
  });
}

/** The English words that are others in that language. */
const englishNotIn = (folder: string): string[] => {
  const own = messagesIn(folder);
  const spoken = new Set(Object.values(own).map(({ message }) => message));
  return Object.values(messagesIn('en')).flatMap(({ message }) => (spoken.has(message) ? [] : [message]));
};

describe('in every language', () => {
  let bench: Tab;
  beforeAll(async () => {
    const { driver, pages } = browser;
    bench = await driver.openOwnPage('welcome');
    await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
    const popup = await driver.clickToolbar();
    await titleOfDigest(popup);
    await driver.closePopup();
    await bench.evaluate(showInFrames, frames);
    await waitUntil('digest, list and settings in the frames', () => bench.evaluate(openParts));
  });

  const speak = async (folder: string) => {
    await bench.evaluate(chooseLanguage, folder);
    const told = [wordsIn(folder, 'languageTag'), wordsIn(folder, 'textDirection')].join(' ');
    await waitUntil(`all frames in ${told}`, async () => (await bench.evaluate(spokenInFrames)).every((one) => one === told));
  };

  afterAll(async () => {
    await bench.evaluate(chooseLanguage, '');
    await waitUntil('English again', async () => (await bench.evaluate(spokenInFrames)).every((one) => one.startsWith('en')));
    await bench.close();
  });

  it.each(folders)(
    '%s, no words are cut off or left in English, in pages and panel of the usual width and of the least',
    async (folder) => {
      await speak(folder);
      expect(await bench.evaluate(findCutWords)).toEqual([]);
      expect(await bench.evaluate(findTightFields)).toEqual([]);
      expect(await bench.evaluate(findLeft, englishNotIn(folder))).toEqual([]);
    },
  );

  it('Arabic is written from the right', async () => {
    await speak('ar');
    const gaps = await bench.evaluate(() => {
      const page = document.querySelector<HTMLIFrameElement>('iframe[name="options at 320"]')?.contentDocument;
      const heading = page?.querySelector('h2');
      if (!page || !heading) throw new Error('there is no heading');
      const range = page.createRange();
      range.selectNodeContents(heading);
      const [words, place] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
      return { left: words.left - place.left, right: place.right - words.right };
    });
    expect(Math.abs(gaps.right)).toBeLessThan(2);
    expect(gaps.left).toBeGreaterThan(20);
  });

  it('words that are cut off would be found', async () => {
    await speak('de');
    await bench.evaluate(() => {
      const page = document.querySelector<HTMLIFrameElement>('iframe[name="options at 320"]')?.contentDocument;
      for (const button of page?.querySelectorAll('button') ?? [])
        button.style.cssText = 'inline-size: 2rem; overflow: hidden; white-space: nowrap';
    });
    expect(await bench.evaluate(findCutWords)).toContain(`options at 320: “${wordsIn('de', 'neverSuggestAll')}” outside its button`);
  });
});

it('a language chosen in the settings is spoken at once by all that is open, by the icon too, and the digest stays in its own', async () => {
  const { driver, pages } = browser;
  const library = await driver.openOwnPage('library');
  const options = await driver.openOwnPage('options');
  await options.waitFor('select.language');
  const story = await driver.openTab(`${pages.own}/stories/news-swing-bridge`);
  // In Firefox the sidebar opens by its command, which lets nobody read the page.
  await titleOfDigest(await driver.clickToolbar());
  await driver.closePopup();
  const panel = await driver.openPanel();
  const title = await titleOfDigest(panel);
  const choose = (folder: string) =>
    options.evaluate((chosen: string) => {
      const choice = document.querySelector<HTMLSelectElement>('select.language');
      if (!choice) throw new Error('there is no choice of language');
      choice.value = chosen;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }, folder);
  const spoken = async () => ({
    panel: await panel.text('.toggle'),
    library: await library.evaluate(() => document.title),
    options: await options.text('h1'),
    icon: await options.evaluate(() => chrome.action.getTitle({})),
  });
  const wantedIn = (folder: string) => ({
    panel: wordsIn(folder, 'showSource'),
    library: expect.stringContaining(wordsIn(folder, 'library')),
    options: wordsIn(folder, 'optionsTitle'),
    icon: wordsIn(folder, 'actionTitle'),
  });
  for (const folder of ['pl', 'ko', '']) {
    await choose(folder);
    await expect.poll(spoken, { timeout: LIMIT }).toEqual(wantedIn(folder || 'en'));
    expect(await titleOfDigest(panel)).toBe(title);
  }
  for (const tab of [library, options, story]) await tab.close();
});
