import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitForService } from '../../../src/ui/aloud/split-for-service.ts';

it('a short sentence is sent whole, a long one in clauses', () => {
  expect(splitForService('The bridge stays open.', 40)).toEqual(['The bridge stays open.']);
  expect(splitForService('The bridge stays open, the mayor said, until the ferry runs again.', 40)).toEqual([
    'The bridge stays open, the mayor said,',
    'until the ferry runs again.',
  ]);
});

it('no piece is too long, and no letter is lost', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'abc ,.;、。'), minLength: 1, maxLength: 30 })).map((all) => all.join(' '));
  fc.assert(
    fc.property(words, (text) => {
      const pieces = splitForService(text, 12);
      expect(pieces.every(({ length }) => length <= 12)).toBe(true);
      expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
