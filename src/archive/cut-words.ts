import type { IDBPDatabase } from 'idb';
import { cardOf, type KeptDigest, parseKept } from '../library/kept-digest.ts';
import type { KeptWords, Shelves } from '../library/shelves.ts';
import { wordsOfDigest } from './words-of-digest.ts';

/** The words of digests, and whether they could be kept: where nothing more has room they are found all the same. */
export async function cutWords(db: IDBPDatabase<Shelves>, keys: string[]): Promise<{ words: KeptWords[]; isKept: boolean }> {
  try {
    return { words: await keepWords(db, keys), isKept: true };
  } catch (error) {
    console.warn('the words are not kept', error);
    const words = keys.map(async (key) => wordsOf(key, parseKept(await db.get('digests', key))));
    return { words: await Promise.all(words), isKept: false };
  }
}

const wordsOf = (key: string, kept: KeptDigest | null): KeptWords =>
  kept ? wordsOfDigest(key, kept.digest) : { key, title: '', text: '' };

/**
 * Cuts the words and keeps them in one transaction: nothing else is put in a digest's place meanwhile. A saved index does not know of them, and goes.
 * A card of an earlier version learns whether its page has changed.
 */
async function keepWords(db: IDBPDatabase<Shelves>, keys: string[]): Promise<KeptWords[]> {
  const change = db.transaction(['cards', 'digests', 'words', 'index'], 'readwrite');
  const cut = keys.map(async (key) => {
    const [record, stored] = await Promise.all([change.objectStore('cards').get(key), change.objectStore('digests').get(key)]);
    if (!record) return null;
    const kept = parseKept(stored);
    const words = wordsOf(key, kept);
    const card = kept ? cardOf(key, kept.digest, kept.changes) : record.card;
    await change.objectStore('words').put(words);
    if (card.changedSince !== record.card.changedSince) await change.objectStore('cards').put({ ...record, card });
    return words;
  });
  const [words] = await Promise.all([Promise.all(cut), change.objectStore('index').clear(), change.done]);
  return words.filter((one) => one !== null);
}
