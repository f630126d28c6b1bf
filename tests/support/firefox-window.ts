import fs from 'node:fs/promises';
import { middleOf, sourceOf, textOf, type View } from './driver.ts';
import { LIMIT, waitUntil, within } from './wait-until.ts';

/** A WebDriver BiDi connection, as puppeteer keeps it. */
export interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Code for a window of Firefox itself; it sees `window`, `args` and all of the browser's insides. */
export type PrivilegedCode = string;

/** One window of the browser, scripted from within. https://firefox-source-docs.mozilla.org/remote/ ("moz:scope") */
export class FirefoxWindow {
  readonly #connection: BidiConnection;
  readonly #context: string;

  constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async all(connection: BidiConnection): Promise<FirefoxWindow[]> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: { context: string; url: string }[] };
    return contexts.filter(({ url }) => url.endsWith('/browser.xhtml')).map(({ context }) => new FirefoxWindow(connection, context));
  }

  /** Runs the body of an async function in the window; what it returns comes back as JSON. */
  async run(body: PrivilegedCode, ...given: unknown[]): Promise<unknown> {
    const expression = `(async () => JSON.stringify((await (async (args) => { ${body} })(${JSON.stringify(given)})) ?? null))()`;
    const parameters = { expression, target: { context: this.#context }, awaitPromise: true };
    const { result } = await within(LIMIT, 'a script in a window of Firefox', this.#connection.send('script.evaluate', parameters));
    const answer = result as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'a script in a window of Firefox failed');
    return JSON.parse(answer.result.value);
  }

  /** Waits for a tab's document: `commit` for its address, `load` for all of it. */
  async waitForPage(tabElement: PrivilegedCode, stage: 'load' | 'commit'): Promise<void> {
    const isThere =
      stage === 'load'
        ? `!tab.hasAttribute('busy') && !tab.linkedBrowser.webProgress.isLoadingDocument && tab.linkedBrowser.currentURI.spec !== 'about:blank'`
        : `tab.linkedBrowser.currentURI.spec !== 'about:blank'`;
    await waitUntil('a page in Firefox', async () => (await this.run(`const tab = ${tabElement}; return ${isThere}`)) === true);
  }

  /** The document in one of the window's `<browser>` elements; `finding` is an expression that gives the element or null. */
  view(finding: PrivilegedCode): View {
    const inBrowser = (body: PrivilegedCode, ...given: unknown[]) =>
      this.run(
        `const found = ${finding}; if (!found) throw new Error('no document here: ${finding.replaceAll("'", '')}'); ${body}`,
        ...given,
      );
    const evaluate: View['evaluate'] = async (code, ...given) => {
      const answer = await waitUntil('a document in Firefox', async () => {
        const answered = (await inBrowser(EVALUATE, sourceOf(code, given))) as { value: string } | { error: string } | { absent: true };
        return 'absent' in answered ? null : answered;
      });
      if ('error' in answer) throw new Error(answer.error);
      return JSON.parse(answer.value);
    };
    const find = (selector: string, words: string | null) =>
      waitUntil(`${selector} ${words ?? ''} in Firefox`, () => evaluate(middleOf, selector, words));
    // Found once more where it is pointed at: a layout that settles in between would carry it away.
    const point = (selector: string, words: string | null, events: readonly string[]) =>
      inBrowser(MOUSE, sourceOf(middleOf, [selector, words]), events);
    return {
      evaluate,
      async click(selector, words) {
        await find(selector, words ?? null);
        await point(selector, words ?? null, ['mousemove', 'mousedown', 'mouseup']);
      },
      async hover(selector, words) {
        await find(selector, words ?? null);
        await point(selector, words ?? null, ['mousemove']);
      },
      async press(key) {
        await inBrowser(KEY, key);
      },
      text: async (selector) =>
        (
          await waitUntil(`${selector} in Firefox`, async () => {
            const text = await evaluate(textOf, selector);
            return text === null ? null : { text };
          })
        ).text,
      async waitFor(selector) {
        await waitUntil(`${selector} in Firefox`, () => evaluate((sought: string) => document.querySelector(sought) !== null, selector));
      },
      isOpen: async () => (await this.run(`return Boolean(${finding})`)) === true,
      async screenshot(file) {
        const picture = (await inBrowser(PICTURE)) as string;
        await fs.writeFile(file, Buffer.from(picture, 'base64'));
      },
    };
  }
}

/** Evaluates in the document's own process and with its own rights, whatever its policy says of eval. */
const EVALUATE = `
  const name = 'citeback-test-' + Math.random();
  const answered = new Promise((resolve) => found.messageManager.addMessageListener(name, (message) => resolve(message.data)));
  const documentNow = () => found.browsingContext?.currentWindowGlobal?.innerWindowId ?? null;
  const begun = new Promise((resolve) => found.messageManager.addMessageListener(name + '-begun', () => resolve(documentNow())));
  const script = 'sendAsyncMessage(' + JSON.stringify(name + '-begun') + '); (async () => { let answer; try {' +
    'const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
    'const value = await Cu.evalInSandbox(' + JSON.stringify('(async () => JSON.stringify((await (' + args[0] + ')) ?? null))()') + ', sandbox);' +
    'answer = { value }; } catch (error) { answer = { error: String(error) }; } sendAsyncMessage(' + JSON.stringify(name) + ', answer); })()';
  found.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  // A document that is on its way into another process never begins: the code has not run, and can be sent again.
  const absent = new Promise((resolve) => setTimeout(() => resolve(null), 3000));
  const at = await Promise.race([begun, absent]);
  if (at === null) return { absent: true };
  // One that goes in the middle takes the answer with it.
  let watching;
  const gone = new Promise((resolve) => { watching = setInterval(() => documentNow() === at || resolve({ absent: true }), 100); });
  return await Promise.race([answered, gone]).finally(() => clearInterval(watching));`;

const MOUSE = `
  const script = '{ const { document } = content; const place = ' + args[0] + '; if (place) for (const type of ' + JSON.stringify(args[1]) +
    ') content.synthesizeMouseEvent(type, place.x, place.y, { button: 0, clickCount: 1 }); }';
  found.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);`;

const KEY = `
  const script = '{ const input = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor); ' +
    'input.beginInputTransactionForTests(content); const key = new content.KeyboardEvent("", { key: ' + JSON.stringify(args[0]) + ' }); input.keydown(key); input.keyup(key); }';
  found.focus();
  found.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);`;

const PICTURE = `
  const bitmap = await found.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;
