import { expect, it } from 'vitest';
import { joinNeighbours } from '../../../../src/core/evidence/claims/join-neighbours.ts';

it.each([
  ['The ferry was bought by Ana Maria Quill.', ['ferry', 'Ana', 'Maria', 'Quill'], ['ferry', 'Ana Maria Quill']],
  ['A half-finished pier stands there.', ['half', 'finished', 'there'], ['half-finished', 'there']],
  ['橋は三十人が直した。', ['三十', '人'], ['三十人']],
  ['The pier and the ferry.', ['pier', 'ferry'], ['pier', 'ferry']],
  ['The pier.', [], []],
])('in “%s” words that stand together are told as one', (text, words, joined) => {
  expect(joinNeighbours(words, text)).toEqual(joined);
});
