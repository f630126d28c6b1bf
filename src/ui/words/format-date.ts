import { interfaceLanguage } from '../../platform/words.ts';

/** A point in time or a bare day, written out for the reader. */
export interface WrittenDate {
  iso: string;
  words: string;
}

const BARE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Writes an ISO 8601 date in the interface's language: a bare day as that day everywhere, a time in the reader's time zone; null where it is no date. */
export function formatDate(iso: string): WrittenDate | null {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return null;
  const style: Intl.DateTimeFormatOptions = BARE_DAY.test(iso)
    ? { dateStyle: 'medium', timeZone: 'UTC' }
    : { dateStyle: 'medium', timeStyle: 'short' };
  return { iso, words: new Intl.DateTimeFormat(interfaceLanguage(), style).format(time) };
}
