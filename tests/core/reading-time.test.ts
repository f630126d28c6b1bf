import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/core/digest.ts';
import { findTimeSaved, measureReadingTime } from '../../src/core/reading-time.ts';
import { exampleDigest } from '../support/example-digest.ts';

const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');

describe('the time that a text takes to read', () => {
  it.each([
    ['words', times(238, 'bridge'), 1],
    ['words with apostrophes and numbers', times(119, 'it’s 1,500'), 1.5],
    ['words in Russian', times(476, 'мост'), 2],
    ['characters in Chinese', '桥'.repeat(510), 2],
    ['characters in Japanese, kanji among them', '橋の上'.repeat(119), 1],
    ['characters in Thai', 'ก'.repeat(863), 1],
    ['words and characters in one text', `${times(238, 'bridge')} ${'桥'.repeat(255)}`, 2],
  ])('goes by %s', (_, text, minutes) => {
    expect(measureReadingTime(text)).toBeCloseTo(minutes, 5);
  });
});

const withArticleOf = (words: number): Digest => ({
  ...exampleDigest,
  passages: [{ id: 'p1', kind: 'paragraph', text: times(words, 'bridge') }],
});

describe('the time that a digest saves', () => {
  it('is what its article takes beyond it, in whole minutes', () => {
    expect(findTimeSaved(withArticleOf(238 * 6))).toEqual({ needed: 1, saved: 5 });
  });

  it('is not told where it is less than a minute', () => {
    expect(findTimeSaved(withArticleOf(300))).toBeNull();
  });
});
