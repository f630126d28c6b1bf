import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSequences } from '../../../src/core/evidence/align-sequences.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });

/** The length of the longest common subsequence, by its definition. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  const without = longestCommon(rest, other);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, other.slice(at + 1)));
}

describe('two sequences', () => {
  it('are covered by their hunks in order, the same ones the same in both, none after one of its own kind', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const hunks = alignSequences(one, other);
        expect(hunks.flatMap((hunk) => one.slice(hunk.one.start, hunk.one.end))).toEqual(one);
        expect(hunks.flatMap((hunk) => other.slice(hunk.other.start, hunk.other.end))).toEqual(other);
        hunks.forEach((hunk, at) => {
          if (hunk.isSame) expect(one.slice(hunk.one.start, hunk.one.end)).toEqual(other.slice(hunk.other.start, hunk.other.end));
          expect(hunk.isSame).not.toBe(hunks[at - 1]?.isSame);
        });
      }),
    );
  });

  it('have as much in common as they can', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const common = alignSequences(one, other).reduce((sum, hunk) => sum + (hunk.isSame ? hunk.one.end - hunk.one.start : 0), 0);
        expect(common).toBe(longestCommon(one, other));
      }),
    );
  });

  it('so long that comparing them would take for ever are wholly different between their common ends', () => {
    const one = ['first', ...Array.from({ length: 2100 }, (_, i) => `a${i}`), 'last'];
    const other = ['first', ...Array.from({ length: 2100 }, (_, i) => `b${i}`), 'last'];
    expect(alignSequences(one, other).map(({ isSame }) => isSame)).toEqual([true, false, true]);
  });
});
