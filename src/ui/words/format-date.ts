import { interfaceLanguage } from '../../platform/words.ts';

/** A point in time or a bare day, written out for the reader. */
export interface WrittenDate {
  iso: string;
  words: string;
}

const BARE_DAY = /^\d{4}-\d{2}-\d{2}$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept between calls: to make one takes longer than to write a list of dates with it. */
function formatWith(style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = JSON.stringify([interfaceLanguage(), style]);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(interfaceLanguage(), style);
  formats.set(name, format);
  return format;
}

const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const timeOfDay: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };
const styles = { whole: { ...day, ...timeOfDay }, day, time: timeOfDay };

/** How much of a date is written. */
export type DatePart = keyof typeof styles;

/**
 * Writes an ISO 8601 date in the interface's language: a bare day as that day everywhere, a time in the reader's time zone, which is named; null where
 * it is no date.
 */
export function formatDate(iso: string, part: DatePart = 'whole'): WrittenDate | null {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return null;
  const style = BARE_DAY.test(iso) ? { ...day, timeZone: 'UTC' } : styles[part];
  return { iso, words: formatWith(style).format(time) };
}

/** The same with all that there is to say: the day of the week, the seconds, the time zone. Empty where it is no date. */
export function formatExactly(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  return formatWith({ dateStyle: 'full', ...(BARE_DAY.test(iso) ? { timeZone: 'UTC' } : { timeStyle: 'long' }) }).format(time);
}

/** Writes the day of a point in time in the reader's time zone; null where it is none. */
export function formatDay(iso: string): WrittenDate | null {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? null : { iso, words: formatWith({ dateStyle: 'medium' }).format(time) };
}

/** The name of a month that is given as “2026-03”. */
export const formatMonth = (month: string): string =>
  formatWith({ year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** The time of day of a point in time (milliseconds). */
export const formatTime = (time: number): string => formatWith({ timeStyle: 'short' }).format(time);
