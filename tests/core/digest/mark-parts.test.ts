import { expect, it } from 'vitest';
import { markPart } from '../../../src/core/digest/mark-parts.ts';
import { readSentences } from '../../../src/core/digest/read-sentences.ts';
import { articleOf, type Block } from './articles.ts';

const steps = ['Fill the kettle with cold water.', 'Light the stove below the kettle.', 'Wait until the water is boiling.'];
const others = ['The size of your kettle on the stove.', 'The colour of your kettle on the stove.', 'The age of your kettle on the stove.'];
const listed = (texts: readonly string[]) => texts.map((text): Block => ['list-item', text]);
const itemsOf = (blocks: readonly Block[]) =>
  markPart(readSentences(articleOf(blocks).passages, 'en'), 'How to make tea in three steps', []).items.map(({ mark }) => mark.text);

it('the list under a heading of steps is numbered, and not a list under a heading of its own below', () => {
  const intro = 'Three things matter when you buy a kettle.';
  expect(itemsOf([...listed(steps), ['heading', 'How to choose a kettle'], intro, ...listed(others)])).toEqual(['1', '2', '3']);
});

it('but what a picture or a word of advice parts is one list', () => {
  const [first = '', ...rest] = steps;
  expect(itemsOf([...listed([first]), ['caption', 'A kettle'], ...listed(rest)])).toEqual(['1', '2', '3']);
  expect(itemsOf([...listed([first]), 'Do not touch it now.', ...listed(rest)])).toEqual(['1', '2', '3']);
});
