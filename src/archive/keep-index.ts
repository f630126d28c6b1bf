import type { IDBPDatabase } from 'idb';
import type { KeptWords, Shelves } from '../library/shelves.ts';
import { cutWords } from './cut-words.ts';
import { inTurns } from './in-turns.ts';
import { openSearchIndex } from './search-index.ts';

const WORDS_AT_ONCE = 200;
/** Whole digests in memory at a time. */
const DIGESTS_AT_ONCE = 20;
/** The index is saved once nothing has been put into it for so long (milliseconds). */
const REST = 2000;
const SAVED = 'search';

export interface KeptIndex {
  /** The keys of what was found so far, and how many kept digests are not in the index yet. */
  search(words: string): Promise<{ keys: string[]; pending: number }>;
  /** Takes up all that has been kept since. */
  catchUp(): Promise<void>;
}

/** The search index of the library. Words are cut from a digest once and kept beside it; the index of all is saved, and opened again at the first use. */
export function keepIndex(database: () => Promise<IDBPDatabase<Shelves>>, report: (error: unknown) => void): KeptIndex {
  let opening: Promise<ReturnType<typeof openSearchIndex>> | null = null;
  const opened = () => {
    opening ??= database().then(async (db) => openSearchIndex((await db.get('index', SAVED)) ?? null));
    return opening;
  };
  // Until it is known how many there are, there is at least one.
  let left = 1;
  let running: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    const [db, index] = await Promise.all([database(), opened()]);
    const [cards, kept] = await Promise.all([db.getAllKeys('cards'), db.getAllKeys('words')]);
    const worded = new Set(kept);
    index.keepOnly(worded);
    const unread = cards.filter((key) => worded.has(key) && !index.has(key));
    const unworded = cards.filter((key) => !worded.has(key));
    left = unread.length + unworded.length;
    const isSaved = left === 0 && (await db.count('index')) > 0;
    const put = async (all: KeptWords[]) => {
      await inTurns(all, (words) => index.put(words));
      left -= all.length;
    };
    if (unread.length > 0) await readWords(db, (words) => put(words.filter(({ key }) => !index.has(key))));
    let isKept = true;
    for (let start = 0; start < unworded.length; start += DIGESTS_AT_ONCE) {
      const cut = await cutWords(db, unworded.slice(start, start + DIGESTS_AT_ONCE));
      await put(cut.words);
      isKept &&= cut.isKept;
    }
    left = 0;
    if (!isSaved && isKept) saveSoon();
  };
  const save = async () => {
    const [db, index] = await Promise.all([database(), opened()]);
    index.keepOnly(new Set(await db.getAllKeys('words')));
    await db.put('index', await index.save(), SAVED);
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save().catch(report), REST);
  };
  return {
    search: async (words) => ({ keys: (await opened()).search(words), pending: left }),
    catchUp() {
      // What is kept while one run goes on is the next one's.
      left ||= 1;
      running = running.catch(() => undefined).then(run);
      return running;
    },
  };
}

async function readWords(db: IDBPDatabase<Shelves>, take: (words: KeptWords[]) => Promise<void>): Promise<void> {
  let after = '';
  for (;;) {
    const words = await db.getAll('words', IDBKeyRange.lowerBound(after, true), WORDS_AT_ONCE);
    await take(words);
    const last = words.at(-1);
    if (!last) return;
    after = last.key;
  }
}
