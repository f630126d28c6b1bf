import { expect, it } from 'vitest';
import { chooseSentences } from '../../../src/core/digest/choose-sentences.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';

const paragraphs = [
  'The weir at Orrel broke on Sunday night. Two barns stood in water by morning. Firemen pumped until noon.',
  'A crane lifted new beams into the gap. The carpenter had sawn them in his yard. Oak lasts longest under water.',
];
const sentences = readSentences(
  paragraphs.map((text, at) => ({ id: `p${at}`, kind: 'paragraph' as const, text })),
  'en',
);
const places = (salience: number[], room: Parameters<typeof chooseSentences>[2]) =>
  chooseSentences(sentences, salience, room).map(({ index }) => index);

it('one by one, the most salient sentences are taken wherever they stand', () => {
  expect(places([2, 1, 0, 0, 0, 2.5], { sentences: 2, words: 99 })).toEqual([0, 5]);
});

it('in stretches, what follows a shown sentence is taken before a somewhat more salient one amid another paragraph', () => {
  expect(places([2, 1, 0, 0, 0, 2.5], { sentences: 2, words: 99, inStretches: true })).toEqual([0, 1]);
});

it('in stretches, a salient sentence amid a paragraph brings what stands before it there', () => {
  expect(places([-1, -1, -1, 1, 3, -1], { sentences: 2, words: 99, inStretches: true })).toEqual([3, 4]);
});

it('in stretches, what is far more salient is still taken', () => {
  expect(places([2, -1, -1, -1, -1, 6], { sentences: 2, words: 99, inStretches: true })).toEqual([0, 5]);
});
