const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/;
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/iu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;
/** Hungarian (2024. május 7.) and Lithuanian (2024 m. gegužės 7 d.). */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:\.|\s+m\.)\s+(\p{L}{3,})\.?\s+(\d{1,2})(?!\d)/iu;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
/** Day and month in the order of the page's country. */
const EITHER_FIRST = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/;
const EARLIEST = 1900;
const LATEST = 2100;

/**
 * A date as pages write it, in ISO 8601: with its time and its own offset where it says both, else the bare date.
 * Months are read in the page's language and in English. Null where it is none, or could be two (3/4/2021).
 */
export function parseDate(said: string, language: string | null): string | null {
  // Lines without a digit are most, and hold no date.
  if (!/\d/.test(said)) return null;
  const text = said.trim();
  const iso = ISO.exec(text);
  if (iso) return withTime(dateOf(iso[1], iso[2], iso[3]), iso);
  const ordered = COMPACT.exec(text) ?? SLASHED.exec(text);
  if (ordered) return dateOf(ordered[1], ordered[2], ordered[3]);
  const eastAsian = EAST_ASIAN.exec(text);
  if (eastAsian) return dateOf(eastAsian[1], eastAsian[2], eastAsian[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateOf(dayFirst[3], monthOf(dayFirst[2], language), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dateOf(monthFirst[3], monthOf(monthFirst[1], language), monthFirst[2]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dateOf(yearFirst[1], monthOf(yearFirst[2], language), yearFirst[3]);
  const either = EITHER_FIRST.exec(text);
  return either ? inOrder(either[1], either[3], either[4], language) : null;
}

/** Two numbers and a year: what is more than twelve is the day, else the page's language and country say which comes first. English without a country says neither. */
function inOrder(one = '', other = '', year: string | undefined, language: string | null): string | null {
  if (Number(one) > 12) return dateOf(year, other, one);
  if (Number(other) > 12 || one === other) return dateOf(year, one, other);
  if (!language || language === 'en') return null;
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month') ? dateOf(year, other, one) : dateOf(year, one, other);
}

/** The month whose name begins as this one does, as its number; 0 where none does. */
function monthOf(name = '', language: string | null): string {
  const start = name.toLowerCase().slice(0, 4);
  const monthIn = (names: readonly string[]) => names.findIndex((own) => own.startsWith(start)) % 12;
  const isEnglish = !language || /^en\b/i.test(language);
  const month = isEnglish ? -1 : monthIn(monthNames(language));
  return String((month < 0 ? monthIn(ENGLISH) : month) + 1);
}

/** Asking for them costs some milliseconds in a page that has just come. */
const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

const namesByLocale = new Map<string, readonly string[]>();

function monthNames(locale: string): readonly string[] {
  const known = namesByLocale.get(locale);
  if (known) return known;
  const formats = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const;
  const names = formats.flatMap((format) => {
    const inLocale = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = inLocale.formatToParts(Date.UTC(2020, month, 1));
      return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
    });
  });
  namesByLocale.set(locale, names);
  return names;
}

function dateOf(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < EARLIEST || y > LATEST || m < 1 || m > 12 || d < 1) return null;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function withTime(date: string | null, iso: RegExpExecArray): string | null {
  const [, , , , hour, minute, second = '00', zone] = iso;
  if (!date || !hour || !minute || !zone || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  const offset =
    zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`);
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

/** What stands around the dates in a line. */
export const withoutDates = (line: string): string[] =>
  [DAY_FIRST, MONTH_FIRST, DOTTED, EITHER_FIRST].reduce(
    (parts, date) => parts.flatMap((part) => part.replace(date, '\n').split('\n')),
    [line],
  );
