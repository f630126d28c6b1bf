import { isPageRequest } from '../protocol/is-page-request.ts';
import type { PageAnswerOf, PageRequestKind, PageRequestOf } from '../protocol/page-messages.ts';

/** A page's answers to the background, one method a request. */
export type PageAnswers = { [K in PageRequestKind]: (request: PageRequestOf<K>) => Promise<PageAnswerOf<K>> };

// The polyfill is not worth its bytes in every page: only these two methods are used, and both browsers have them.
const runtime = globalThis.chrome.runtime;

/**
 * Answers requests in this page; whatever is no such request, or not from ourselves, gets no answer. Tells the caller's errors as a missing answer.
 * Gives the way to answer more of them.
 */
export function servePage(first: Partial<PageAnswers>): (more: Partial<PageAnswers>) => void {
  const answers = { ...first };
  runtime.onMessage.addListener((message: unknown, sender, reply: (answer?: unknown) => void) => {
    if (sender.id !== runtime.id || sender.tab || !isPageRequest(message)) return false;
    const own = answers[message.kind];
    if (!own) return false;
    (own as (request: PageRequestOf<PageRequestKind>) => Promise<unknown>)(message).then(reply, (error: unknown) => {
      console.error(error);
      reply();
    });
    return true;
  });
  return (more) => void Object.assign(answers, more);
}
