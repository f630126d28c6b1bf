import { type PageAnswerOf, type PageRequestKind, type PageRequestOf, pageRequests } from '../protocol/page-messages.ts';
import { browser } from './browser.ts';
import { PageClosedToUs, PageLeft } from './page-errors.ts';

/** Puts the reader into a tab's top document; where it already is, nothing happens. Throws PageClosedToUs. */
export async function injectReader(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['reader.js'], injectImmediately: true });
  } catch (error) {
    throw new PageClosedToUs(String(error));
  }
}

/** Asks the reader in a tab. Throws PageLeft where there is none or its document goes away, a ZodError on an answer of another shape. */
export async function askPage<K extends PageRequestKind>(tabId: number, request: PageRequestOf<K> & { kind: K }): Promise<PageAnswerOf<K>> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  } catch (error) {
    throw new PageLeft(String(error));
  }
  if (answer === undefined) throw new PageLeft('the page went away before it answered');
  return pageRequests[request.kind].answer.parse(answer) as PageAnswerOf<K>;
}
