import { useEffect, useRef } from 'preact/hooks';
import { say, sayCount } from '../../platform/words.ts';
import type { DigestCard } from '../../protocol/requests.ts';
import type { Settings } from '../../protocol/settings.ts';
import { useQuietWords } from '../digest-view/use-quiet-words.ts';
import { ConfirmedButton } from '../words/confirmed-button.tsx';
import { tellProblem } from '../words/problem-words.ts';
import { FilterBar } from './filter-bar.tsx';
import { isNarrowed } from './filter-entries.ts';
import type { KeptDoors } from './kept-doors.ts';
import { KeptEntries, NothingHere } from './kept-entries.tsx';
import { LibraryFile } from './library-file.tsx';
import { RemovedBar } from './removed-bar.tsx';
import { type KeptList, useFoundEntries } from './use-kept-list.ts';
import { useRemoval } from './use-removal.ts';

interface KeptPageProps {
  list: KeptList;
  doors: KeptDoors;
  keepFor: Settings['keepFor'];
  onOpen(card: DigestCard): void;
}

/** The library: all kept digests, to search, to narrow, to open, to delete and bring back, to put into a file and out of one. */
export function KeptPage({ list, doors, keepFor, onOpen }: KeptPageProps) {
  const { kept, setQuery, filters, setFilters, shown, showMore } = list;
  const { saying, end, sayQuietly } = useQuietWords();
  const { found, entries, excerpts, sought } = useFoundEntries(list, doors.archive);
  const removal = useRemoval(kept, doors, sayQuietly);
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  // What stands below the list comes with it, not before: the rows would push it out of sight.
  const isKnown = kept.entries !== null || kept.problem !== null;
  const isAnyKept = kept.total > 0;
  const isFiltered = found.keys !== null || isNarrowed(filters);
  const clear = () => {
    setQuery('');
    setFilters({ site: '', month: '', isChanged: false });
    search.current?.focus();
  };
  return (
    <>
      <header class="kept-head">
        <h1>{say('library')}</h1>
        {isAnyKept && <p class="hint">{sayCount('keptCount', kept.total)}</p>}
      </header>
      {isAnyKept && kept.entries && <FilterBar list={list} input={search} />}
      <p role="status" class="hint found-count" data-found={found.words}>
        {isFiltered && say('foundCount', entries.length, kept.total)} {found.pending > 0 && say('searchPending', found.pending)}
      </p>
      <RemovedBar removal={removal} />
      {kept.problem && <ListProblem list={list} />}
      {!isKnown && <p role="status">{say('loading')}</p>}
      {kept.entries && entries.length === 0 && found.pending === 0 && (
        <NothingHere isAnyKept={isAnyKept} keepFor={keepFor} onClear={clear} />
      )}
      <KeptEntries entries={entries.slice(0, shown)} excerpts={excerpts} sought={sought} onOpen={onOpen} onDelete={removal.remove} />
      {entries.length > shown && (
        <p class="more">
          <button type="button" class="quiet-button" onClick={() => showMore(entries[shown]?.card.key ?? null)}>
            {say('showMoreDigests')}
          </button>
        </p>
      )}
      {isKnown && <LibraryFile doors={doors} keepFor={keepFor} isAnyKept={isAnyKept} onTaken={kept.refresh} />}
      {isAnyKept && (
        <section class="kept-part">
          <h2>{say('deleteKeptHeading')}</h2>
          <p class="hint">{say('deleteKeptExplained')}</p>
          <ConfirmedButton
            label={say('deleteKeptButton')}
            question={say('deleteKeptQuestion')}
            confirm={say('deleteKeptButton')}
            onConfirm={() => removal.remove(null)}
          />
        </section>
      )}
      <p role="status" class="quiet-words" data-end={end}>
        {saying}
      </p>
    </>
  );
}

function ListProblem({ list: { kept } }: { list: KeptList }) {
  if (!kept.problem) return null;
  const { title, next } = tellProblem(kept.problem);
  return <p role="alert">{`${title}. ${next}`}</p>;
}

/** The key “/” leads to the search, as on many pages. */
function useSearchKey(search: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!search.current) return;
      event.preventDefault();
      search.current.focus();
      search.current.select();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [search]);
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
