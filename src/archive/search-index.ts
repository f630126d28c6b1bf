import MiniSearch, { type Options, type Query } from 'minisearch';
import { soughtBeginnings } from '../core/text/search-terms.ts';
import { isUnspaced } from '../core/text/words.ts';
import type { KeptWords } from '../library/shelves.ts';

/** The words of all kept digests, in memory. */
export interface SearchIndex {
  has(key: string): boolean;
  put(words: KeptWords): void;
  /** Forgets all but these. */
  keepOnly(keys: ReadonlySet<string>): void;
  /** The keys of what holds words beginning with all of these, the likeliest first. */
  search(words: string): string[];
  /** The index as a text, from which it can be made again much sooner than from the words. Nothing forgotten is in it. */
  save(): Promise<string>;
}

const options: Options<KeptWords> = {
  idField: 'key',
  fields: ['title', 'text'],
  // The words are cut and folded already, when they are kept.
  tokenize: (words) => words.split(' '),
  processTerm: (word) => word || null,
  searchOptions: { prefix: true, boost: { title: 3 } },
};

/** An index from its saved text; an empty one where there is none, or where another version wrote it. */
export function openSearchIndex(saved: string | null): SearchIndex {
  const index = (saved === null ? null : loadIndex(saved)) ?? new MiniSearch(options);
  const keys = new Set(index.search(MiniSearch.wildcard).map(({ id }) => id as string));
  return {
    has: (key) => keys.has(key),
    put(words) {
      keys.add(words.key);
      if (index.has(words.key)) index.replace(words);
      else index.add(words);
    },
    keepOnly(kept) {
      const gone = [...keys].filter((key) => !kept.has(key));
      for (const key of gone) keys.delete(key);
      index.discardAll(gone);
    },
    search: (words) => index.search({ combineWith: 'AND', queries: soughtBeginnings(words).map(queryOf) }).map(({ id }) => id as string),
    async save() {
      await index.vacuum();
      return JSON.stringify(index);
    },
  };
}

/** One or two letters of an alphabet begin a great many words: beginnings so short are sought in titles, and elsewhere only whole words. */
function queryOf(beginning: string): Query {
  if (beginning.length > 2 || isUnspaced(beginning)) return beginning;
  return {
    combineWith: 'OR',
    queries: [
      { queries: [beginning], prefix: false },
      { queries: [beginning], fields: ['title'] },
    ],
  };
}

function loadIndex(saved: string): MiniSearch<KeptWords> | null {
  try {
    return MiniSearch.loadJSON(saved, options);
  } catch (error) {
    console.warn('the saved index is made anew', error);
    return null;
  }
}
