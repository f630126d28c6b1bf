import { isRequestOf, type RequestShapes } from '../protocol/message-checks.ts';
import type { PageAnswerOf, PageRequestKind, PageRequestOf } from '../protocol/page-messages.ts';

/** A page's answers to the background, one method a request. */
export type PageAnswers = { [K in PageRequestKind]: (request: PageRequestOf<K>) => Promise<PageAnswerOf<K>> };

type Served<K extends PageRequestKind> = Pick<PageAnswers, K>;
type ShapesOf<K extends PageRequestKind> = Required<Pick<RequestShapes, K>>;
/** Answers more requests, which are told by their shapes. */
export type ServeMore = <K extends PageRequestKind>(answers: Served<K>, shapes: ShapesOf<K>) => void;

// The polyfill is not worth its bytes in every page: only these two methods are used, and both browsers have them.
const runtime = globalThis.chrome.runtime;

/**
 * Answers requests in this page; whatever is no such request, or not from ourselves, gets no answer. Tells the caller's errors as a missing answer.
 * Gives the way to answer more of them.
 */
export function servePage<K extends PageRequestKind>(first: Served<K>, firstShapes: ShapesOf<K>): ServeMore {
  const answers: Partial<PageAnswers> = { ...first };
  const shapes: RequestShapes = { ...firstShapes };
  runtime.onMessage.addListener((message: unknown, sender, reply: (answer?: unknown) => void) => {
    if (sender.id !== runtime.id || sender.tab || !isRequestOf(shapes, message)) return false;
    const own = answers[message.kind];
    if (!own) return false;
    (own as (request: PageRequestOf<PageRequestKind>) => Promise<unknown>)(message).then(reply, (error: unknown) => {
      console.error(error);
      reply();
    });
    return true;
  });
  return (more, theirShapes) => {
    Object.assign(answers, more);
    Object.assign(shapes, theirShapes);
  };
}
