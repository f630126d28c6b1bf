// Saved pages in a real Chromium, each under its own address, with no request leaving the machine.
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { inBrowser, root } from '../../build/build.mjs';
import { findBrowser } from '../../build/find-browser.mjs';

const MOST_MILLISECONDS = 60_000;

/** The minified script of a module written here, as a content script would be built; what it sets on globalThis stays. */
export async function bundleModule(contents) {
  const built = await build({ ...inBrowser, stdin: { contents, resolveDir: root, loader: 'ts' }, format: 'iife', write: false });
  return built.outputFiles[0].text;
}

export async function startChromium() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium: set CHROME_PATH to its program');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: MOST_MILLISECONDS,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
  });
  return browser;
}

/**
 * A world of our own in a page that is shown. `timeOf` answers for how many milliseconds a piece of code keeps the page's main thread busy,
 * by that thread's own clock: what else the machine does in the meantime does not count.
 * @typedef {{ run: (code: string) => Promise<any>, timeOf: (code: string) => Promise<{ answer: any, milliseconds: number }> }} World
 */

/**
 * Shows a saved page under its own address, its scripts switched off and every other request refused.
 * @template Answer
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ url: string, html: string }} saved
 * @param {(world: World) => Promise<Answer>} use
 * @returns {Promise<Answer>}
 */
export async function showSavedPage(browser, { url, html }, use) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    let isAnswered = false;
    page.on('request', (request) => {
      const isPage = !isAnswered && request.isNavigationRequest() && request.frame() === page.mainFrame();
      isAnswered ||= isPage;
      if (isPage) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
      else void request.abort();
    });
    await page.goto(url, { waitUntil: 'load', timeout: MOST_MILLISECONDS });
    return await use(await ownWorldOf(page));
  } finally {
    await page.close();
  }
}

async function ownWorldOf(page) {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'measuring' });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const run = async (code) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const secondsBusy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const timeOf = async (code) => {
    const before = await secondsBusy();
    const answer = await run(code);
    return { answer, milliseconds: 1000 * ((await secondsBusy()) - before) };
  };
  return { run, timeOf };
}
