import { describe, expect, it } from 'vitest';
import { FAMILIES } from './long-strings.ts';
import { NOT_LINEAR, SCANNERS } from './scanners.ts';
import { IS_LONG, LENGTH } from './this-run.ts';

/** Twice the text may take so many times as long. */
const MOST = 2.5;
/** Less of the processor's time than this, in milliseconds, is no measure of anything; on a busy machine, beside other tests, still less of it is. */
const LEAST = IS_LONG ? 60 : 120;
const TRIES = 5;

/** The least time of the processor that a scanner took for a text, of so many tries. */
function timeOf(scan: (text: string) => unknown, text: string, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    scan(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** How much longer twice the text takes, in the best of some tries: what else the machine does makes it look longer, never shorter twice. */
function growthOf(scan: (text: string) => unknown, make: (length: number) => string): number {
  const [whole, half] = [make(LENGTH), make(LENGTH / 2)];
  if (timeOf(scan, whole, 1) < LEAST) return 0;
  let growth = Number.POSITIVE_INFINITY;
  for (let tried = 1; tried <= TRIES && growth > MOST; tried += 1)
    growth = Math.min(growth, timeOf(scan, whole, tried) / Math.max(LEAST / 4, timeOf(scan, half, tried)));
  return growth;
}

describe.each(Object.entries(SCANNERS))(`%s: texts of ${LENGTH / 2} and ${LENGTH} units`, (name, scan) => {
  it(`takes at most ${MOST} times as long for twice the text, whatever it is`, { timeout: IS_LONG ? 36_000_000 : 60_000, retry: 2 }, () => {
    const grown = Object.entries(FAMILIES)
      .filter(([family]) => !NOT_LINEAR[name]?.includes(family))
      .map(([family, make]) => ({ family, growth: growthOf(scan, make) }));
    expect(grown.filter(({ growth }) => growth > MOST)).toEqual([]);
  });
});
