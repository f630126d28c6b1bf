import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings, type WordingPart } from '../../../src/core/evidence/compare-wordings.ts';

const marked = (parts: readonly WordingPart[]) => parts.map(({ text, isKept }) => (isKept ? text : `[${text}]`)).join('');
const compare = (was: string, now: string, language: string | null = 'en') => {
  const compared = compareWordings(was, now, language);
  return [marked(compared.was), marked(compared.now)];
};

describe('the difference of two wordings', () => {
  it.each([
    [
      'a number',
      'The pier cost 3.2 million crowns.',
      'The pier cost 3.4 million crowns.',
      'The pier cost [3.2] million crowns.',
      'The pier cost [3.4] million crowns.',
    ],
    ['a “not”', 'The town is glad.', 'The town is not glad.', 'The town is glad.', 'The town is [not ]glad.'],
    ['words left out', 'Nobody was hurt, the mayor said.', 'Nobody was hurt.', 'Nobody was hurt[, the mayor said].', 'Nobody was hurt.'],
    ['two words in a row', 'It cost 3.2 million.', 'It cost 3.4 billion.', 'It cost [3.2 million].', 'It cost [3.4 billion].'],
    ['all of it', 'Yes.', 'Nobody knows?', '[Yes.]', '[Nobody knows?]'],
    ['nothing', 'The town is glad.', 'The town is glad.', 'The town is glad.', 'The town is glad.'],
  ])('is marked word by word: %s', (_what, was, now, ...expected) => {
    expect(compare(was, now)).toEqual(expected);
  });

  it('is marked by words also where no spaces stand between them', () => {
    expect(compare('橋は二日に閉鎖された。', '橋は三日に閉鎖された。', 'ja')).toEqual([
      '橋は[二日]に閉鎖された。',
      '橋は[三日]に閉鎖された。',
    ]);
  });

  it('leaves both wordings whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (was, now) => {
        const compared = compareWordings(was, now, 'en');
        expect(compared.was.map(({ text }) => text).join('')).toBe(was);
        expect(compared.now.map(({ text }) => text).join('')).toBe(now);
      }),
    );
  });
});
