import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Passage } from '../../../src/core/article.ts';
import { articleText } from '../../../src/core/article-text.ts';
import { placePassages, placesById } from '../../../src/core/evidence/passage-offsets.ts';

it('every passage stands at its place in the article’s text, by order and by id', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (texts) => {
      const passages: Passage[] = texts.map((text, i) => ({ id: `p${i}`, kind: 'paragraph', text }));
      const whole = articleText(passages);
      const placed = placePassages(passages);
      expect(placed.map(({ offset, text }) => whole.slice(offset, offset + text.length))).toEqual(texts);
      expect(placed.map(({ offset }) => offset - 1).every((at) => at < 0 || whole[at] === '\n')).toBe(true);
      expect(passages.map(({ id }) => placesById(passages).get(id))).toEqual(placed);
    }),
  );
});

it('the places of two passages are counted in UTF-16 units, a line feed between them', () => {
  const passages: Passage[] = ['Ice 🧊.', 'Fog.'].map((text, i) => ({ id: `p${i}`, kind: 'paragraph', text }));
  expect(placePassages(passages)).toEqual([
    { id: 'p0', offset: 0, text: 'Ice 🧊.' },
    { id: 'p1', offset: 8, text: 'Fog.' },
  ]);
});
