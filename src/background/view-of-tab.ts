import { findUnshownHeadings } from '../core/digest/find-unshown-headings.ts';
import type { Digest } from '../core/digest.ts';
import { putWritten, type Written } from '../core/written.ts';
import { articleAddress } from '../library/digest-key.ts';
import type { KeptDigest, Shelf } from '../library/kept-digest.ts';
import type { KnownTab } from '../platform/tabs.ts';
import type { Problem } from '../protocol/problem.ts';
import type { DigestCondition, ReadyView, TabView, WrittenInView } from '../protocol/tab-view.ts';
import { explainAddress } from './explain-refusal.ts';
import { explainStorage } from './keep-digest.ts';
import type { TabRecord } from './tab-records.ts';

/** The view of a tab for which nothing is being done: its digest, a kept digest of its address, or why there is none. */
export async function viewOfTab(tab: KnownTab, record: TabRecord | null, shelf: Shelf): Promise<TabView> {
  try {
    const live = record?.shown ? await shelf.findByKey(record.shown.key) : null;
    if (live) return readyView(live, 'live', tab.isPrivate);
    const kept = await findKeptOf(tab, shelf);
    if (kept) return readyView(kept, 'kept', tab.isPrivate, record?.problem ?? null);
    if (record?.problem) return { state: 'empty', problem: record.problem };
  } catch (error) {
    return { state: 'error', problem: explainStorage(error) };
  }
  return { state: 'empty', problem: explainAddress(tab.address) ?? explainUnread(tab.address) };
}

/** The kept digest of the address that a tab shows; null where there is none or the address is not known. */
export async function findKeptOf(tab: KnownTab, shelf: Shelf): Promise<KeptDigest | null> {
  return tab.address === null ? null : await shelf.findByAddress(articleAddress(tab.address, null));
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
