import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { DigestCard } from '../protocol/requests.ts';
import type { KeptDigest } from './kept-digest.ts';

/** What lists need of a digest, apart from the digest itself, so that thousands can be listed at once. */
export interface KeptCard {
  key: string;
  addresses: string[];
  card: DigestCard;
}

/** What a search finds a digest by: its folded words, a space between them. */
export interface KeptWords {
  key: string;
  title: string;
  text: string;
}

/**
 * The stores. A digest is kept where it has a card. `removed`: the cards of those that can still be brought back. `words` are of the digest that is kept
 * now: they are missing until somebody searches, and whenever another digest is put in its place. `index`: the search index as it was saved last.
 */
export interface Shelves extends DBSchema {
  cards: { key: string; value: KeptCard; indexes: { address: string; updated: string } };
  digests: { key: string; value: KeptDigest };
  removed: { key: string; value: KeptCard & { removedAt: string }; indexes: { removedAt: string } };
  words: { key: string; value: KeptWords };
  index: { key: string; value: string };
}

const NAME = 'citeback';
const VERSION = 2;

/** A database that takes longer than so many milliseconds is told of as out of reach, and taken up when it comes all the same. */
const LIMIT = 5000;

/** The database, opened at first use and again after the browser closed it or gave up a change. */
export function shelvesAtUse(): () => Promise<IDBPDatabase<Shelves>> {
  let opening: Promise<IDBPDatabase<Shelves>> | null = null;
  const close = () => {
    opening = null;
  };
  return () => {
    if (!opening) {
      const opened = openShelves(close);
      opening = inTime(opened);
      opened.then((db) => {
        opening = opened;
        // After a change that had no room Firefox lets a connection's next one only delete.
        db.onabort = () => {
          db.close();
          close();
        };
      }, close);
    }
    return opening;
  };
}

/** Deletes the whole database, also one that cannot be opened. */
export const dropShelves = (): Promise<void> => inTime(deleteDB(NAME));

// What another page or version holds, or a disk does not give, is asked for without end: neither of the two requests fails then.
function inTime<T>(asked: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new DOMException('the database does not answer', 'TimeoutError')), LIMIT);
  });
  return Promise.race([asked, late]);
}

const openShelves = (onEnd: () => void): Promise<IDBPDatabase<Shelves>> =>
  openDB<Shelves>(NAME, VERSION, {
    upgrade(db, former, _now, change) {
      if (former < 1) {
        db.createObjectStore('cards', { keyPath: 'key' }).createIndex('address', 'addresses', { multiEntry: true });
        db.createObjectStore('digests', { keyPath: 'key' });
      }
      change.objectStore('cards').createIndex('updated', 'card.updatedAt');
      db.createObjectStore('removed', { keyPath: 'key' }).createIndex('removedAt', 'removedAt');
      db.createObjectStore('words', { keyPath: 'key' });
      db.createObjectStore('index');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
