import { findUnshownHeadings } from '../core/digest/find-unshown-headings.ts';
import type { Digest } from '../core/digest.ts';
import { putWritten, type Written } from '../core/written.ts';
import { plainAddress } from '../library/digest-key.ts';
import type { KeptDigest, Shelf } from '../library/kept-digest.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { Problem } from '../protocol/problem.ts';
import type { DigestCondition, ReadyView, TabView, WrittenInView } from '../protocol/tab-view.ts';
import { explainAddress } from './explain-refusal.ts';
import { explainStorage } from './keep-digest.ts';
import type { TabRecord } from './tab-records.ts';

/** The view of a tab for which nothing is being done: its digest, a kept digest of its address, or why there is none. */
export async function viewOfTab(tab: KnownTab, record: TabRecord | null, shelf: Shelf): Promise<TabView> {
  const known = isOf(record, pageOf(tab)) ? record : null;
  try {
    const live = known?.shown && (await shelf.findByKey(known.shown.key));
    if (live) return readyView(live, 'live', tab.isPrivate);
    const kept = await findKeptOf(tab, shelf);
    const problem = known?.problem ?? null;
    // That another page was left says nothing of this one.
    if (kept) return readyView(kept, 'kept', tab.isPrivate, problem?.kind === 'navigated-away' ? null : problem);
    if (problem) return { state: 'empty', problem };
  } catch (error) {
    return { state: 'error', problem: explainStorage(error) };
  }
  return { state: 'empty', problem: explainAddress(tab.address) ?? explainUnread(tab.address) };
}

/** The plain address of the page that a tab shows; empty where nobody tells it. */
export const pageOf = (tab: KnownTab | null): string => plainAddress(tab?.address ?? '');

/** Whether a record may be one of that page. */
export const isOf = (record: TabRecord | null, page: string): boolean => !record?.page || record.page === page;

/** The kept digest of the address that a tab shows; null where there is none or the address is not known. */
export async function findKeptOf(tab: KnownTab, shelf: Shelf): Promise<KeptDigest | null> {
  const page = pageOf(tab);
  return page ? await shelf.findByAddress(page) : null;
}

export function readyView(
  { key, digest, written, changes }: KeptDigest,
  condition: DigestCondition,
  isPrivate: boolean,
  problem: Problem | null = null,
): ReadyView {
  const inView = { key, digest, unshown: findUnshownHeadings(digest), written: writtenInView(digest, written), writing: null };
  return { state: 'ready', ...inView, changes, condition, isPrivate, problem };
}

export const writtenInView = (digest: Digest, written: Written | null): WrittenInView | null =>
  written && { text: written, unshown: findUnshownHeadings(putWritten(digest, written)) };

// A browser tells an address only where it also lets us read.
function explainUnread(address: string | null): Problem {
  return address === null ? { kind: 'not-permitted' } : { kind: 'not-read-yet' };
}
