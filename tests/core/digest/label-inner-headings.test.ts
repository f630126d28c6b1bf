import { expect, it } from 'vitest';
import { labelInnerHeadings } from '../../../src/core/digest/label-inner-headings.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { articleOf, type Block } from './articles.ts';

const heading = (text: string): Block => ['heading', text];
const LOCKS = heading('Locks');

/** The labels of a part under "Locks", by the sentences that have them, when all of its sentences are shown. */
function labelsIn(blocks: Block[], marks = false) {
  const { passages } = articleOf([LOCKS, ...blocks]);
  const sentences = readSentences(passages, 'en');
  const mark = new Map(marks ? sentences.map((sentence) => [sentence, { text: '1', span: null }] as const) : []);
  const part = {
    heading: passages[0] ?? null,
    sentences,
    chosen: sentences,
    marks: mark,
    kind: 'prose',
    items: [],
    isBackward: false,
    theme: null,
  };
  const labels = labelInnerHeadings([{ ...part, kind: 'prose' as const }], passages, 'Canals of Orrel');
  return [...labels].map(([{ text }, label]) => [label.text, text]);
}

it('the first shown sentence under each heading inside a section has it for a label', () => {
  const blocks = [
    'Orrel has three locks on its canal.',
    heading('1. The upper lock'),
    'It was built of oak in 1811. Its gates leak.',
    heading('The lower lock:'),
    'It was built of iron in 1902.',
  ];
  expect(labelsIn(blocks)).toEqual([
    ['The upper lock', 'It was built of oak in 1811.'],
    ['The lower lock', 'It was built of iron in 1902.'],
  ]);
});

it.each([
  ['stands there twice', [heading('Good'), 'The gate of oak is light.', heading('Good'), 'The gate of iron lasts long.']],
  ['stands beside the article', [heading('Contents'), 'The gate of oak is described first.']],
  ['is the title again', [heading('Canals of Orrel'), 'The gate of oak is described first.']],
])('none where a heading %s', (_case, blocks) => {
  expect(labelsIn(blocks)).toEqual([]);
});

it('none in a row, whose items have marks', () => {
  expect(labelsIn([heading('The upper lock'), 'It was built of oak in 1811.'], true)).toEqual([]);
});
