import { expect, it } from 'vitest';
import { keepWithin } from '../../../src/core/digest/keep-within.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';

const text =
  'Ann built a mill here. Bob bought an oven there. He baked bread every day. Cid sold salt and fish. Dora swept the long street.';
const [ann, bob, he, cid, dora] = readSentences([{ id: 'p1', kind: 'paragraph', text }], 'en');
const salience = [5, 2, 9, 1, 3];
const all = (...each: (typeof ann)[]) => each.flatMap((sentence) => sentence ?? []);
const lead = { chosen: all(ann), shortened: 'anywhere' as const };

it('the least salient sentence that ends a stretch goes first, so none goes that a shown one may lean on', () => {
  const groups = [lead, { chosen: all(bob, he, cid, dora), shortened: 'anywhere' as const }];
  expect(keepWithin(groups, salience, 25, 1)).toEqual([all(ann), all(bob, he, cid, dora)]);
  expect(keepWithin(groups, salience, 20, 1)).toEqual([all(ann), all(bob, he, cid)]);
  expect(keepWithin([lead, { ...lead, chosen: all(bob, he, dora) }], salience, 15, 1)).toEqual([all(ann), all(bob, he)]);
  expect(keepWithin([{ ...lead, chosen: all(bob, he, dora) }], [5, 4, 9, 1, 2], 10, 1)).toEqual([all(bob, he)]);
});

it('steps go from their end, a countdown from its start, what must stay stays, and a lead keeps two', () => {
  const steps = (shortened: 'at-end' | 'at-start' | 'nowhere') => ({ chosen: all(cid, bob, dora), shortened });
  expect(keepWithin([lead, steps('at-end')], salience, 16, 1)[1]).toEqual(all(cid, bob));
  expect(keepWithin([lead, steps('at-start')], salience, 16, 1)[1]).toEqual(all(bob, dora));
  const two = { ...lead, chosen: all(ann, he, dora) };
  expect(keepWithin([two, { ...steps('nowhere'), chosen: all(cid, bob) }], salience, 20, 1)).toEqual([all(ann, he), all(cid, bob)]);
});

it('a group is dropped whole only once no group has a sentence to spare, and never below the least number', () => {
  const groups = [lead, { chosen: all(bob), shortened: 'anywhere' as const }, { chosen: all(dora), shortened: 'anywhere' as const }];
  expect(keepWithin(groups, salience, 11, 1)).toEqual([all(ann), [], all(dora)]);
  expect(keepWithin(groups, salience, 5, 3).flat()).toHaveLength(3);
});

it('a section is not shortened to less than one while another has a sentence to spare, however salient', () => {
  const small = { chosen: all(cid, dora), shortened: 'anywhere' as const, leastWords: 10 };
  const large = { chosen: all(bob, he), shortened: 'anywhere' as const };
  expect(keepWithin([lead, small, large], salience, 21, 1)).toEqual([all(ann), all(cid, dora), all(bob)]);
  expect(keepWithin([lead, { ...small, leastWords: 0 }, large], salience, 21, 1)).toEqual([all(ann), all(cid), all(bob, he)]);
});
