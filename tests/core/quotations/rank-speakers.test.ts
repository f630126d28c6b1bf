import { expect, test } from 'vitest';
import type { Mention } from '../../../src/core/quotations/mention.ts';
import { chooseSpeaker } from '../../../src/core/quotations/rank-speakers.ts';

const mention: Mention = {
  line: 0,
  from: 0,
  to: 1,
  name: { from: 0, to: 1 },
  pronoun: false,
  role: null,
  sayings: [],
  behind: 'nothing',
  subject: false,
  inside: false,
};

test('the likeliest candidate is chosen, as sure as his share among all', () => {
  const weights = { nobody: -1, 'after sentence': 2 };
  const choice = chooseSpeaker(
    [
      { mention: null, measures: { nobody: 1 } },
      { mention, measures: { 'after sentence': 1, 'a measure without weight': 1 } },
    ],
    weights,
  );
  expect(choice.mention).toBe(mention);
  expect(choice.confidence).toBeCloseTo(1 / (1 + Math.exp(-3)));
});

test('somebody right beside the verb of saying is chosen over nobody, by the weights that are shipped', () => {
  const choice = chooseSpeaker([
    { mention: null, measures: { nobody: 1 } },
    { mention, measures: { 'after sentence': 1, 'after sentence subject adjacent': 1, 'sure after sentence': 1, 'beside after comma': 1 } },
  ]);
  expect(choice.mention).toBe(mention);
  expect(choice.confidence).toBeGreaterThan(0.9);
});

test('a speaker who is as likely as four others is left out', () => {
  const measures = { name: 1 };
  const choice = chooseSpeaker([0, 1, 2, 3, 4].map((line) => ({ mention: { ...mention, line }, measures })));
  expect(choice.mention).toBeNull();
  expect(choice.confidence).toBeCloseTo(1 / 5);
});
