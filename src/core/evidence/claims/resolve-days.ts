import { dateWordsOf } from '../../text/date-lead.ts';
import { dayOf } from '../../text/names-later-date.ts';
import type { ClaimText } from './read-claim-text.ts';
import type { ClaimLanguage } from './tables/pick-claim-table.ts';

const DAY = 86_400_000;
const WEEK = 7;
const DAY_OF_MONTH = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|ª)?$/;
const YEAR = /^[12]\d{3}$/;

/** A day that words of a text name: its number, and the places of these words. */
export interface NamedDay {
  day: number;
  places: readonly number[];
}

/** The days that a text names, as far as the date of the article settles them: “3 March”, “Tuesday” within a week before or after, “yesterday”. */
export function resolveDays({ words }: ClaimText, language: ClaimLanguage, publishedAt: string | null): NamedDay[] {
  const published = dayOf(publishedAt);
  if (!published) return [];
  const today = Math.round(Date.UTC(published.year, published.month - 1, published.day) / DAY);
  const { months } = dateWordsOf(language.tag);
  const weekdays = weekdaysOf(language);
  return words.flatMap(({ at, term }): NamedDay[] => {
    const shift = language.dayOf(term);
    if (shift !== undefined) return [{ day: today + shift, places: [at] }];
    const weekday = weekdays.get(term);
    if (weekday !== undefined) {
      const behind = (new Date(today * DAY).getUTCDay() - weekday + WEEK) % WEEK;
      return [behind - WEEK, behind, behind + WEEK].map((days) => ({ day: today - days, places: [at] }));
    }
    const month = months.get(term);
    const day = month === undefined ? undefined : [at - 1, at + 1, at - 2].find((place) => DAY_OF_MONTH.test(words[place]?.term ?? ''));
    if (month === undefined || day === undefined) return [];
    const year = [at + 1, at + 2, at + 3].find((place) => YEAR.test(words[place]?.term ?? ''));
    const years = year === undefined ? [published.year - 1, published.year, published.year + 1] : [Number(words[year]?.term)];
    const number = Number.parseInt(words[day]?.term ?? '', 10);
    const places = year === undefined ? [at, day] : [at, day, year];
    return years.map((one) => ({ day: Math.round(Date.UTC(one, month - 1, number) / DAY), places }));
  });
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** Names of days of the week, Sunday as 0. */
function weekdaysOf({ tag }: ClaimLanguage): ReadonlyMap<string, number> {
  const locale = tag ?? 'en';
  let names = known.get(locale);
  if (!names) {
    const pairs = (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      // The first of 2023 was a Sunday.
      return Array.from(
        { length: WEEK },
        (_, day) =>
          [
            format
              .format(Date.UTC(2023, 0, 1 + day))
              .toLowerCase()
              .replace(/\.$/, ''),
            day,
          ] as const,
      );
    });
    names = new Map(pairs);
    known.set(locale, names);
  }
  return names;
}
