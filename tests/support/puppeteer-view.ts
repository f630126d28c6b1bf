import type { KeyInput, Page } from 'puppeteer-core';
import { middleOf, sourceOf, type Tab, textOf, type View } from './driver.ts';
import { LIMIT, waitUntil, within } from './wait-until.ts';

const pages = new WeakMap<View, Page>();

/** The page behind a view in Chromium. */
export function pageOf(view: View): Page {
  const page = pages.get(view);
  if (!page) throw new Error('no view in Chromium');
  return page;
}

/** A page that puppeteer sees itself, as a view. */
export function viewOf(page: Page): View {
  const view = makeView(page);
  pages.set(view, page);
  return view;
}

function makeView(page: Page): View {
  const evaluate: View['evaluate'] = (code, ...given) =>
    within(LIMIT, 'a script in a page', page.evaluate(sourceOf(code, given)) as Promise<never>);
  // Where it stands still: what is drawn only as it comes into view (a long list) moves what stands below it.
  const find = (selector: string, words: string | null) =>
    waitUntil(`${selector} ${words ?? ''} in ${page.url()}`, async () => {
      const first = await evaluate(middleOf, selector, words);
      if (!first) throw new Error(`it is not there to click on: ${await evaluate(outlineOf, selector)}`);
      await evaluate(twoFrames);
      const then = await evaluate(middleOf, selector, words);
      if (then?.x !== first.x || then.y !== first.y) throw new Error(`it moves from ${JSON.stringify(first)} to ${JSON.stringify(then)}`);
      return then;
    });
  return {
    evaluate,
    async click(selector, words) {
      const { x, y } = await find(selector, words ?? null);
      // A click may close its own view, and then never settles.
      await Promise.race([page.mouse.click(x, y), new Promise((resolve) => page.once('close', resolve))]);
    },
    async hover(selector, words) {
      const { x, y } = await find(selector, words ?? null);
      await page.mouse.move(x, y);
    },
    async press(key) {
      await page.keyboard.press(key as KeyInput);
    },
    text: (selector) => waitUntil(`${selector} in ${page.url()}`, async () => ({ text: await evaluate(textOf, selector) })).then(said),
    async waitFor(selector) {
      await waitUntil(`${selector} in ${page.url()}`, () =>
        evaluate((sought: string) => document.querySelector(sought) !== null, selector),
      );
    },
    isOpen: async () => !page.isClosed(),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
  };
}

/** In a page: what it shows, in a line, and the boxes of what is sought, for the message of a wait that ended. */
const outlineOf = (selector: string): string => {
  const boxes = [...document.querySelectorAll(selector)].map((one) =>
    [...one.getClientRects()].map(({ width, height }) => `${width}x${height}`).join('+'),
  );
  const text = document.body.innerText.replace(/\s+/g, ' ').slice(0, 300);
  return `${innerWidth}x${innerHeight}, ${document.visibilityState}, ${JSON.stringify(document.querySelector('main')?.dataset)}, boxes ${JSON.stringify(boxes.slice(0, 5))}, “${text}”`;
};

/** In a page: waits for two frames, or where none are drawn, a tenth of a second. */
const twoFrames = (): Promise<null> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)));
    setTimeout(() => resolve(null), 100);
  });

const said = ({ text }: { text: string | null }): string => text ?? '';

/** A web page in a tab; `toFront` hears which tab is in front now. */
export function tabOf(page: Page, toFront: (page: Page) => Promise<void>): Tab {
  const tab: Tab = {
    ...makeView(page),
    goTo: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    address: async () => page.url(),
    bringToFront: () => toFront(page),
    close: () => page.close(),
  };
  pages.set(tab, page);
  return tab;
}
