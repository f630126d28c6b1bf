import type { IDBPDatabase } from 'idb';
import { byNewestUpdate, parseCard } from '../library/kept-digest.ts';
import type { Shelves } from '../library/shelves.ts';
import type { DigestCard } from '../protocol/requests.ts';

/** The digests that were updated last, without a look at the others. */
export async function listNewest(db: IDBPDatabase<Shelves>, most: number): Promise<{ cards: DigestCard[]; total: number }> {
  const store = db.transaction('cards').store;
  const counting = store.count();
  const newest = await store.index('updated').openKeyCursor(null, 'prev');
  // Leaps to the last one that is wanted: step by step each would be a question of its own.
  const last = await newest?.advance(most - 1);
  const stored = await store.index('updated').getAll(last && IDBKeyRange.lowerBound(last.key));
  const cards = stored.flatMap(({ card }) => parseCard(card) ?? []).sort(byNewestUpdate);
  return { cards: cards.slice(0, most), total: await counting };
}
