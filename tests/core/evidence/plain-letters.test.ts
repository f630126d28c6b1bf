import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLetters, plainText } from '../../../src/core/evidence/plain-letters.ts';

const written = fc.string({ unit: fc.constantFrom('a', 'e', ' ', 'ﬁ', 'ﬃ', '\u0301', '\u0327', 'é', '😀', 'क', '्') });

it('every stretch of a plain text leads back to the stretch that it is the plain spelling of', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.nat(), (text, one, other) => {
      const plain = plainText(text);
      expect(plain.text).toBe(plainLetters(text));
      const [start, end] = [one % (plain.text.length + 1), other % (plain.text.length + 1)].toSorted((a, b) => a - b) as [number, number];
      const back = plainLetters(text.slice(plain.startOf(start), plain.endOf(end)));
      if (start < end) expect(back).toContain(plain.text.slice(start, end));
    }),
  );
});

it('superscripts and fractions say another thing than their digits, and stay', () => {
  expect(plainLetters('x² ½ ﬂ')).toBe('x² ½ fl');
});

it('the way back leads behind a space, though a sign that joins follows it', () => {
  const { text, startOf } = plainText('a \u034fb ﬁ');
  expect(startOf(text.indexOf('\u034f'))).toBe(2);
});
