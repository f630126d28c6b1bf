import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { RemovedBatch } from '../../protocol/archive.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { DigestCard } from '../../protocol/requests.ts';
import { entryOf, type ListEntry } from './filter-entries.ts';
import type { KeptDoors } from './kept-doors.ts';
import { recallableUntil } from './recallable-until.ts';

/** So many are shown before the others are known. */
export const FIRST = 50;

export interface KeptDigests {
  /** Null until the first are there. */
  entries: ListEntry[] | null;
  total: number;
  removed: RemovedBatch | null;
  problem: Problem | null;
  /** Asks again what is kept, and what was removed. */
  refresh(): Promise<void>;
}

interface Listed {
  cards: DigestCard[];
  total: number;
  removed: RemovedBatch | null;
}

/** What is kept and what was removed, in one: a bar that came above the list after it would move the rows under the reader's pointer. */
async function listKept({ archive, now }: Pick<KeptDoors, 'archive' | 'now'>, most: number | null): Promise<Listed> {
  const [listed, removed] = await Promise.all([archive.list(most), archive.findRemoved()]);
  // What is past its time is about to be swept away.
  return { ...listed, removed: removed && recallableUntil(removed) > now() ? removed : null };
}

/** The kept digests, the newest at once and the others right after; asked for anew whenever the page comes back into view. */
export function useKeptDigests({ archive, sweep, now }: Pick<KeptDoors, 'archive' | 'sweep' | 'now'>): KeptDigests {
  const [listed, setListed] = useState<Listed | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const refresh = useCallback(async () => {
    try {
      setListed(await listKept({ archive, now }, null));
      setProblem(null);
    } catch (error) {
      setProblem({ kind: 'storage-unavailable', detail: String(error) });
    }
  }, [archive, now]);
  useEffect(() => {
    // Where this fails the whole list does too, and says so.
    void listKept({ archive, now }, FIRST).then(
      (first) => setListed((known) => known ?? first),
      () => null,
    );
    // A sweep that fails leaves the reason to the list, which fails too.
    void sweep().then(refresh, refresh);
    const look = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [archive, sweep, now, refresh]);
  const entries = useMemo(() => listed?.cards.map(entryOf) ?? null, [listed]);
  return { entries, total: listed?.total ?? 0, removed: listed?.removed ?? null, problem, refresh };
}
