import type { Article } from '../core/article.ts';
import type { DigestLength } from '../core/digest.ts';
import type { Shelf } from '../library/kept-digest.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { Problem } from '../protocol/problem.ts';
import type { TabView } from '../protocol/tab-view.ts';
import { keepDigest, quietly, type Writer } from './keep-digest.ts';
import type { Order } from './tab-records.ts';
import { findKeptOf, readyView } from './view-of-tab.ts';

export interface DigestTabNeeds {
  read(tab: KnownTab, order: Order, signal: AbortSignal): Promise<{ article: Article } | { problem: Problem }>;
  /** What writes until the signal is aborted. */
  writer(signal: AbortSignal): Writer;
  length(): Promise<DigestLength>;
  /** The version of the extension: another one writes the same text anew. */
  version: string;
  now(): string;
}

/** How the digest of a tab came out: the digest that it shows now, or why there is none. */
export type TabOutcome = { view: TabView; shown: { key: string; address: string } | null; problem: Problem | null };

/**
 * Makes the digest of a tab's page, showing each stage: first a kept digest of the address, if there is one, then what the page says now.
 * An aborted signal rejects with its reason, and nothing is kept.
 * The outcome's view is not shown here: whoever asked knows whether it is still wanted.
 */
export async function digestTab(
  tab: KnownTab,
  order: Order,
  shelf: Shelf,
  needs: DigestTabNeeds,
  show: (view: TabView) => void,
  signal: AbortSignal,
): Promise<TabOutcome> {
  // A library that cannot be read is told of after the reading, when the digest cannot be kept either.
  const kept = order.scope === 'page' ? await quietly(findKeptOf(tab, shelf)) : null;
  show(kept ? readyView(kept, 'kept', tab.isPrivate) : { state: 'reading' });
  const reading = await needs.read(tab, order, signal);
  if ('problem' in reading) {
    const view: TabView = kept ? readyView(kept, 'kept', tab.isPrivate, reading.problem) : { state: 'empty', problem: reading.problem };
    return { view, shown: null, problem: reading.problem };
  }
  if (!kept) show({ state: 'writing' });
  const outcome = await keepDigest(reading.article, shelf, needs.writer(signal), {
    length: await needs.length(),
    version: needs.version,
    now: needs.now(),
  });
  return {
    view: readyView(outcome.kept, 'live', tab.isPrivate, outcome.problem),
    shown: { key: outcome.kept.key, address: reading.article.source.url },
    problem: null,
  };
}
