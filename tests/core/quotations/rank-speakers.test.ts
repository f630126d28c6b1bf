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

test('somebody right beside the verb of saying is chosen over nobody', () => {
  const choice = chooseSpeaker([
    { mention: null, measures: { nobody: 1 } },
    { mention, measures: { 'after sentence': 1, 'after sentence subject adjacent': 1, 'after comma adjacent': 1, name: 1 } },
  ]);
  expect(choice.mention).toBe(mention);
  expect(choice.confidence).toBeGreaterThan(0.9);
});

test('a speaker who is as likely as two others is left out', () => {
  const measures = { name: 1 };
  const choice = chooseSpeaker([0, 1, 2].map((line) => ({ mention: { ...mention, line }, measures })));
  expect(choice.mention).toBeNull();
  expect(choice.confidence).toBeCloseTo(1 / 3);
});
