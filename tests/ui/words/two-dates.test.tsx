// @vitest-environment jsdom
import '../as-extension-page.ts';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TwoDates } from '../../../src/ui/words/two-dates.tsx';

afterEach(cleanup);

const ZONE = '(?:UTC|GMT[+-]?[\\d:]*|[A-Z]{3,4})';

/** What is seen of two dates, and what a screen reader says of each. */
function shown(generatedAt: string | null, updatedAt: string | null) {
  const { container } = render(
    <TwoDates first={{ label: 'Generated on', iso: generatedAt }} last={{ label: 'Last updated', iso: updatedAt }} />,
  );
  const times = [...container.querySelectorAll('time')];
  const spoken = times.map((time) => time.querySelector('.unseen')?.textContent);
  expect(times.map(({ title }) => title)).toEqual(spoken);
  for (const unseen of container.querySelectorAll('.unseen')) unseen.remove();
  const seen = [...container.querySelectorAll('.dated')].map((one) => one.textContent);
  return { seen, spoken, iso: times.map(({ dateTime }) => dateTime) };
}

describe('when a digest was made and last changed', () => {
  it('says the day once where both are of one day, and the time with its zone', () => {
    const { seen, iso } = shown('2026-03-04T12:00:00Z', '2026-03-04T12:05:00Z');
    expect(seen[0]).toMatch(/^Generated on \d Mar 2026$/);
    expect(seen[1]).toMatch(new RegExp(`^Last updated \\d\\d:\\d\\d ${ZONE}$`));
    expect(iso).toEqual(['2026-03-04T12:00:00Z', '2026-03-04T12:05:00Z']);
  });

  it('says both days where they are two', () => {
    const { seen } = shown('2026-03-04T12:00:00Z', '2026-03-09T12:05:00Z');
    expect(seen[0]).toMatch(/^Generated on \d Mar 2026$/);
    expect(seen[1]).toMatch(new RegExp(`^Last updated \\d+ Mar 2026, \\d\\d:\\d\\d ${ZONE}$`));
  });

  it('is told exactly to whoever points at it or listens: weekday, day, seconds and zone', () => {
    for (const exactly of shown('2026-03-04T12:00:00Z', '2026-03-04T12:05:09Z').spoken)
      expect(exactly).toMatch(new RegExp(`^[A-Z]\\w+day,? \\d March 2026 at \\d\\d:\\d\\d:\\d\\d ${ZONE}$`));
  });

  it('is the one date that there is, with its time, and a bare day without', () => {
    expect(shown('2026-03-04T12:00:00Z', null).seen.join()).toMatch(new RegExp(`^Generated on \\d Mar 2026, \\d\\d:\\d\\d ${ZONE}$`));
    cleanup();
    expect(shown(null, '2026-03-04').seen).toEqual(['Last updated 4 Mar 2026']);
    cleanup();
    expect(shown('2026-03-04', '2026-03-04').seen).toEqual(['Generated on 4 Mar 2026', 'Last updated 4 Mar 2026']);
  });
});
