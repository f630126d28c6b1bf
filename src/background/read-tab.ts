import type { Article, Scope } from '../core/article.ts';
import { limitArticle } from '../core/limit-article.ts';
import { settleLanguage } from '../core/settle-language.ts';
import { PageClosedToUs, PageLeft } from '../platform/page-errors.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { PageAnswerOf } from '../protocol/page-messages.ts';
import type { Problem } from '../protocol/problem.ts';
import { explainAddress, explainRefusal } from './explain-refusal.ts';
import { LateAnswer, within } from './within.ts';

/** The reader answers within its own limit; a page that does not answer by then is still loading, or stuck. */
const LIMIT = 15_000;

export interface PageDoor {
  injectReader(tabId: number): Promise<void>;
  readPage(tabId: number, scope: Scope, anyway: boolean): Promise<PageAnswerOf<'read-page'>>;
  /** Ends what the reader there waits for. */
  stopReading(tabId: number): void;
}

/** Reads a tab's page or its selection. Never throws for what a page or a browser may do; why there is nothing is a problem. An aborted signal ends the reading in the page too, and rejects with its reason. */
export async function readTab(
  tab: KnownTab,
  order: { scope: Scope; anyway: boolean; byGesture: boolean },
  door: PageDoor,
  signal: AbortSignal,
): Promise<{ article: Article } | { problem: Problem }> {
  const never = explainAddress(tab.address);
  if (never) return { problem: never };
  try {
    await within(LIMIT, () => door.injectReader(tab.id), signal);
    const answer = await within(LIMIT, () => door.readPage(tab.id, order.scope, order.anyway), signal);
    return 'article' in answer ? { article: settleLanguage(limitArticle(answer.article)) } : answer;
  } catch (error) {
    if (signal.aborted) {
      door.stopReading(tab.id);
      throw error;
    }
    if (error instanceof PageClosedToUs) return { problem: explainRefusal(tab.address, error.message, order.byGesture) };
    if (error instanceof LateAnswer) return { problem: { kind: 'still-loading' } };
    if (error instanceof PageLeft) return { problem: { kind: 'navigated-away' } };
    throw error;
  }
}
