import { dateWordsOf } from './date-lead.ts';
import type { Word } from './words.ts';

/** The day on which something was published. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const YEAR = /^20\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/;
/** Shorter names of days and months are words as well (“So”, “sun”, “may”). */
const LEAST_LETTERS = 4;
/** Plans for later years are aims rather than what comes next. */
const YEARS_AHEAD = 3;
/** A month that is further ahead than this is rather one that has been. */
const MONTHS_AHEAD = 8;

/** The day of an ISO 8601 date as it is written; null where it is none. */
export function dayOf(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

const near = (words: readonly Word[], at: number, sought: RegExp): number | null => {
  const found = [at - 1, at + 1, at - 2, at + 2].find((place) => sought.test(words[place]?.text ?? ''));
  return found === undefined ? null : Number.parseInt(words[found]?.text ?? '', 10);
};

function isLaterMonth(words: readonly Word[], at: number, month: number, published: Day): boolean {
  const year = near(words, at, YEAR);
  const day = near(words, at, DAY);
  if (year !== null && year !== published.year) return year > published.year && year <= published.year + YEARS_AHEAD;
  const ahead = year === null ? (month - published.month + 12) % 12 : month - published.month;
  if (ahead === 0) return day !== null && day > published.day;
  return ahead > 0 && ahead <= MONTHS_AHEAD;
}

/** Whether a sentence names a day of the week, or a month or year that is later than a day by not too much. */
export function namesLaterDate(words: readonly Word[], language: string | null, published: Day): boolean {
  const { months, weekdays } = dateWordsOf(language);
  return words.some(({ text, term }, at) => {
    if (text.length >= LEAST_LETTERS && weekdays.has(term)) return true;
    const month = months.get(term);
    if (month !== undefined && (text.length >= LEAST_LETTERS || near(words, at, DAY) !== null))
      return isLaterMonth(words, at, month, published);
    const isAlone = YEAR.test(text) && !months.has(words[at - 1]?.term ?? '');
    return isAlone && Number(text) > published.year && Number(text) <= published.year + YEARS_AHEAD;
  });
}
