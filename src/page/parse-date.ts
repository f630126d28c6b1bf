const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const HTTP = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const AMERICAN = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EARLIEST = 1900;
const LATEST = 2100;

/** A date as pages write it, in ISO 8601: with its time and its own offset where it says both, else the bare date. Null where it is none, or could be two (3/4/2021). */
export function parseDate(said: string): string | null {
  const text = said.trim();
  const iso = ISO.exec(text);
  if (iso) return withTime(dateOf(iso[1], iso[2], iso[3]), iso);
  const ordered = COMPACT.exec(text) ?? SLASHED.exec(text);
  if (ordered) return dateOf(ordered[1], ordered[2], ordered[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1]);
  const named = HTTP.exec(text);
  if (named) return dateOf(named[3], monthOf(named[2]), named[1]);
  const american = AMERICAN.exec(text);
  return american ? dateOf(american[3], monthOf(american[1]), american[2]) : null;
}

const monthOf = (name: string | undefined) => String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);

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
