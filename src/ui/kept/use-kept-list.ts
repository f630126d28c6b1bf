import { useMemo, useState } from 'preact/hooks';
import { soughtBeginnings } from '../../core/text/search-terms.ts';
import type { Archive } from '../../protocol/archive.ts';
import { type Filters, filterEntries, type ListEntry, noFilters } from './filter-entries.ts';
import type { KeptDoors } from './kept-doors.ts';
import { useExcerpts } from './use-excerpts.ts';
import { type KeptDigests, useKeptDigests } from './use-kept-digests.ts';
import { type Found, useSearch } from './use-search.ts';

const FIRST_SHOWN = 50;
const MORE_SHOWN = 100;

/** The list as the reader left it: it outlives a look into one of its digests. */
export interface KeptList {
  kept: KeptDigests;
  query: string;
  setQuery(words: string): void;
  filters: Filters;
  setFilters(filters: Filters): void;
  /** How many entries are drawn. */
  shown: number;
  /** Draws more of them, and takes the focus to the first of those, which has this key. */
  showMore(key: string | null): void;
  /** The entry that the focus belongs to once it is drawn. */
  focused: string | null;
  setFocused(key: string | null): void;
}

export function useKeptList(doors: KeptDoors): KeptList {
  const kept = useKeptDigests(doors);
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const [shown, setShown] = useState(FIRST_SHOWN);
  const [focused, setFocused] = useState<string | null>(null);
  return {
    kept,
    query,
    filters,
    shown,
    focused,
    setFocused,
    setQuery: (words) => {
      setQuery(words);
      setShown(FIRST_SHOWN);
    },
    setFilters: (wanted) => {
      setFilters(wanted);
      setShown(FIRST_SHOWN);
    },
    showMore: (key) => {
      setShown(shown + MORE_SHOWN);
      setFocused(key);
    },
  };
}

/** What of the list is to be shown: what was found and passes the filters. `sought`: the beginnings of words that it was found by. */
export function useFoundEntries(
  { kept, query, filters, shown }: KeptList,
  archive: Archive,
): { found: Found; entries: ListEntry[]; excerpts: ReadonlyMap<string, string>; sought: string[] } {
  const found = useSearch(archive, query, kept.entries);
  const entries = useMemo(() => filterEntries(kept.entries ?? [], filters, found.keys), [kept.entries, filters, found.keys]);
  const excerpts = useExcerpts(
    archive,
    found.words,
    entries.slice(0, shown).map(({ card }) => card.key),
  );
  const sought = useMemo(() => soughtBeginnings(found.words), [found.words]);
  return { found, entries, excerpts, sought };
}
