import type { IDBPDatabase } from 'idb';
import { AFTER_ALL, oldestKept, type Settings } from '../protocol/settings.ts';
import type { Shelves } from './shelves.ts';

/** So long (milliseconds) what was removed can be brought back. */
const RECALLABLE_FOR = 3_600_000;

/** What is no longer wanted: digests updated before `oldest`, and those removed before `removed`. ISO 8601 in UTC. */
export interface SweepLimits {
  oldest: string;
  removed: string;
  now: string;
}

/** What the reader's choice means at a time (milliseconds). */
export const limitsAt = (now: number, { keepFor }: Pick<Settings, 'keepFor'>): SweepLimits => ({
  oldest: oldestKept(keepFor, now),
  removed: keepFor === 'never' ? AFTER_ALL : new Date(now - RECALLABLE_FOR).toISOString(),
  now: new Date(now).toISOString(),
});

/** Deletes for good all that is past these limits. What a clock that was set back since says was removed later counts as removed just now. */
export async function sweepShelves(db: IDBPDatabase<Shelves>, { oldest, removed, now }: SweepLimits): Promise<void> {
  for (const one of await db.getAllFromIndex('removed', 'removedAt', IDBKeyRange.lowerBound(now)))
    await db.put('removed', { ...one, removedAt: new Date(Date.parse(now) - 1).toISOString() });
  // Looked for without holding up anybody who reads: there is seldom anything.
  const past = await Promise.all([
    db.getAllKeysFromIndex('cards', 'updated', IDBKeyRange.upperBound(oldest, true)),
    db.getAllKeysFromIndex('removed', 'removedAt', IDBKeyRange.upperBound(removed, true)),
  ]);
  const keys = past.flat();
  if (keys.length === 0) return;
  const change = db.transaction(db.objectStoreNames, 'readwrite');
  await Promise.all([...db.objectStoreNames].flatMap((store) => keys.map((key) => change.objectStore(store).delete(key))));
  // The saved index holds words of what is gone now.
  await change.objectStore('index').clear();
  await change.done;
}
