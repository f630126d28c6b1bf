import { byNewestUpdate, cardOf, parseCard, parseKept, type Shelf, withWritten } from './kept-digest.ts';
import { dropShelves, shelvesAtUse } from './shelves.ts';
import { type SweepLimits, sweepShelves } from './sweep-shelves.ts';

export interface Library extends Shelf {
  sweep(limits: SweepLimits): Promise<void>;
}

/** The library in IndexedDB. What it holds is parsed when read, and what does not parse counts as absent. What is removed can be brought back until it is swept. */
export function openLibrary(): Library {
  const database = shelvesAtUse();
  const findByKey = async (key: string) => {
    const db = await database();
    return (await db.getKey('cards', key)) === undefined ? null : parseKept(await db.get('digests', key));
  };
  return {
    findByKey,
    async findByAddress(address) {
      const key = await (await database()).getKeyFromIndex('cards', 'address', address);
      return key === undefined ? null : await findByKey(key);
    },
    async put(kept) {
      const { key, addresses, digest, changes } = kept;
      const change = (await database()).transaction(['cards', 'digests', 'removed', 'words'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        change.objectStore('cards').put({ key, addresses, card: cardOf(key, digest, changes) }),
        change.objectStore('digests').put(kept),
        change.objectStore('removed').delete(key),
        change.objectStore('words').delete(key),
        change.done,
      ]);
    },
    async putWritten(key, contentHash, written) {
      const change = (await database()).transaction(['cards', 'digests'], 'readwrite');
      const digests = change.objectStore('digests');
      const [card, stored] = await Promise.all([change.objectStore('cards').getKey(key), digests.get(key)]);
      const kept = card === undefined ? null : withWritten(parseKept(stored), contentHash, written);
      if (kept) await digests.put(kept);
      await change.done;
    },
    async remove(key, removedAt) {
      const db = await database();
      // Where the clock was set back, what was removed before is not to come after this.
      await sweepShelves(db, { oldest: '', removed: '', now: removedAt });
      const change = db.transaction(['cards', 'removed'], 'readwrite');
      const [cards, removed] = [change.objectStore('cards'), change.objectStore('removed')];
      const meant = key ?? IDBKeyRange.lowerBound('');
      const gone = await cards.getAll(meant);
      await Promise.all([...gone.map((one) => removed.put({ ...one, removedAt })), cards.delete(meant), change.done]);
    },
    async removeAll() {
      const db = await database().catch(() => null);
      if (!db) return await dropShelves();
      const change = db.transaction(db.objectStoreNames, 'readwrite');
      await Promise.all([...db.objectStoreNames].map((name) => change.objectStore(name).clear()));
      await change.done;
    },
    async list() {
      const stored = await (await database()).getAll('cards');
      return stored.flatMap(({ card }) => parseCard(card) ?? []).sort(byNewestUpdate);
    },
    sweep: async (limits) => await sweepShelves(await database(), limits),
  };
}
