import type { ComponentChildren, Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import { formatMonth } from '../words/format-date.ts';
import { countBy, type ListEntry } from './filter-entries.ts';
import { FIRST } from './use-kept-digests.ts';
import type { KeptList } from './use-kept-list.ts';

/** Where the list is searched and narrowed. Escape in the search empties it. */
export function FilterBar({
  list: { kept, query, setQuery, filters, setFilters },
  input,
}: {
  list: KeptList;
  input: Ref<HTMLInputElement>;
}) {
  const entries = kept.entries ?? [];
  // Among the others there may be one that changed: its place is kept, so that the list does not move once it is known.
  const mayChange = kept.total > FIRST;
  const hasChanged = useMemo(() => entries.some(({ card }) => card.changedSince !== undefined), [entries]);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    setQuery('');
  };
  return (
    <search class="filters">
      <input
        ref={input}
        type="search"
        class="search-words"
        aria-label={say('searchName')}
        aria-keyshortcuts="/"
        placeholder={say('searchName')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={leave}
      />
      <SiteFilter entries={entries} site={filters.site} onChange={(site) => setFilters({ ...filters, site })} />
      <MonthFilter entries={entries} month={filters.month} onChange={(month) => setFilters({ ...filters, month })} />
      {(hasChanged || mayChange || filters.isChanged) && (
        <label class={hasChanged || filters.isChanged ? 'switch' : 'switch is-awaited'}>
          <input
            type="checkbox"
            checked={filters.isChanged}
            onChange={(event) => setFilters({ ...filters, isChanged: event.currentTarget.checked })}
          />
          <span>{say('filterChanged')}</span>
        </label>
      )}
    </search>
  );
}

function SiteFilter({ entries, site, onChange }: { entries: readonly ListEntry[]; site: string; onChange(site: string): void }) {
  const all = say('filterAllSites');
  // Not made anew at each key in the search: of many sites that takes longer than the search itself.
  const options = useMemo(() => {
    const sites = [...countBy(entries, 'site')].sort(([a], [b]) => (a < b ? -1 : 1));
    return sites.map(([host, count]) => (
      <option key={host} value={host}>
        {say('filterCounted', host, count)}
      </option>
    ));
    // In another language they are other words.
  }, [entries, all]);
  return (
    <Choice name={say('filterSite')} all={all} value={site} onChange={onChange}>
      {options}
    </Choice>
  );
}

function MonthFilter({ entries, month, onChange }: { entries: readonly ListEntry[]; month: string; onChange(month: string): void }) {
  const all = say('filterAnyDate');
  const options = useMemo(() => {
    const months = [...countBy(entries, 'month')].sort(([a], [b]) => (a < b ? 1 : -1));
    return months.map(([one, count]) => (
      <option key={one} value={one}>
        {say('filterCounted', formatMonth(one), count)}
      </option>
    ));
  }, [entries, all]);
  return (
    <Choice name={say('filterDate')} all={all} value={month} onChange={onChange}>
      {options}
    </Choice>
  );
}

interface ChoiceProps {
  name: string;
  all: string;
  value: string;
  onChange(value: string): void;
  children: ComponentChildren;
}

function Choice({ name, all, value, onChange, children }: ChoiceProps) {
  return (
    <select aria-label={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{all}</option>
      {children}
    </select>
  );
}
