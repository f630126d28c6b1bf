import type { Article, Passage } from '../core/article.ts';
import { plainAddress } from '../library/digest-key.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { Problem } from '../protocol/problem.ts';
import type { AnswerOf, RequestOf } from '../protocol/requests.ts';

export interface OpenPageNeeds {
  /** The open tabs, the one that the reader was in last first. */
  openTabs(): Promise<KnownTab[]>;
  /** The address of the page that a tab is known to show, though the browser may not tell it. */
  shownAddress(tabId: number): Promise<string | null>;
  read(tab: KnownTab): Promise<{ article: Article } | { problem: Problem }>;
  hash(passages: readonly Passage[]): Promise<string>;
}

/** Reads a page that stands open in a tab of the view's own kind, private or not, and keeps nothing of it. Nothing is opened. */
export async function readOpenPage(
  { which, addresses, viewTabId }: RequestOf<'read-open-page'>,
  needs: OpenPageNeeds,
): Promise<AnswerOf<'read-open-page'>> {
  const tabs = await needs.openTabs();
  const view = tabs.find(({ id }) => id === viewTabId);
  const others = tabs.filter((tab) => tab !== view && tab.isPrivate === (view?.isPrivate ?? false));
  const tab = which === 'last' ? others[0] : await findTabAt(addresses, others, needs);
  if (!tab) return { outcome: 'not-open' };
  const reading = await needs.read(tab);
  if ('problem' in reading) return { outcome: 'failed', problem: reading.problem };
  const { source, passages } = reading.article;
  return { outcome: 'read', address: source.url, contentHash: await needs.hash(passages), passages };
}

async function findTabAt(addresses: readonly string[], tabs: readonly KnownTab[], needs: OpenPageNeeds): Promise<KnownTab | undefined> {
  const wanted = addresses.map(plainAddress);
  for (const tab of tabs) {
    const address = tab.address ?? (await needs.shownAddress(tab.id));
    if (address !== null && wanted.includes(plainAddress(address))) return tab;
  }
  return undefined;
}
