import type { IDBPDatabase } from 'idb';
import { searchedWords, soughtBeginnings } from '../core/text/search-terms.ts';
import { parseKept } from '../library/kept-digest.ts';
import type { Shelves } from '../library/shelves.ts';
import { sentencesOf } from './words-of-digest.ts';

/** Of each of these digests the sentence that holds most of the words sought; digests without one are left out. */
export async function findExcerpts(db: IDBPDatabase<Shelves>, words: string, keys: string[]): Promise<[key: string, excerpt: string][]> {
  const sought = soughtBeginnings(words);
  const found = await Promise.all(
    keys.map(async (key): Promise<[string, string] | null> => {
      const kept = parseKept(await db.get('digests', key));
      const excerpt = kept && findSentence(sentencesOf(kept.digest), sought, kept.digest.source.language);
      return excerpt === null ? null : [key, excerpt];
    }),
  );
  return found.filter((one) => one !== null);
}

/** The first of the sentences that hold most of these beginnings of words; null where none holds any. */
export function findSentence(sentences: readonly string[], sought: readonly string[], language: string | null): string | null {
  let best: { sentence: string; count: number } | null = null;
  for (const sentence of sentences) {
    const terms = searchedWords(sentence, language).flatMap((word) => word.terms);
    const count = sought.filter((beginning) => terms.some((term) => term.startsWith(beginning))).length;
    if (count > (best?.count ?? 0)) best = { sentence, count };
    if (count === sought.length) break;
  }
  return best?.sentence ?? null;
}
