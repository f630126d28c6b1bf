import { expect, it } from 'vitest';
import { scoreRouge } from './rouge.ts';

it('counts words, pairs of words and words in order', () => {
  const { one, two, longest } = scoreRouge(['The gate stood open.'], ['The open gate.', 'It stood.']);
  expect(one).toBeCloseTo((2 * 4) / 9);
  expect(two).toBe(0);
  // "the … open" of the first sentence, "stood" of the second.
  expect(longest).toBeCloseTo((2 * 3) / 9);
});

it('counts no word twice that is wanted once', () => {
  expect(scoreRouge(['Bees, bees, bees.'], ['Bees hum.']).one).toBeCloseTo(2 / 5);
});

it('gives nothing to a summary without a shared word', () => {
  expect(scoreRouge(['Rain fell.'], ['Bees hum.'])).toEqual({ one: 0, two: 0, longest: 0 });
});
