import '../as-extension-page.ts';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/ui/words/format-date.ts';

describe('a date', () => {
  it('is the same day for every reader where the page gives only the day', () => {
    expect(formatDate('2026-03-04')).toEqual({ iso: '2026-03-04', words: '4 Mar 2026' });
  });

  it('is told with its time and the time’s zone, in the reader’s own variety of the language', () => {
    expect(formatDate('2026-03-04T12:00:00Z')?.words).toMatch(/^\d Mar 2026, \d\d:\d\d (?:UTC|GMT|[A-Z]{3,4}|GMT[+-]\d+(?::\d\d)?)$/);
  });

  it.each(['', 'last week', '2026-99-99'])('is left out where it is none: “%s”', (iso) => {
    expect(formatDate(iso)).toBeNull();
  });
});
