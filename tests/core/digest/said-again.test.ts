import { expect, it } from 'vitest';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { articleOf } from './articles.ts';

it('what an article says again word for word may stand in a digest once', () => {
  const said = 'The boat crosses the strait in nine minutes.';
  const { passages } = articleOf([said, `The yard in Kolm built it. ${said}`, 'The boat crosses the strait in ten minutes.']);
  expect(readSentences(passages, 'en').map(({ text, usable }) => [text, usable])).toEqual([
    [said, true],
    ['The yard in Kolm built it.', true],
    [said, false],
    ['The boat crosses the strait in ten minutes.', true],
  ]);
});
