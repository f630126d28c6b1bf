import { expect, it } from 'vitest';
import { compareFigures } from '../../../src/engines/drafting/numbers-agree.ts';

const nothing = { lost: [], added: [] };

it.each([
  ['6.4 million', '6,4 Millionen'],
  ['12,000 boats', '12.000 Boote'],
  ['12,000 boats', '12\u202f000 bateaux'],
  ['1,234.5 tonnes', '1.234,5 Tonnen'],
  ['10:50', '10.50 Uhr'],
  ['in 2024', '٢٠٢٤'],
])('%s is %s in another language', (original, translation) => expect(compareFigures(original, translation)).toEqual(nothing));

it.each([
  ['6.4 million', '64 Millionen'],
  ['64 million', '6,4 Millionen'],
  ['12.50 euros', '1250 Euro'],
  ['1,234.5 tonnes', '12.345 Tonnen'],
])('%s is not %s', (original, translation) => {
  const { lost, added } = compareFigures(original, translation);
  expect([lost.length, added.length]).toEqual([1, 1]);
});
