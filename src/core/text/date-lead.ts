import { primaryLanguage } from './language.ts';
import { foldTerm } from './words.ts';

/** A date with which a passage begins: its words, where the text goes on after it, and a number by which dates are in order. */
export interface DateLead {
  text: string;
  start: number;
  end: number;
  body: number;
  order: number;
}

const LONGEST = 40;
/** A number with what may stand right after it, a word, or a mark within a date. */
const TOKEN =
  /\s*(?:(\d{1,4})(?:st|nd|rd|th|er|[ºª]|\.(?!\d)|[年月日]|s(?!\p{L}))?(?![\p{L}\p{N}%])|([\p{L}\p{M}]+)\.?|([,/.]|[–-](?=\d)))/uy;
const CJK_TOKEN = /\s*(\d{1,4})[年月日]/uy;
const SEPARATOR = /^\s*(?:[:：–—|]|-\s)\s*/u;
const BETWEEN = new Set(['de', 'del', 'of', 'du', 'den', 'г', 'года']);

export interface DateWords {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlySet<string>;
}

const known = new Map<string, DateWords>();

function namesOf(locale: string, part: 'month' | 'weekday', ms: number): string[] {
  return (['long', 'short'] as const).flatMap((form) =>
    [{}, { day: 'numeric' as const }].flatMap((beside) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { [part]: form, ...beside, timeZone: 'UTC' });
      return format.formatToParts(ms).flatMap(({ type, value }) => (type === part ? [foldTerm(value.replace(/\.$/u, ''))] : []));
    }),
  );
}

/** The names of months and days of the week in a language, long, short and as they stand beside a day. */
export function dateWordsOf(language: string | null): DateWords {
  const locale = primaryLanguage(language) ?? 'en';
  let words = known.get(locale);
  if (!words) {
    const months = Array.from({ length: 12 }, (_, month) =>
      namesOf(locale, 'month', Date.UTC(2001, month, 15)).map((name) => [name, month + 1] as const),
    );
    const weekdays = Array.from({ length: 7 }, (_, day) => namesOf(locale, 'weekday', Date.UTC(2001, 0, day + 1)));
    words = { months: new Map(months.flat()), weekdays: new Set(weekdays.flat()) };
    known.set(locale, words);
  }
  return words;
}

interface DateParts {
  end: number;
  numbers: number[];
  month: number | null;
}

/** The parts of a date from the start of a text, as far as it goes on like one. */
function readParts(text: string, { months, weekdays }: DateWords): DateParts {
  const parts: DateParts = { end: 0, numbers: [], month: null };
  for (let at = 0; at < LONGEST; ) {
    CJK_TOKEN.lastIndex = at;
    TOKEN.lastIndex = at;
    const match = CJK_TOKEN.exec(text) ?? TOKEN.exec(text);
    if (!match) break;
    const [whole, number, word] = match;
    const term = foldTerm(word ?? '');
    const month = months.get(term);
    const isDate = number !== undefined || month !== undefined || weekdays.has(term);
    if (!isDate && word !== undefined && !BETWEEN.has(term)) break;
    if (number !== undefined) parts.numbers.push(Number(number));
    parts.month = month ?? parts.month;
    at += whole.length;
    if (isDate) parts.end = at;
  }
  return parts;
}

const isYear = (number: number): boolean => number >= 1000 && number <= 2100;

/** The date with which a text begins where a mark sets it off ("12 March 1994: …") or nothing follows it; null where it begins otherwise. */
export function findDateLead(text: string, language: string | null): DateLead | null {
  const { end, numbers, month } = readParts(text, dateWordsOf(language));
  const year = numbers.find(isYear);
  const rest = numbers.filter((number) => number !== year);
  const isDate = month !== null ? numbers.length > 0 : year !== undefined && rest.every((number) => number <= 31 || isYear(number));
  const separator = end === text.length ? '' : SEPARATOR.exec(text.slice(end))?.[0];
  if (!isDate || separator === undefined || numbers.length > 3) return null;
  const day = rest.find((number) => number <= 31) ?? 0;
  const start = text.search(/\S/u);
  return {
    text: text.slice(start, end).trim(),
    start,
    end,
    body: end + separator.length,
    order: (year ?? 0) * 400 + (month ?? 0) * 32 + day,
  };
}
