import { type PageAnswerOf, type PageRequestKind, type PageRequestOf, pageRequests } from '../protocol/page-messages.ts';
import { browser } from './browser.ts';
import { PageClosedToUs, PageLeft } from './page-errors.ts';

/** Puts the reader into a tab's top document; where it already is, nothing happens. Throws PageClosedToUs. */
export const injectReader = (tabId: number): Promise<void> => inject(tabId, ['reader.js']);

/** Puts into a tab's top document what lights passages up there, and the reader before it, unless they are there. Throws PageClosedToUs. */
export async function injectLighter(tabId: number): Promise<void> {
  const isThere = () => Boolean((globalThis as { citebackReader?: { lighter: unknown } }).citebackReader?.lighter);
  const [top] = await inTopDocument(() => browser.scripting.executeScript({ target: { tabId }, func: isThere, injectImmediately: true }));
  if (top?.result !== true) await inject(tabId, ['reader.js', 'lighter.js']);
}

async function inject(tabId: number, files: string[]): Promise<void> {
  await inTopDocument(() => browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true }));
}

async function inTopDocument<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new PageClosedToUs(String(error));
  }
}

/** Asks the reader (or the lighter) in a tab. Throws PageLeft where there is none or its document goes away, a ZodError on an answer of another shape. */
export async function askPage<K extends PageRequestKind>(tabId: number, request: PageRequestOf<K> & { kind: K }): Promise<PageAnswerOf<K>> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  } catch (error) {
    throw new PageLeft(String(error));
  }
  if (answer === undefined) throw new PageLeft('no answer');
  return pageRequests[request.kind].answer.parse(answer) as PageAnswerOf<K>;
}
