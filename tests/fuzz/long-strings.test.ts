import { describe, expect, it } from 'vitest';
import { growthOf, MOST_GROWTH, timeOf } from './growth.ts';
import { FAMILIES } from './long-strings.ts';
import { SCANNERS } from './scanners.ts';
import { BUDGET, IS_LONG, LENGTH } from './this-run.ts';

/** Less of the processor's time than this, in milliseconds, is no measure of anything. */
const LEAST = 60;
/** The lengths at which growth is looked at: the one asked for, in the long form with shorter ones before it. */
const lengths = IS_LONG ? [LENGTH / 64, LENGTH / 8, LENGTH] : [LENGTH];

/** The growth at the first length where it is too much, and the longest string that there was time for. */
function follow(scan: (text: string) => unknown, make: (length: number) => string): { growth: number; reached: number } {
  let reached = 0;
  for (const length of lengths) {
    const growth = growthOf(scan, make, length, LEAST);
    if (growth > MOST_GROWTH) return { growth, reached: length };
    reached = length;
    // Eight times as long takes eight times the time at least, and half of it before.
    if (length < LENGTH && timeOf(() => scan(make(length)), 1) * 12 > BUDGET) break;
  }
  return { growth: 0, reached };
}

describe.each(Object.entries(SCANNERS))(`%s: texts up to ${LENGTH} units`, (name, scan) => {
  it(`takes at most ${MOST_GROWTH} times as long for twice the text, whatever it is`, {
    timeout: IS_LONG ? 36_000_000 : 60_000,
    retry: IS_LONG ? 0 : 2,
  }, () => {
    const followed = Object.entries(FAMILIES).map(([family, make]) => ({ family, ...follow(scan, make) }));
    const short = followed.filter(({ reached }) => reached < LENGTH).map(({ family, reached }) => `${family}: ${Math.round(reached)}`);
    if (IS_LONG) console.log(`${name}: ${followed.length - short.length} kinds to ${LENGTH} units; ${short.join(', ') || 'none shorter'}`);
    expect(followed.filter(({ growth }) => growth > MOST_GROWTH)).toEqual([]);
  });
});
