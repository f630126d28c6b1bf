import type { DigestCard } from '../../protocol/requests.ts';
import { findSite } from '../words/find-site.ts';

/** A kept digest in the list, with what it is filtered by. `month`: of its last update, in the reader's time zone, as “2026-03”. */
export interface ListEntry {
  card: DigestCard;
  site: string;
  month: string;
}

/** What narrows the list; an empty text narrows nothing. */
export interface Filters {
  site: string;
  month: string;
  isChanged: boolean;
}

export const noFilters: Filters = { site: '', month: '', isChanged: false };

export const entryOf = (card: DigestCard): ListEntry => ({ card, site: findSite(card.url) ?? '', month: monthOf(card.updatedAt) });

function monthOf(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  return `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}`;
}

export const isNarrowed = ({ site, month, isChanged }: Filters): boolean => site !== '' || month !== '' || isChanged;

/** The entries that pass the filters; where `found` is given only those of these keys, in their order. */
export function filterEntries(
  entries: readonly ListEntry[],
  { site, month, isChanged }: Filters,
  found: readonly string[] | null,
): ListEntry[] {
  const passes = (entry: ListEntry) =>
    (site === '' || entry.site === site) &&
    (month === '' || entry.month === month) &&
    (!isChanged || entry.card.changedSince !== undefined);
  if (!found) return entries.filter(passes);
  const byKey = new Map(entries.map((entry) => [entry.card.key, entry]));
  return found.flatMap((key) => byKey.get(key) ?? []).filter(passes);
}

/** How many entries each value has, values in the order in which they first come. */
export function countBy(entries: readonly ListEntry[], name: 'site' | 'month'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) if (entry[name] !== '') counts.set(entry[name], (counts.get(entry[name]) ?? 0) + 1);
  return counts;
}
