import { expect, it } from 'vitest';
import { waitForLive } from '../support/digest-in-view.ts';
import type { Tab } from '../support/driver.ts';
import { useBrowser } from '../support/use-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const browser = useBrowser();

/** What a page can learn of an extension, watched from its first script on; it looks by itself, for what looks from outside has other surroundings. */
const watcher = () => `<script>
  globalThis.citebackLook = ${look};
  globalThis.citebackSeen = { mutations: [], requests: [], messages: [], keys: [] };
  const seen = globalThis.citebackSeen;
  seen.atFirst = Object.getOwnPropertyNames(globalThis).sort();
  new MutationObserver((changes) => {
    for (const { type, target, attributeName } of changes) seen.mutations.push([type, target.nodeName, attributeName].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { entryType, name } of list.getEntries()) if (/extension|citeback/i.test(name) || /mark|measure/.test(entryType)) seen.requests.push(entryType + ' ' + name);
  }).observe({ entryTypes: ['resource', 'mark', 'measure'] });
  addEventListener('message', ({ data }) => seen.messages.push(String(data)));
  for (const name of ['attachShadow', 'append', 'appendChild', 'insertBefore', 'setAttribute', 'getBoundingClientRect', 'getClientRects', 'dispatchEvent', 'addEventListener']) {
    for (const { prototype } of [Element, Node, EventTarget]) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (own?.value) prototype[name] = function (...given) {
        const { stack = '' } = new Error('stack');
        if (/extension:/.test(stack)) seen.keys.push(name);
        return own.value.apply(this, given);
      };
    }
  }
</script>`;

/** In a page: all that it has seen since it was loaded. */
async function look(id: string) {
  const { citebackSeen: seen } = globalThis as unknown as {
    citebackSeen: { mutations: string[]; requests: string[]; messages: string[]; keys: string[]; atFirst: string[] };
  };
  const files = [
    'popup.html',
    'reader.js',
    'lighter.js',
    'detector.js',
    'background.js',
    'icons/icon-48.png',
    'manifest.json',
    'popup.css',
  ];
  const reached = await Promise.all(
    files
      .flatMap((file) => [`chrome-extension://${id}/${file}`, `moz-extension://${id}/${file}`])
      .map((address) =>
        fetch(address).then(
          () => address,
          () => null,
        ),
      ),
  );
  const pictured = await Promise.all(
    ['chrome-extension', 'moz-extension'].map((scheme) => {
      const picture = new Image();
      const answered = new Promise<boolean>((resolve) => {
        picture.onload = () => resolve(true);
        picture.onerror = () => resolve(false);
      });
      picture.src = `${scheme}://${id}/icons/icon-48.png`;
      return answered;
    }),
  );
  const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
  return {
    names: Object.getOwnPropertyNames(globalThis).filter((name) => !seen.atFirst.includes(name) && name !== '0'),
    ownNames: Object.getOwnPropertyNames(globalThis).filter((name) => /citeback/i.test(name) && !/^citeback(?:Seen|Look)$/.test(name)),
    mutations: seen.mutations,
    requests: seen.requests,
    entries: performance
      .getEntries()
      .filter(
        ({ name }) =>
          /extension|citeback/i.test(name) && !/:\/\/[^/]*\/(?:popup|reader|lighter|detector|background|icons|manifest)/.test(name),
      ).length,
    messages: seen.messages,
    stacks: seen.keys,
    reached: reached.filter((one) => one !== null),
    pictured,
    canSend: typeof runtime?.sendMessage,
    highlights: [...CSS.highlights.keys()].sort(),
    sheets: document.adoptedStyleSheets.length,
    styles: document.styleSheets.length,
    elements: document.querySelectorAll('*').length,
    markup: document.documentElement.cloneNode(true).textContent?.length ?? 0,
    attributes: [...document.querySelectorAll('html, body')].map((one) => one.getAttributeNames()),
    focused: document.activeElement?.nodeName ?? null,
    selected: String(getSelection()),
  };
}

/** The extension's id in addresses, as somebody who knows it could try it. */
const ownId = async () => {
  const own = await browser.driver.openOwnPage('options');
  const id = await own.evaluate(() => location.host);
  await own.close();
  return id;
};

const lookAround = async (tab: Tab, id: string): Promise<Awaited<ReturnType<typeof look>>> =>
  JSON.parse(
    await tab.evaluate(
      (known: string) => (globalThis as unknown as { citebackLook: typeof look }).citebackLook(known).then((seen) => JSON.stringify(seen)),
      id,
    ),
  );

const openWatched = (): Promise<Tab> => {
  browser.pages.rewrite('news-swing-bridge', (html) => html.replace('<head>', `<head>${watcher()}`));
  return browser.driver.openTab(`${browser.pages.own}/stories/news-swing-bridge`);
};

const NOTHING = {
  names: [],
  ownNames: [],
  mutations: [],
  requests: [],
  entries: 0,
  messages: [],
  stacks: [],
  reached: [],
  pictured: [false, false],
};

it('a page cannot tell that Citeback is there before it is used, and afterwards only by what it has lit', async () => {
  const { driver } = browser;
  const id = await ownId();
  const tab = await openWatched();
  // The document is parsed by now: what its own tags did is none of ours.
  await tab.evaluate(() => void (globalThis as unknown as { citebackSeen: { mutations: string[] } }).citebackSeen.mutations.splice(0));
  const before = await lookAround(tab, id);
  expect(before).toMatchObject({ ...NOTHING, canSend: 'undefined', highlights: [], sheets: 0 });

  const popup = await driver.clickToolbar();
  await waitForLive(popup);
  expect(await lookAround(tab, id), 'read, nothing lit').toEqual(before);

  await popup.click('[data-claim]');
  await waitUntil('words to be lit', () => tab.evaluate(() => CSS.highlights.has('citeback-passage')));
  const { highlights, sheets, ...rest } = await lookAround(tab, id);
  expect(highlights.filter((name) => !name.startsWith('citeback-'))).toEqual([]);
  expect(sheets).toBe(1);
  const { highlights: _none, sheets: _no, ...unlit } = before;
  expect(rest).toEqual(unlit);
  const isKeyTaken = await tab.evaluate(
    () => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true })),
  );
  expect(isKeyTaken, 'a key that the page’s script presses').toBe(false);
  await driver.closePopup();
  await tab.close();
});
