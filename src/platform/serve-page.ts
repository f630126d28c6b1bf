import { isPageRequest } from '../protocol/is-page-request.ts';
import type { PageAnswerOf, PageRequestKind, PageRequestOf } from '../protocol/page-messages.ts';

/** A page's answers to the background, one method a request. */
export type PageAnswers = { [K in PageRequestKind]: (request: PageRequestOf<K>) => Promise<PageAnswerOf<K>> };

// The polyfill is not worth its bytes in every page: only these two methods are used, and both browsers have them.
const runtime = globalThis.chrome.runtime;

/** Answers the background's requests in this page; whatever is no such request, or not from ourselves, gets no answer. Tells the caller's errors as a missing answer. */
export function servePage(answers: PageAnswers): void {
  runtime.onMessage.addListener((message: unknown, sender, reply: (answer?: unknown) => void) => {
    if (sender.id !== runtime.id || sender.tab || !isPageRequest(message)) return false;
    answer(answers, message.kind, message).then(reply, (error: unknown) => {
      console.error(error);
      reply();
    });
    return true;
  });
}

async function answer<K extends PageRequestKind>(
  answers: PageAnswers,
  kind: K,
  request: PageRequestOf<PageRequestKind>,
): Promise<PageAnswerOf<K>> {
  return await answers[kind](request as PageRequestOf<K>);
}
