import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { RemovedBatch } from '../../protocol/archive.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { DigestCard } from '../../protocol/requests.ts';
import { entryOf, type ListEntry } from './filter-entries.ts';
import type { KeptDoors } from './kept-doors.ts';

/** So many are shown before the others are known. */
const FIRST = 50;

export interface KeptDigests {
  /** Null until the first are there. */
  entries: ListEntry[] | null;
  total: number;
  removed: RemovedBatch | null;
  problem: Problem | null;
  /** Asks again what is kept, and what was removed. */
  refresh(): Promise<void>;
}

/** The kept digests, the newest at once and the others right after; asked for anew whenever the page comes back into view. */
export function useKeptDigests({ archive, sweep }: Pick<KeptDoors, 'archive' | 'sweep'>): KeptDigests {
  const [listed, setListed] = useState<{ cards: DigestCard[]; total: number } | null>(null);
  const [removed, setRemoved] = useState<RemovedBatch | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const refresh = useCallback(async () => {
    try {
      setListed(await archive.list(null));
      setRemoved(await archive.findRemoved());
      setProblem(null);
    } catch (error) {
      setProblem({ kind: 'storage-unavailable', detail: String(error) });
    }
  }, [archive]);
  useEffect(() => {
    // Where this fails the whole list does too, and says so.
    void archive.list(FIRST).then(
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
  }, [archive, sweep, refresh]);
  const entries = useMemo(() => listed?.cards.map(entryOf) ?? null, [listed]);
  return { entries, total: listed?.total ?? 0, removed, problem, refresh };
}
