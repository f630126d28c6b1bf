import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type DigestCard, digestCardSchema } from '../protocol/requests.ts';
import { byNewestUpdate, cardOf, type KeptDigest, keptDigestSchema, type Shelf } from './kept-digest.ts';

interface Shelves extends DBSchema {
  /** What lists need, apart from the digests themselves, so that thousands can be listed at once. */
  cards: { key: string; value: { key: string; addresses: string[]; card: DigestCard }; indexes: { address: string } };
  digests: { key: string; value: KeptDigest };
}

const NAME = 'citeback';
const VERSION = 1;

/** The library in IndexedDB. Opens at first use, and again after the browser closed it; what it holds is parsed when read, and what does not parse counts as absent. */
export function openLibrary(): Shelf {
  let opening: Promise<IDBPDatabase<Shelves>> | null = null;
  const close = () => {
    opening = null;
  };
  const database = () => {
    opening ??= openShelves(close);
    opening.catch(close);
    return opening;
  };
  return {
    findByKey: async (key) => readDigest(await (await database()).get('digests', key)),
    async findByAddress(address) {
      const db = await database();
      const found = await db.getFromIndex('cards', 'address', address);
      return found ? readDigest(await db.get('digests', found.key)) : null;
    },
    async put(kept) {
      const change = (await database()).transaction(['cards', 'digests'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        change.objectStore('cards').put({ key: kept.key, addresses: kept.addresses, card: cardOf(kept.key, kept.digest) }),
        change.objectStore('digests').put(kept),
        change.done,
      ]);
    },
    async remove(key) {
      const change = (await database()).transaction(['cards', 'digests'], 'readwrite');
      await Promise.all([change.objectStore('cards').delete(key), change.objectStore('digests').delete(key), change.done]);
    },
    async removeAll() {
      const change = (await database()).transaction(['cards', 'digests'], 'readwrite');
      await Promise.all([change.objectStore('cards').clear(), change.objectStore('digests').clear(), change.done]);
    },
    async list() {
      const stored = await (await database()).getAll('cards');
      return stored.flatMap(({ card }) => readCard(card)).sort(byNewestUpdate);
    },
  };
}

const openShelves = (onEnd: () => void): Promise<IDBPDatabase<Shelves>> =>
  openDB<Shelves>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('cards', { keyPath: 'key' }).createIndex('address', 'addresses', { multiEntry: true });
      db.createObjectStore('digests', { keyPath: 'key' });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });

function readDigest(stored: unknown): KeptDigest | null {
  const parsed = keptDigestSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

function readCard(stored: unknown): DigestCard[] {
  const parsed = digestCardSchema.safeParse(stored);
  return parsed.success ? [parsed.data] : [];
}
