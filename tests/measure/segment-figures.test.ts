import { expect, it } from 'vitest';
import { bootstrap, penaltyOf } from './segment-figures.ts';

it('the true borders cost nothing, none at all cost something', () => {
  expect(penaltyOf([4, 8], [4, 8], 12)).toBe(0);
  // Window 2: of ten pairs four lie across a border.
  expect(penaltyOf([], [4, 8], 12)).toBeCloseTo(0.4);
});

it('a border one place off costs less than one that is missing', () => {
  expect(penaltyOf([7, 12], [6, 12], 18)).toBeLessThan(penaltyOf([12], [6, 12], 18));
});

it('an interval holds the figure, and is a point where all inputs are alike', () => {
  const mean = (some: number[]) => some.reduce((a, b) => a + b, 0) / some.length;
  const [low, high] = bootstrap([0, 1, 0, 1, 1, 0, 1, 1], mean);
  expect(low).toBeLessThan(0.625);
  expect(high).toBeGreaterThan(0.625);
  expect(bootstrap([2, 2, 2], mean)).toEqual([2, 2]);
});
