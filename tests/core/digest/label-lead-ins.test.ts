import { expect, it } from 'vitest';
import { labelLeadIns } from '../../../src/core/digest/label-lead-ins.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { articleOf, type Block } from './articles.ts';

const item = (text: string): Block => ['list-item', text];

/** The labels of the shown sentences of an article, by these sentences; `marked`: those that have a mark of a row. */
function labelsIn(blocks: Block[], shown: readonly string[], marked: readonly string[] = []) {
  const sentences = readSentences(articleOf(blocks).passages, 'en');
  const chosen = sentences.filter(({ text }) => shown.includes(text));
  const marks = new Map(chosen.filter(({ text }) => marked.includes(text)).map((sentence) => [sentence, { text: '1', span: null }]));
  return [...labelLeadIns([{ chosen, marks }], sentences)].map(([{ text }, label]) => [label.text, text, label.span?.passage.text]);
}

const intro = 'The quay at Orrel is old. Before you row out:';
const list = [
  intro,
  item('Check the oars for cracks.'),
  item('Empty the bilge with a bucket. It takes minutes.'),
  item('Tell the harbour.'),
];

it('the first item shown of a list has for its label the words that lead into the list', () => {
  expect(labelsIn(list, ['Empty the bilge with a bucket.', 'Tell the harbour.'])).toEqual([
    ['Before you row out', 'Empty the bilge with a bucket.', intro],
  ]);
});

it('each list has its own', () => {
  const blocks = [...list, 'Once you are back:', item('Rinse the oars with water.')];
  expect(labelsIn(blocks, ['Check the oars for cracks.', 'Rinse the oars with water.']).map(([label]) => label)).toEqual([
    'Before you row out',
    'Once you are back',
  ]);
});

it('an item with a mark keeps it, and the next item of its list has the label', () => {
  expect(labelsIn(list, ['Check the oars for cracks.', 'Tell the harbour.'], ['Check the oars for cracks.'])).toEqual([
    ['Before you row out', 'Tell the harbour.', intro],
  ]);
});

it.each([
  ['has no colon', 'Rowing out needs some care.'],
  ['leans on what came before it', 'They need three things:'],
  ['has no words', ':'],
  ['is long', 'On every morning of the year on which you mean to row out beyond the old mole of Orrel harbour, first:'],
])('none where what stands before the list %s', (_case, before) => {
  expect(labelsIn([before, item('Check the oars for cracks.')], ['Check the oars for cracks.'])).toEqual([]);
});

it('none for a paragraph after a colon', () => {
  expect(labelsIn(['The harbour has a rule:', 'Check the oars for cracks.'], ['Check the oars for cracks.'])).toEqual([]);
});
