import type { IDBPDatabase } from 'idb';
import type { Shelves } from '../library/shelves.ts';
import type { RemovedBatch } from '../protocol/archive.ts';

/** What was removed last and can still be brought back. */
export async function findRemoved(db: IDBPDatabase<Shelves>): Promise<RemovedBatch | null> {
  const last = await db.transaction('removed').store.index('removedAt').openKeyCursor(null, 'prev');
  if (!last) return null;
  const removedAt = last.key;
  return { removedAt, count: await db.countFromIndex('removed', 'removedAt', removedAt) };
}

/** Puts the cards of what was removed at that time back in their places. */
export async function bringBack(db: IDBPDatabase<Shelves>, removedAt: string): Promise<void> {
  const change = db.transaction(['cards', 'removed'], 'readwrite');
  const back = await change.objectStore('removed').index('removedAt').getAll(removedAt);
  await Promise.all([
    ...back.map(({ key, addresses, card }) => change.objectStore('cards').put({ key, addresses, card })),
    ...back.map(({ key }) => change.objectStore('removed').delete(key)),
    change.done,
  ]);
}
