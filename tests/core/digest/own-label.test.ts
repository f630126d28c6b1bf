import { expect, it } from 'vitest';
import type { PassageKind } from '../../../src/core/article.ts';
import { ownLabel } from '../../../src/core/digest/own-label.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';

const labelOf = (text: string, at: number, kind: PassageKind = 'list-item') => {
  const sentence = readSentences([{ id: 'p1', kind, text }], 'en')[at];
  return sentence ? (ownLabel(sentence)?.text ?? null) : 'no such sentence';
};

it.each([
  ['what a list’s item begins with', 'Ukulele. It is easier to learn than the guitar and has four strings.', 1, 'Ukulele'],
  ['an item’s few first words', 'The small drum. Nobody in the harbour choir could do without its beat.', 1, 'The small drum'],
  ['no first sentence', 'It is easier to learn than the guitar and has four strings.', 0, null],
  ['no sentence of many words', 'The ukulele came to Ottle with a sailor from the south. It has four strings.', 1, null],
  ['no question', 'Why the ukulele? It is easier to learn than the guitar and has four strings.', 1, null],
])('the label of a sentence in a list is %s', (_, text, at, label) => {
  expect(labelOf(text, at)).toBe(label);
});

it('a paragraph has none', () => {
  expect(labelOf('Ukulele. It is easier to learn than the guitar and has four strings.', 1, 'paragraph')).toBeNull();
});
