import { expect, it } from 'vitest';
import { englishWords } from '../../../src/cli/english-words.ts';
import { toText } from '../../../src/core/export/to-text.ts';
import { exampleDigest } from '../../support/example-digest.ts';

it('a digest as text reads from title to numbered sources', () => {
  const blocks = toText(exampleDigest, englishWords).trimEnd().split('\n\n');
  expect(blocks.slice(0, 3)).toEqual([
    [
      'Hollin Bridge to stay open while its arches are mended',
      'Cars must take the ring road from 4 May. [1]',
      'Hollin Courier · Maren Oste · 2026-03-03T18:20:00+01:00',
      'https://www.hollin-courier.example/town/bridge',
      'Digest of 2026-03-05T06:05:00.000Z',
    ].join('\n'),
    'The stone bridge at Hollin will stay open to walkers and buses during two years of repairs, the town council decided on Tuesday. [2] The work will cost 6.4 million crowns, of which the province pays half. [3]',
    '  “A bridge that nobody may cross is only a wall with holes, and we have walls enough.” [4][5]\n  — Mayor Ada Verning',
  ]);
  expect(blocks.at(-1)).toContain(
    '[1] “Cars must take the ring road from 4 May.”\n    https://www.hollin-courier.example/town/bridge#:~:text=Cars%20must',
  );
});

it('a digest of what is no article says so', () => {
  expect(toText({ ...exampleDigest, article: { isArticle: false, confidence: 0, notes: [] } }, englishWords)).toContain(
    'This page does not look like an article.',
  );
});
