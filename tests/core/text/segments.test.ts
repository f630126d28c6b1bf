import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from '../../../src/core/text/segments.ts';

const cut = (text: string, granularity: 'sentence' | 'word') => Array.from(segmentsOf(text, 'en', granularity), ({ segment }) => segment);
const atOnce = (text: string, granularity: 'sentence' | 'word') =>
  Array.from(new Intl.Segmenter('en', { granularity }).segment(text), ({ segment }) => segment);

it.each(['sentence', 'word'] as const)('a text of many windows is cut as if the segmenter saw all of it: %s', (granularity) => {
  const text = 'The ferry left at nine. “Is it late?” asked Mara Velden, who had 3.5 miles to go… Nobody knew! '.repeat(300);
  expect(cut(text, granularity)).toEqual(atOnce(text, granularity));
});

it('segments cover a text in order, whatever it is, and one may be longer than a window', () => {
  expect(cut(`${'a'.repeat(20_000)} b`, 'word')).toEqual(['a'.repeat(20_000), ' ', 'b']);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(400), (piece, times) => {
      const text = piece.repeat(times + 1);
      let end = 0;
      for (const { segment, index } of segmentsOf(text, null, 'word')) {
        expect([index, text.slice(index, index + segment.length)]).toEqual([end, segment]);
        end = index + segment.length;
      }
      expect(end).toBe(text.length);
    }),
    { numRuns: 30 },
  );
});
