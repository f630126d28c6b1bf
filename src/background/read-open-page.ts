import type { Article } from '../core/article.ts';
import { articleAddress } from '../library/digest-key.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { Problem } from '../protocol/problem.ts';

export interface OpenPageNeeds {
  /** The open tabs, the one that the reader was in last first. */
  openTabs(): Promise<KnownTab[]>;
  /** The address of the page that a tab is known to show, though the browser may not tell it. */
  shownAddress(tabId: number): Promise<string | null>;
  read(tab: KnownTab): Promise<{ article: Article } | { problem: Problem }>;
}

/** Which page is meant: the one at these addresses, or whatever stands in the tab that the reader was in last; never the view's own tab. */
export interface WantedPage {
  which: 'its-own' | 'last';
  addresses: readonly string[];
  viewTabId: number | null;
}

/** Reads a page that stands open in a tab of the view's own kind, private or not, and keeps nothing of it. Nothing is opened; null where no such tab is known. */
export async function readOpenPage({ which, addresses, viewTabId }: WantedPage, needs: OpenPageNeeds): Promise<ReadPage> {
  const tabs = await needs.openTabs();
  const view = tabs.find(({ id }) => id === viewTabId);
  const others = tabs.filter((tab) => tab !== view && tab.isPrivate === (view?.isPrivate ?? false));
  const tab = which === 'last' ? others[0] : await findTabAt(addresses, others, needs);
  return tab ? await needs.read(tab) : null;
}

type ReadPage = { article: Article } | { problem: Problem } | null;

async function findTabAt(addresses: readonly string[], tabs: readonly KnownTab[], needs: OpenPageNeeds): Promise<KnownTab | undefined> {
  const wanted = addresses.map((address) => articleAddress(address, null));
  for (const tab of tabs) {
    const address = tab.address ?? (await needs.shownAddress(tab.id));
    if (address !== null && wanted.includes(articleAddress(address, null))) return tab;
  }
  return undefined;
}
