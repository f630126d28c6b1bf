import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../build/find-browser.mjs';
import { serveStill } from '../anchors/serve-still.mjs';
import { bundleModule } from '../measure/chromium-with-pages.mjs';

/** A window of few lines, so that a page must scroll. */
const WINDOW = { width: 1000, height: 400 };
/** The browser looks for the words once the page is loaded, and again while it changes (milliseconds). */
const LIMIT = 2500;

/**
 * Opens every link that the digests of these pages give, in a plain browser with no extension and a page of its own each time, and looks where the browser scrolled:
 * `there`, the words are in view, in its middle wherever the page can scroll so far; `elsewhere`; or `no link`, the citation cannot be linked.
 * @param {'chromium' | 'firefox'} browserName @param {readonly { id: string, html: string }[]} pages
 */
export async function tryLinks(browserName, pages) {
  const script = await bundleModule(`import { linksOfPage } from './tests/links/links-of-page.ts'; globalThis.linksOfPage = linksOfPage;`);
  const server = await serveStill(pages.map(({ html }) => html));
  const browser = await startPlain(browserName);
  try {
    const tried = [];
    for (const [at, { id }] of pages.entries()) {
      const tab = await browser.newPage();
      await tab.setViewport(WINDOW);
      await tab.goto(`${server.address}/${at}`, { waitUntil: 'load' });
      await tab.evaluate(`${script};null`);
      const places = await tab.evaluate('linksOfPage()');
      for (const [nth, place] of places.entries()) tried.push({ page: id, ...place, ...(await follow(tab, nth, place)) });
      await tab.close();
    }
    return tried;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Where the browser scrolls to by a link to one of a page's places. A query makes it load the page anew. */
export async function follow(tab, nth, { link, first, last }) {
  if (link === null) return { outcome: 'no link' };
  await tab.goto(link.replace('#', `?${nth}#`), { waitUntil: 'load' });
  const seen = await tab.evaluate(whereIs, first, last, LIMIT);
  return { outcome: seen.isThere ? 'there' : 'elsewhere', seen };
}

function startPlain(browserName) {
  const executablePath = findBrowser(browserName);
  if (!executablePath) throw new Error(`no ${browserName}: say where its program is (CHROME_PATH, FIREFOX_PATH)`);
  return puppeteer.launch({
    browser: browserName === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    args: browserName === 'firefox' ? [] : [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
}

/** In a page: waits until the words between two places are in the middle of the window, or as near as the page scrolls. */
async function whereIs(first, last, limit) {
  const nodeAt = (path) => path.reduce((node, step) => (step === 'shadow' ? node.shadowRoot : node.childNodes[step]), document);
  const range = document.createRange();
  const started = performance.now();
  for (;;) {
    range.setStart(nodeAt(first.path), first.unit);
    range.setEnd(nodeAt(last.path), last.unit);
    const { top, bottom, height } = range.getBoundingClientRect();
    const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement;
    const middle = window.innerHeight / 2;
    const isInView = height > 0 && top < window.innerHeight && bottom > 0;
    const isInMiddle = top <= middle + 60 && bottom >= middle - 60;
    const isAtEnd = (scrollTop <= 1 && top < middle) || (scrollTop + clientHeight >= scrollHeight - 1 && bottom > middle);
    const isThere = isInView && (isInMiddle || isAtEnd);
    if (isThere || performance.now() - started > limit) return { isThere, isInView, top, bottom, scrollTop, scrollHeight };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
